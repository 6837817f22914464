import type { ColumnType, ColumnUnderstanding, Value } from '../understanding.ts';
import { booleanOf } from './booleans.ts';
import { isoDay, isoTime } from './calendar.ts';
import { asYears, monthOfCode } from './fit-period.ts';
import { serialIso } from './fit-day.ts';
import { isNumberClass } from './fit-number.ts';
import { type FurtherMarks, furtherMarks, markOf } from './marks.ts';
import { fits, rolesOf, valueUnder } from './number-marks.ts';
import { ownText } from './own-text.ts';
import { CLASS, emptyReading, readCell, type Reading } from './reading.ts';

/** A value that exists and is not shown. */
export const SUPPRESSED: unique symbol = Symbol('suppressed');
/** A cell that does not fit its column. */
export const FAULT: unique symbol = Symbol('fault');
/** What became of a cell; null is missing. */
export type Converted = Value | typeof SUPPRESSED | typeof FAULT;

/** What of a column its cells' conversion depends on. */
export type ConvertedBy = Pick<
  ColumnUnderstanding,
  'type' | 'marks' | 'dayOrder' | 'header' | 'name' | 'marksFound' | 'readAs'
>;

type Read = (reading: Reading) => Converted;

const PLACES = { ymd: 0, dmy: 1, mdy: 2 } as const;

function numbers({ marks, header, name }: ConvertedBy): Read {
  const roles = rolesOf(marks ?? { decimal: null, thousands: null });
  const named = header || name;
  return (reading) => {
    const kind = reading.class;
    if (!isNumberClass(kind, named)) return FAULT;
    const { value } = reading.number;
    if (kind >= CLASS.trivial || kind === 0) return value;
    return fits(kind, roles) ? valueUnder(kind, value, roles) : FAULT;
  };
}

function days({ type, dayOrder, readAs }: ConvertedBy): Read {
  const withTime = type === 'datetime';
  if (readAs === 'spreadsheet-days') {
    return ({ class: kind, number }) =>
      kind === CLASS.serial || kind === 1 || kind === 2 ? serialIso(number.value, withTime) : FAULT;
  }
  const place = PLACES[dayOrder ?? 'dmy'];
  return ({ class: kind, number, date }) => {
    if (kind === CLASS.dayCode) {
      const text = String(number.value);
      const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
      return withTime ? `${day}T00:00:00` : day;
    }
    if (kind <= CLASS.day || kind >= CLASS.month || !(date.mask & (1 << place))) return FAULT;
    const day = isoDay(date.codes[place]);
    return withTime ? `${day}T${isoTime(Math.max(0, date.seconds))}` : day;
  };
}

function periods({ readAs }: ConvertedBy): Read {
  return ({ class: kind, number, period }) => {
    if (kind === CLASS.monthOrYears && readAs === 'financial-years') return asYears(period);
    if (kind >= CLASS.month && kind <= CLASS.week) return period;
    if (kind === CLASS.monthCode) return monthOfCode(number.value);
    return kind === CLASS.year || kind === CLASS.namedYear ? String(number.value) : FAULT;
  };
}

const booleans: Read = ({ class: kind, number, folded }) => {
  if (kind === CLASS.trivial && number.value >= 0 && number.value <= 1) return number.value === 1;
  return kind === CLASS.boolean ? booleanOf(folded) : FAULT;
};

const READS: Record<ColumnType, (column: ConvertedBy) => Read> = {
  number: numbers,
  date: days,
  datetime: days,
  period: periods,
  boolean: () => booleans,
  text: () => () => FAULT,
  empty: () => () => FAULT,
};

/** Different texts whose conversion is kept. */
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 120;
const WINDOW = 4096;

/** Converts the cells of a column one by one. */
export interface CellReader {
  convert: (text: string) => Converted;
  /** What becomes of a cell that has been read already, whose text is none of the column's marks. */
  read: Read;
  /** Whether the analyst or the file names marks, which go before what a cell looks like. */
  hasMarks: boolean;
}

/** What converts the cells of a column, as `decideColumn` understood it. */
export function cellReader(column: ConvertedBy, further: FurtherMarks): CellReader {
  const named = furtherMarks(further);
  const isText = column.type === 'text';
  const keepsNa = isText && !column.marksFound.some(({ text }) => text === 'NA');
  const reading = emptyReading();
  const read = READS[column.type](column);

  function convert(text: string): Converted {
    const trimmed = text.trim();
    const mark = named(trimmed);
    if (mark) return mark.meaning === 'missing' ? null : SUPPRESSED;
    if (isText) {
      const found = markOf(trimmed);
      if (!found?.anywhere || (keepsNa && trimmed === 'NA')) return trimmed;
      return found.meaning === 'missing' ? null : SUPPRESSED;
    }
    readCell(text, reading);
    if (reading.class === CLASS.mark && reading.mark)
      return reading.mark.meaning === 'missing' ? null : SUPPRESSED;
    return read(reading);
  }
  return { convert, read, hasMarks: further.missingMarks.length + further.suppressedMarks.length > 0 };
}

/**
 * Makes what converts the cells of a column, as `decideColumn` understood it. Each different text is converted once, as long as
 * that pays.
 * @example converter(column, { missingMarks: [], suppressedMarks: [] })('1.234,5') // 1234.5
 */
export function converter(column: ConvertedBy, further: FurtherMarks): (text: string) => Converted {
  const { convert } = cellReader(column, further);
  const kept = new Map<string, Converted>();
  let looking = true;
  let misses = 0;
  let hits = 0;
  return (text) => {
    if (!looking) return convert(text);
    const known = kept.get(text);
    if (known !== undefined) {
      hits++;
      return known;
    }
    const converted = convert(text);
    if (text.length > LONGEST_KEPT) return converted;
    if (kept.size < MOST_KEPT)
      kept.set(ownText(text), typeof converted === 'string' ? ownText(converted) : converted);
    else if (++misses === WINDOW) {
      looking = hits >= misses;
      misses = hits = 0;
    }
    return converted;
  };
}
