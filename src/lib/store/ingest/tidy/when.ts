import { headerKey } from '../match/header-key.ts';
import { namedRoles } from '../match/role-words.ts';
import { numberOf, textOf, withRole, type Batch, type TidyColumn } from './batch.ts';

/** When a row is about; what is not known is null. */
export interface When {
  /** Of a span of years the last one. */
  year: number;
  /** Where a span stands on a time axis, if a column of its own says so. */
  axis: number | null;
  /** Of a span of years the first one. */
  from: number | null;
  /** The span as it is written where it is a financial year: `2019/20`. */
  financial: boolean;
  quarter: number | null;
  month: number | null;
  day: number | null;
  hour: number | null;
}

const EMPTY: When = {
  year: 0,
  axis: null,
  from: null,
  financial: false,
  quarter: null,
  month: null,
  day: null,
  hour: null,
};
const FIRST_YEAR = 1300;
const LAST_YEAR = 2100;

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/;
const MONTH = /^(\d{4})-?[mM]?(\d{2})$/;
const QUARTER = /^(\d{4})-?[Qq]([1-4])$/;
const WEEK = /^\d{4}-?[Ww]\d{2}$/;
const SHORT_SPAN = /^(\d{4})\s?[/–-]\s?(\d{2})$/;
const SPAN = /^(\d{4})(?:\/\d{2,4})?\s?(?:[/–—-]|to|bis|à|a)\s?(\d{4})(?:\/(\d{2}))?$/;
const YEAR = /^(\d{4})(?:\.0)?(?:\s?[*†]|\s\[YR\d{4}\])?$/;
const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED_MONTH = /^([A-Za-z]{3})[a-z]*[-\s.]*(\d{4}|\d{2})$/;

/**
 * Reads when a row is about from the text of a converted cell: a year, a span of years, a financial year, quarter,
 * month, day, or day and time. Null where it is no time.
 * @example whenOf('2019/20') // { year: 2020, from: 2019, financial: true, … }
 */
export function whenOf(text: string): When | null {
  const numbers = (found: RegExpExecArray) => found.slice(1).map(Number);
  let found = DAY.exec(text);
  if (found) {
    const [year = 0, month = 0, day = 0, hour = NaN] = numbers(found);
    return checked({ ...EMPTY, year, month, day, hour: Number.isNaN(hour) ? null : hour });
  }
  found = QUARTER.exec(text);
  if (found) return checked({ ...EMPTY, year: Number(found[1]), quarter: Number(found[2]) });
  if (WEEK.test(text)) return null;
  found = SHORT_SPAN.exec(text);
  if (found) {
    const [from = 0, end = 0] = numbers(found);
    if ((from + 1) % 100 === end && text.includes('/'))
      return checked({ ...EMPTY, year: from + 1, from, financial: true });
    if (end > 12) return checked({ ...EMPTY, year: Math.floor(from / 100) * 100 + end, from });
  }
  found = MONTH.exec(text);
  if (found) return checked({ ...EMPTY, year: Number(found[1]), month: Number(found[2]) });
  found = SPAN.exec(text);
  if (found) {
    const [from = 0, to = 0, end = NaN] = numbers(found);
    const year = Number.isNaN(end) ? to : to + 1;
    return checked({ ...EMPTY, year, from, financial: year === from + 1 && text.includes('/') });
  }
  found = YEAR.exec(text);
  if (found) return checked({ ...EMPTY, year: Number(found[1]) });
  return namedMonth(text);
}

function namedMonth(text: string): When | null {
  const found = NAMED_MONTH.exec(text);
  const month = MONTH_NAMES.indexOf((found?.[1] ?? '').toLowerCase()) + 1;
  if (!found || month === 0) return null;
  const digits = found[2] ?? '';
  const year = Number(digits) + (digits.length === 4 ? 0 : Number(digits) > 60 ? 1900 : 2000);
  return checked({ ...EMPTY, year, month });
}

function checked(when: When): When | null {
  const { year, from, month, day, hour } = when;
  if (year < FIRST_YEAR || year > LAST_YEAR || (from !== null && (from > year || from < FIRST_YEAR)))
    return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null) {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1) return null;
  }
  return hour !== null && (hour < 0 || hour > 23) ? { ...when, hour: null } : when;
}

export type Clock = (batch: Batch, row: number) => When | null;

/**
 * Reads when each row is about from all columns that say so: one complete one, or a year with its month, day and hour
 * in columns of their own (told by their names).
 * @param year the year that all rows are about, where no column says when
 */
export function clockOf(columns: readonly TidyColumn[], year: number | undefined): Clock {
  const indexes = withRole(columns, 'when');
  const parts = new Map<string, number>();
  let whole: number | null = null;
  for (const index of indexes) {
    const part = indexes.length === 1 ? 'whole' : partOf(columns[index]);
    if (part === 'whole' || parts.has(part)) whole ??= index;
    else parts.set(part, index);
  }
  if (indexes.length === 0) return () => (year === undefined ? null : checked({ ...EMPTY, year }));
  const known = new Map<string, When | null>();
  const read = (text: string): When | null => {
    let when = known.get(text);
    if (when === undefined) {
      when = whenOf(text);
      if (known.size < 50_000) known.set(text, when);
    }
    return when;
  };
  return ({ cells }, row) => {
    const at = (part: string) => numberOf(cells[parts.get(part) ?? -1]?.[row]);
    const text = textOf(cells[whole ?? parts.get('year') ?? indexes[0] ?? 0]?.[row]);
    const base = text === null ? null : read(text);
    if (base === null || parts.size === 0) return base;
    const year = at('year');
    const within = year !== null && base.from !== null && year >= base.from && year <= base.year;
    return checked({
      ...base,
      axis: within ? year : null,
      quarter: base.quarter ?? at('quarter'),
      month: base.month ?? at('month'),
      day: base.day ?? at('day'),
      hour: base.hour ?? at('hour'),
    });
  };
}

function partOf(column: TidyColumn | undefined): string {
  if (column === undefined || column.type !== 'number') return 'whole';
  const named = namedRoles(headerKey(column.name)).find(({ role }) => role === 'when');
  return named?.part ?? 'whole';
}
