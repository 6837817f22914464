import { binId, WEEK } from '../figures/linked/bin-names.ts';
import { monthsBetween, type LinkedPlace, type NamedBin } from '../figures/linked/place.ts';
import { NOTHING_CHOSEN, type Selection, type WeekBlock } from '../figures/linked/selection.ts';
import * as m from '../i18n/messages/linked.js';
import { closest } from './closest.ts';
import type { Ignored } from './view-codec.ts';

/** The parameters of a link to linked views, in the order in which they are written. */
export const LINKED_PARAMS = ['month', 'days', 'hours', 'category', 'outcome', 'district', 'cell'] as const;
/** The parameter of a link that names a file of the reader's own. */
export const OWN_FILE = 'file';
type Param = (typeof LINKED_PARAMS)[number];

export interface ReadSelection {
  selection: Selection;
  ignored: Ignored[];
}

const DAYS: readonly string[] = WEEK;

/** A name in a list: a comma of its own must not part it. */
const listed = (id: string) => id.replaceAll('%', '%25').replaceAll(',', '%2C');
const unlisted = (text: string) => text.replaceAll('%2C', ',').replaceAll('%25', '%');

/** An H3 index has fifteen digits; those that end it on a coarse grid are all `f` and say nothing. */
const shortCell = (h3: string) => h3.replace(/f+$/, '');
const CELL_DIGITS = 15;

/** Says that a part of the link is left out. */
type Drop = (param: string, value: string, reason: string, suggestion?: string | null) => null;

/** Two ends and what stands between them; one alone is both. */
function ends(text: string, between: string): [string, string] {
  const [from = '', to = from] = text.split(between).map((part) => part.trim().toLowerCase());
  return [from, to];
}

function readMonth(text: string | null, place: LinkedPlace, drop: Drop): Selection['month'] {
  if (text === null) return null;
  const [from, to] = ends(text, '..');
  const month = /^\d{4}-(0[1-9]|1[0-2])$/;
  if (!month.test(from) || !month.test(to)) return drop('month', text, m.bad_month({ text }));
  if (from > to) return drop('month', text, m.months_backwards(), `${to}..${from}`);
  const [first, last] = [place.months[0] ?? '', place.months.at(-1) ?? ''];
  if (to < first || from > last)
    return drop('month', text, m.data_runs({ first, last }), `${first}..${last}`);
  if (from < first || to > last) {
    drop('month', text, m.data_runs_part({ first, last }));
  }
  const start = Math.max(0, place.months.indexOf(from));
  const end =
    to > last ? place.months.length - 1 : start + monthsBetween(place.months[start] ?? '', to).length - 1;
  return [start, end];
}

function readDays(text: string | null, drop: Drop): WeekBlock['weekday'] | null {
  if (text === null) return null;
  const [from, to] = ends(text, '-').map((day) => DAYS.indexOf(day.slice(0, 3)));
  if (from === undefined || to === undefined || from < 0 || to < 0)
    return drop('days', text, m.bad_day({ text }));
  if (from > to) return drop('days', text, m.days_backwards());
  return [from, to];
}

function readHours(text: string | null, drop: Drop): WeekBlock['hour'] | null {
  if (text === null) return null;
  const parts = ends(text, '..');
  const [from, to] = parts.map(Number);
  if (!parts.every((part) => /^\d{1,2}$/.test(part)) || from === undefined || to === undefined)
    return drop('hours', text, m.bad_hour({ text }));
  if (from > 23 || to > 23) return drop('hours', text, m.hours_range());
  if (from > to) return drop('hours', text, m.hours_backwards(), `${to}..${from}`);
  return [from, to];
}

function readSet(
  param: Param,
  text: string | null,
  bins: readonly NamedBin[],
  drop: Drop,
): readonly number[] | null {
  if (text === null) return null;
  const numbers = new Map(bins.map(({ id }, index) => [id, index]));
  const found = new Set<number>();
  for (const part of text.split(',').map((each) => unlisted(each.trim()))) {
    if (part === '') continue;
    const bin = numbers.get(param === 'cell' ? part.padEnd(CELL_DIGITS, 'f') : part);
    if (bin !== undefined) found.add(bin);
    else {
      const candidates = param === 'cell' ? [] : bins.map(({ id, name }) => ({ id, spellings: [name] }));
      drop(param, part, m.none_here({ param, text: part }), closest(part, candidates));
    }
  }
  return found.size === 0 ? null : [...found].sort((a, b) => a - b);
}

/**
 * What a link to the linked views of a place means. Never throws: what does not make sense is left out and said.
 *
 * @param search the part of an address behind `?`, with or without it
 * @example readSelection('month=2018-10..2019-02&days=mon-fri&hours=18..23', place).selection.weekhour?.hour // [18, 23]
 */
export function readSelection(search: string | URLSearchParams, place: LinkedPlace): ReadSelection {
  const params = new URLSearchParams(search);
  // It names the dataset where the place is the reader's own.
  params.delete(OWN_FILE);
  const ignored: Ignored[] = [];
  const drop: Drop = (param, value, reason, suggestion = null) => {
    ignored.push({ param, value, reason, suggestion, effect: 'dropped' });
    return null;
  };
  for (const name of new Set(params.keys())) {
    if (LINKED_PARAMS.some((param) => param === name)) {
      const more = params.getAll(name).slice(1);
      if (more.length) drop(name, more.join(' '), m.given_twice({ name }));
    } else {
      const names = LINKED_PARAMS.map((id) => ({ id, spellings: [] }));
      drop(name, params.get(name) ?? '', m.no_parameter({ name }), closest(name, names));
    }
  }
  const text = (param: Param) => params.get(param)?.trim() || null;
  const days = readDays(text('days'), drop);
  const hours = readHours(text('hours'), drop);
  const timed = place.grain === 'hour';
  if (!timed && (days ?? hours)) drop(days ? 'days' : 'hours', '', m.no_hours_given());
  const whole = days?.[0] === 0 && days[1] === 6 && hours?.[0] === 0 && hours[1] === 23;
  return {
    selection: {
      ...NOTHING_CHOSEN,
      month: readMonth(text('month'), place, drop),
      weekhour:
        timed && (days ?? hours) && !whole ? { weekday: days ?? [0, 6], hour: hours ?? [0, 23] } : null,
      category: readSet('category', text('category'), place.categories, drop),
      outcome: readSet('outcome', text('outcome'), place.outcomes, drop),
      district: readSet('district', text('district'), place.districts, drop),
      cell: readSet(
        'cell',
        text('cell'),
        place.cells.h3.map((id) => ({ id, name: id })),
        drop,
      ),
    },
    ignored,
  };
}

/**
 * The link of a selection, without `?`: always the same text for the same choices, nothing for what is not chosen.
 * @example writeSelection({ ...NOTHING_CHOSEN, month: [0, 2] }, place) // 'month=2010-01..2010-03'
 */
export function writeSelection(selection: Selection, place: LinkedPlace): string {
  const { month, weekhour } = selection;
  const span = (from: string, to: string, between: string) => (from === to ? from : `${from}${between}${to}`);
  const set = (param: 'category' | 'outcome' | 'district' | 'cell') => {
    const ids = selection[param]?.map((bin) => binId(place, param, bin));
    return ids?.map(param === 'cell' ? shortCell : listed).join(',') ?? null;
  };
  const values: Record<Param, string | null> = {
    month: month && span(place.months[month[0]] ?? '', place.months[month[1]] ?? '', '..'),
    days:
      weekhour && (weekhour.weekday[0] > 0 || weekhour.weekday[1] < 6)
        ? span(DAYS[weekhour.weekday[0]] ?? '', DAYS[weekhour.weekday[1]] ?? '', '-')
        : null,
    hours:
      weekhour && (weekhour.hour[0] > 0 || weekhour.hour[1] < 23)
        ? span(String(weekhour.hour[0]), String(weekhour.hour[1]), '..')
        : null,
    category: set('category'),
    outcome: set('outcome'),
    district: set('district'),
    cell: set('cell'),
  };
  return LINKED_PARAMS.flatMap((param) => {
    const value = values[param];
    if (value === null || value === '') return [];
    return [`${param}=${encodeURIComponent(value).replaceAll('%2C', ',')}`];
  }).join('&');
}
