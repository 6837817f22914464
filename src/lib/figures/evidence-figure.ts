import type { Language } from '../i18n/language.ts';
import { formatNumber, formatTogether } from '../i18n/format.ts';
import type { EvidencePhrases } from '../i18n/evidence-phrases.ts';
import { phrasesIn } from '../i18n/speak.ts';
import type { Things } from '../i18n/things.ts';
import type { EvidenceMarks } from './evidence-marks.ts';
import type { Answer, Emphasis, Figure, FigureRow, FigureSource, Measure, Point } from './figure.ts';
import { valueText } from './wording.ts';

/** What surrounds an evidence figure: everything that its numbers do not say themselves. */
export interface Setting {
  /** Link of the view that the numbers come from, as in `Figure.view`. */
  link: string;
  language: Language;
  /** What the values measure; its `subject` is the noun of the sentences, its `interval` names level and method. */
  measure: Measure;
  sources: FigureSource[];
  /** Where: `Brazil`, `32 states of Brazil`. */
  places: string;
  /** When: `2010–2022`. */
  period: string;
  /** What one row or point is called. */
  things: Things;
  /** What is to be kept in mind of the indicator and its dataset; stands behind what the figure finds itself. */
  caveats: readonly string[];
  /** Id of the row that the sentence talks about. */
  highlight: string | null;
}

/** A row or point of an evidence figure: its name and its estimate. `n`: cases or people that it rests on. */
export interface Estimate extends Point {
  id: string;
  label: string;
  /** Id of the place, or '' where it is none. */
  area: string;
}

/** What a builder found, in its own words. */
interface Found {
  marks: EvidenceMarks;
  rows: FigureRow[];
  title: string;
  /** Sentences behind the title, without a full stop. */
  details: readonly string[];
  caveats: readonly string[];
}

/** The sentences of the evidence figures in the language of the setting. */
export function wordsOf({ language }: Setting): EvidencePhrases {
  return phrasesIn(language).evidence;
}

/** Puts words, sources and table to what a builder found. */
export function evidenceFigure(setting: Setting, { marks, rows, title, details, caveats }: Found): Answer {
  const { link, language, measure, sources, places, period } = setting;
  const phrases = phrasesIn(language);
  const measured = formatTogether([measure.name, measure.unit.name], language);
  const subtitle = phrases.subtitle({ measures: [measured], places, period });
  const numbers = rows.filter(({ value }) => value !== null).length;
  const figure: Figure = {
    form: marks.kind,
    language,
    view: link,
    title,
    subtitle,
    sentence: phrases.sentences([title, ...details]),
    summary: phrases.summary({ form: phrases.evidence.form[marks.kind], title, subtitle, numbers }),
    measure,
    caveats: [...new Set([...caveats, ...setting.caveats])],
    sources,
    rows,
    marks,
  };
  return { kind: 'figure', figure };
}

/** The row of the table for an estimate. */
export function rowOf(
  setting: Setting,
  estimate: Estimate,
  group: [string, string] = ['total', ''],
): FigureRow {
  const { year, period, value, low, high, n, flag } = estimate;
  return {
    indicator: setting.measure.id,
    area: estimate.area,
    areaName: estimate.label,
    period,
    year,
    group: group[0],
    groupName: group[1],
    value,
    low,
    high,
    n,
    flag: value === null ? (flag ?? 'missing') : flag,
    source: setting.sources[0]?.id ?? '',
    sourceNote: '',
  };
}

/** The part of an estimate that is drawn. */
export function drawn({ year, period, value, low, high, n, flag }: Point): Point {
  return { year, period, value, low, high, n, flag };
}

export function emphasisOf({ highlight }: Setting, id: string): Emphasis {
  return id === highlight ? 'highlight' : 'normal';
}

/** A value with its unit and interval as it stands in a sentence: `0.8 (95% interval 0.6 to 1.1)`. */
export function said(setting: Setting, point: Pick<Point, 'value' | 'low' | 'high'>): string {
  const { measure, language } = setting;
  const { value, low, high } = point;
  if (value === null) return '–';
  const number = (end: number) => formatNumber(end, measure.unit.decimals, language);
  const interval =
    low === null || high === null
      ? null
      : phrasesIn(language).interval(measure.interval?.level ?? null, number(low), number(high));
  return wordsOf(setting).at(valueText(measure, value, language), interval);
}

/** An expected count: with decimals where it is small, because 0.3 and 0 are not the same. */
export function expectedText(count: number, language: string): string {
  return formatNumber(count, count >= 9.95 ? 0 : count >= 0.095 ? 1 : 2, language);
}

/**
 * Refuses numbers that are none: an evidence figure never shows what a computation failed to give.
 * @throws RangeError naming the first number that is not finite
 */
export function requireNumbers(what: string, numbers: readonly (number | null | undefined)[]): void {
  const wrong = numbers.find((one) => one !== null && one !== undefined && !Number.isFinite(one));
  if (wrong !== undefined) throw new RangeError(`${what}: ${wrong} is not a number that can be shown`);
}

/** Nothing to draw, and why. */
export function nothingToShow(setting: Setting, need: keyof EvidencePhrases['needs']): Answer {
  const words = wordsOf(setting);
  return { kind: 'empty', empty: words.nothing({ places: setting.places, needed: words.needs[need] }) };
}
