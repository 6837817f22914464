import { cellKind } from '../column/cell.ts';
import { markOf } from '../column/marks.ts';
import { CLASS, emptyReading, readCell } from '../column/reading.ts';
import { isBlank } from './record.ts';

/** Of which columns most cells are numbers, dates or periods. */
export interface ColumnKinds {
  typed: number[];
  /** Of those, where most cells are years, such as 2014, or parts of one. */
  years: Set<number>;
  /** Whether nearly all cells of the first column are texts. */
  namesRows: boolean;
  /** How many columns have anything in them. */
  used: number;
}

const YEAR = /^\s*"?(?:1[89]|20)\d\d(?:\.0)?\s*$/;
const YEARS_HEADER =
  /^\s*(?:[XYF]|FY|CY|Year |Jahr |Année |Año )?\s?((?:1[89]|20)\d\d)(?:\s*[-/–]\s*\d{2,4})?(?:\s*\[YR\d{4}\])?(?:\.0)?\s*[*]?\s*$/i;
const MOST_COLUMNS = 2000;

export const isTyped = (cell: string): boolean => {
  const kind = cellKind(cell);
  return kind === 'number' || kind === 'date' || kind === 'period';
};

/** The year that a header cell names, or null. @example yearOf('2010 [YR2010]') // 2010 */
export function yearOf(cell: string): number | null {
  const match = YEARS_HEADER.exec(cell);
  return match === null ? null : Number(match[1]);
}

const reading = emptyReading();

/** The year, month or quarter that a header cell names, in years; null where it names none. @example timeOf('2014 Q3') // 2014.5 */
function timeOf(cell: string): number | null {
  const year = yearOf(cell);
  if (year !== null) return year;
  readCell(cell, reading);
  const { class: kind, period } = reading;
  if (kind !== CLASS.month && kind !== CLASS.quarter) return null;
  const parts = kind === CLASS.month ? 12 : 4;
  return Number(period.slice(0, 4)) + (Number(period.replace(/^\d+-Q?/, '')) - 1) / parts;
}

/** What the columns of some rows hold. */
export function columnKinds(rows: readonly (readonly string[])[], width: number): ColumnKinds {
  const typed: number[] = [];
  const years = new Set<number>();
  let used = 0;
  let namesRows = false;
  for (let at = 0; at < Math.min(width, MOST_COLUMNS); at++) {
    let yes = 0;
    let no = 0;
    let year = 0;
    let filled = 0;
    for (const row of rows) {
      const cell = row[at] ?? '';
      if (isBlank(cell)) continue;
      filled++;
      const kind = cellKind(cell);
      if (kind === 'text') no += markOf(cell) === null ? 1 : 0;
      else if (kind === 'number' || kind === 'date' || kind === 'period') {
        yes++;
        if (kind === 'period' || YEAR.test(cell)) year++;
      }
    }
    if (filled > 0) used++;
    if (at === 0) namesRows = no > 0 && no >= filled * 0.8;
    if (yes > 0 && yes >= (yes + no) * 0.7) {
      typed.push(at);
      if (year >= yes * 0.8) years.add(at);
    }
  }
  return { typed, years, used: Math.max(used, 1), namesRows };
}

/** How a record fits columns of which some are typed. */
export interface Fit {
  /** Typed columns whose cell is typed, and whose cell is a text. */
  fits: number;
  misfits: number;
}

export function fitOf(cells: readonly string[], { typed }: ColumnKinds): Fit {
  let fits = 0;
  let misfits = 0;
  for (const at of typed) {
    const cell = cells[at] ?? '';
    if (isBlank(cell)) continue;
    const kind = cellKind(cell);
    if (kind === 'text') misfits += markOf(cell) === null ? 1 : 0;
    else if (kind === 'number' || kind === 'date' || kind === 'period') fits++;
  }
  return { fits, misfits };
}

/**
 * Whether a row names years, months or quarters over columns that hold something else: its typed cells are all of these, and go up or down.
 */
export function namesYears(cells: readonly string[], kinds: ColumnKinds): boolean {
  const years: number[] = [];
  for (const at of kinds.typed) {
    const cell = cells[at] ?? '';
    if (isBlank(cell)) continue;
    const year = timeOf(cell);
    if (year === null) {
      if (isTyped(cell)) return false;
      continue;
    }
    if (kinds.years.has(at)) return false;
    years.push(year);
  }
  if (years.length < 2) return false;
  // `2022 2023 2022 2023` names the years of two groups.
  const next = years.indexOf(years[0] ?? 0, 1);
  const period = next === -1 || years[1] === years[0] ? years.length : next;
  if (years.some((year, at) => year !== years[at % period])) return false;
  const steps = years.slice(1, period).map((year, at) => year - (years[at] ?? 0));
  // Years that stand over several columns each (`2019`, `2019`, `2020`) go up too.
  return steps.every((step) => step >= 0 && step <= 10) || steps.every((step) => step <= 0 && step >= -10);
}
