import * as m from '../../../i18n/messages/intake.js';
import { figures } from '../counted.ts';
import type { ColumnSettings, ColumnType, ColumnUnderstanding, Issue } from '../understanding.ts';
import { type Fit, IssueList, type Question } from './fit.ts';
import { fitDay, fitSerial } from './fit-day.ts';
import { fitNumber } from './fit-number.ts';
import { fitPeriod } from './fit-period.ts';
import { fitBoolean } from './fit-boolean.ts';
import { type FoundMarks, findMarks } from './found-marks.ts';
import { type FurtherMarks } from './marks.ts';
import { type ColumnProfile, MOST_DISTINCT } from './profile.ts';
import { CLASS, emptyReading, readCell } from './reading.ts';
import type { Tally } from './tally.ts';

/** A column is of a type if at least this share of its values is. */
const ENOUGH = 0.95;
/** From here on it is worth saying that a column of texts holds another type too. */
const NOTABLE = 0.5;
const EXAMPLES = 10;

export interface AboutColumn extends FurtherMarks {
  index: number;
  name: string;
  header: string;
  /** What the analyst chose, or what the columns beside it decided (marks). */
  settings?: ColumnSettings;
}

/** All that is understood of a column but its role, and what should be known about it. */
export type DecidedColumn = Omit<ColumnUnderstanding, 'role'> & { issues: Issue[] };

const reading = emptyReading();

function distinctOf(profile: ColumnProfile): (kind: number) => number {
  return (kind) => {
    let count = 0;
    for (const text of profile.seen.keys()) {
      readCell(text, reading);
      if (reading.class === kind) count++;
    }
    return count;
  };
}

function whySo(fit: Fit, valued: number): string {
  if (fit.values === valued)
    return valued === 1
      ? m.only_value({ what: fit.what })
      : m.all_values({ n: figures(valued), what: fit.what });
  return m.some_values({ n: figures(fit.values), all: figures(valued), what: fit.what });
}

/** Smallest and largest text, and the commonest ones. */
function texts(
  profile: ColumnProfile,
  isMark: (text: string) => boolean,
): Pick<ColumnUnderstanding, 'min' | 'max' | 'examples' | 'distinct'> {
  let min = profile.firstText;
  let max = profile.lastText;
  let distinct = 0;
  const common: [string, number][] = [];
  for (const [text, { count }] of profile.seen) {
    const trimmed = text.trim();
    if (isMark(trimmed)) continue;
    distinct++;
    if (min === null || trimmed < min) min = trimmed;
    if (max === null || trimmed > max) max = trimmed;
    const last = common.at(-1);
    if (common.length === EXAMPLES && last && last[1] >= count) continue;
    common.push([trimmed, count]);
    common.sort((a, b) => b[1] - a[1]);
    if (common.length > EXAMPLES) common.pop();
  }
  if (profile.overflowed) distinct = MOST_DISTINCT;
  return { min, max, distinct, examples: [...new Set(common.map(([text]) => text))] };
}

/** The type that fits best, if one fits well enough. */
function best(question: Question, wanted: ColumnType | undefined): { fit: Fit | null; tried: Fit[] } {
  const number = fitNumber(question);
  const serial = fitSerial(question);
  const day = fitDay(question);
  const period = fitPeriod(question);
  const boolean = fitBoolean(question);
  if (wanted !== undefined) {
    const days = serial.reach > day.reach ? serial : day;
    const chosen = { number, date: days, datetime: days, period, boolean, text: null, empty: null }[wanted];
    return { fit: chosen && { ...chosen, type: wanted, objection: null }, tried: [] };
  }
  // Of two that fit alike, the one that says more goes first: 20140131 is a day sooner than a number.
  const tried = [serial, day, period, number, boolean];
  let fit: Fit | null = null;
  for (const each of tried) if (each.reach > (fit?.reach ?? 0)) fit = each;
  return { fit: fit && fit.reach >= ENOUGH * question.valued ? fit : null, tried };
}

/** The type that the analyst chose; whoever chose marks or an order of days chose numbers or days. */
function wantedType({ type, marks, dayOrder }: ColumnSettings, tally: Tally): ColumnType | undefined {
  if (type !== undefined) return type;
  if (marks !== undefined) return 'number';
  if (dayOrder === undefined) return undefined;
  return tally.trait('time') > 0 ? 'datetime' : 'date';
}

/** What a column is as text: everything but marks is a value. */
function asText(
  question: Question,
  marks: FoundMarks,
  tried: readonly Fit[],
): { why: string; issues: Issue[] } {
  const { tally, name, valued } = question;
  const list = new IssueList(name);
  const closest = tried.reduce<Fit | null>(
    (most, each) => (each.reach > (most?.reach ?? 0) ? each : most),
    null,
  );
  list.add('na-kept', marks.keptNa);
  if (closest?.objection && closest.reach >= ENOUGH * valued) {
    list.add(
      closest.objection,
      { count: valued, row: firstRow(tally, closest.objection) },
      closest.objectionDetail,
    );
    return {
      why: m.codes_kept(),
      issues: list.issues,
    };
  }
  if (closest && closest.reach >= NOTABLE * valued) {
    list.add('mixed-column', { count: closest.reach, row: null }, closest.what);
    return {
      why: m.only_some_values({ n: figures(closest.reach), all: figures(valued), what: closest.what }),
      issues: list.issues,
    };
  }
  return { why: m.texts_only(), issues: list.issues };
}

function firstRow(tally: Tally, objection: string): number | null {
  if (objection === 'leading-zeros-kept') return tally.classes[CLASS.zeroLed]?.row ?? null;
  if (objection === 'long-numbers-kept') return tally.classes[CLASS.long]?.row ?? null;
  if (objection === 'mixed-units') return [...tally.units.values()][1]?.row ?? null;
  return tally.traits.get('attached')?.row ?? null;
}

/**
 * Decides what a column holds, from all its cells: its type, how its numbers or days are written, which marks stand for missing and
 * suppressed values, and what the analyst should know. What the analyst chose is kept to; cells that do not fit it are faults.
 * @example decideColumn(profile, { index: 0, name: 'rate', header: 'rate', missingMarks: [], suppressedMarks: [] }).type
 */
export function decideColumn(profile: ColumnProfile, about: AboutColumn): DecidedColumn {
  const { index, name, header, settings = {} } = about;
  const tally = profile.tally(about);
  const marks = findMarks(profile, tally, about);
  const question: Question = {
    tally,
    name,
    header: header || name,
    settings,
    valued: profile.cells - marks.count('missing', false) - marks.count('suppressed', false),
    distinct: profile.seen.size,
    distinctOf: distinctOf(profile),
  };
  const wanted = wantedType(settings, tally);
  const { fit, tried } = best(question, wanted);
  const chosen = fit?.objection ? null : fit;
  const isText = chosen === null && (wanted === 'text' || marks.textsRemain);
  const among = isText;
  const missing = marks.count('missing', among);
  const suppressed = marks.count('suppressed', among);
  const valued = profile.cells - missing - suppressed;
  const base = {
    index,
    name,
    header,
    missing,
    suppressed,
    marksFound: marks.list(among),
    ...texts(profile, (text) => marks.isMark(text, among)),
    marks: null,
    scale: null,
    dayOrder: null,
    ambiguous: false,
  };
  if (chosen === null) {
    const { why, issues } = isText ? asText(question, marks, tried) : { why: m.no_value(), issues: [] };
    const type = isText && valued > 0 ? 'text' : 'empty';
    return {
      ...base,
      type,
      why,
      values: valued,
      faults: 0,
      ...(type === 'empty' ? { min: null, max: null } : {}),
      issues,
    };
  }
  const { type, values, min, max, issues, readAs } = chosen;
  return {
    ...base,
    type,
    why:
      settings.type === undefined
        ? whySo(chosen, valued)
        : m.chosen_fits({ n: figures(values), all: figures(valued) }),
    values,
    faults: valued - values,
    min,
    max,
    marks: chosen.marks ?? null,
    scale: chosen.scale ?? null,
    dayOrder: chosen.dayOrder ?? null,
    ambiguous: chosen.ambiguous ?? false,
    ...(readAs === undefined ? {} : { readAs }),
    issues,
  };
}
