import { monthOf } from '../column/month-names.ts';
import { CLASS, emptyReading, readCell } from '../column/reading.ts';
import { isoMonth } from '../column/calendar.ts';
import { yearOf } from './column-kinds.ts';

const FEWEST = 3;
/** Names of months alone are many words' beginnings: `Mar`, `May`, `Set`. */
const FEWEST_NAMES = 6;

/** Columns that stand for times, and how each is written in a row of its own. */
export interface TimeColumns {
  columns: number[];
  /** `2019`, `2019/20`, `2014-01`, `2014-Q3`; months without a year are `1` to `12`. */
  years: string[];
  /** What they stand for; absent for years. */
  part?: 'month' | 'quarter';
}

/**
 * The columns that stand for years, months or quarters, where there are at least three different ones; of months that are named without
 * a year six.
 *
 * @param headers header of each column
 * @example timeColumns(['Country', '2019', '2020', '2021'])?.years // ['2019', '2020', '2021']
 */
export function timeColumns(headers: readonly string[]): TimeColumns | null {
  return (
    columnsOf(headers, yearIn, FEWEST) ??
    named(columnsOf(headers, periodOf(isMonth), FEWEST), 'month') ??
    named(columnsOf(headers, periodOf(isQuarter), FEWEST), 'quarter') ??
    named(columnsOf(headers, monthIn, FEWEST_NAMES), 'month')
  );
}

function columnsOf(
  headers: readonly string[],
  timeIn: (header: string) => string | null,
  fewest: number,
): TimeColumns | null {
  const columns: number[] = [];
  const years: string[] = [];
  for (const [at, header] of headers.entries()) {
    const time = timeIn(header);
    if (time === null) continue;
    columns.push(at);
    years.push(time);
  }
  return columns.length >= fewest && new Set(years).size === years.length ? { columns, years } : null;
}

const named = (found: TimeColumns | null, part: 'month' | 'quarter'): TimeColumns | null =>
  found === null ? null : { ...found, part };

/** `2019-20` spans two years; `2019-01` is a month. */
function yearIn(header: string): string | null {
  const year = yearOf(header);
  if (year === null) return null;
  const spanned = /((?:1[89]|20)\d\d)\s*[-/–]\s*(\d{2,4})/.exec(header);
  if (spanned === null) return String(year);
  const [, from = '', to = ''] = spanned;
  return Number(to) % 100 === (Number(from) + 1) % 100 ? `${from}/${to}` : null;
}

const reading = emptyReading();
const MONTHS: readonly number[] = [CLASS.month, CLASS.monthOrYears, CLASS.monthCode];
const isMonth = (kind: number): boolean => MONTHS.includes(kind);
const isQuarter = (kind: number): boolean => kind === CLASS.quarter;

/** Periods of one kind, as they are converted. */
function periodOf(isKind: (kind: number) => boolean): (header: string) => string | null {
  return (header) => {
    readCell(header, reading);
    if (!isKind(reading.class)) return null;
    if (reading.class !== CLASS.monthCode) return reading.period;
    const { value } = reading.number;
    return isoMonth(Math.floor(value / 100) * 16 + (value % 100));
  };
}

function monthIn(header: string): string | null {
  const month = monthOf(header.trim().toLowerCase());
  return month === 0 ? null : String(month);
}

/** How rows of times as columns are lengthened. */
export interface LongShape {
  /** Columns in the file. */
  width: number;
  /** Places of the columns that stand for times, and the times. */
  columns: number[];
  years: string[];
}

/**
 * One row for each time: the other cells in their order, then the time and its value.
 *
 * @example [...lengthened(['Peru', '5', '6'], { width: 3, columns: [1, 2], years: ['2019', '2020'] })] // [['Peru', '2019', '5'], ['Peru', '2020', '6']]
 */
export function lengthened(cells: readonly string[], { columns, years }: LongShape): string[][] {
  const kept = cells.filter((_, at) => !columns.includes(at));
  return columns.map((at, place) => [...kept, years[place] ?? '', cells[at] ?? '']);
}
