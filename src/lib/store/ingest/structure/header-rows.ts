import { fitOf, namesYears, type ColumnKinds } from './column-kinds.ts';
import { filledPlaces, isBlankRecord, type RawRecord } from './record.ts';

/** What stands above the data, and where the data begins. */
export interface HeaderBlock {
  titles: RawRecord[];
  headerRows: RawRecord[];
  numberRows: RawRecord[];
  start: number;
}

const MOST_HEADER_ROWS = 5;

/**
 * Which of the first records are titles, header rows and lines that number the columns.
 *
 * A header row has names where the rows below have numbers or dates, or years over columns that hold something else. Where all columns are
 * texts, the first full row is taken for the header, unless one of its cells comes again in its column.
 *
 * @param from,to the run of records in which the table begins
 */
export function headerBlock(
  records: readonly RawRecord[],
  from: number,
  to: number,
  width: number,
  kinds: ColumnKinds,
): HeaderBlock {
  const firstFull = records.findIndex(
    (record, at) => (at >= from || record.cells.length === width) && isFull(record, width, kinds.used),
  );
  const first = firstFull === -1 ? from : firstFull;
  let start =
    kinds.typed.length > 0 ? firstOfData(records, first, to, kinds) : afterTextHeader(records, first, to);
  const headerRows: RawRecord[] = [];
  for (let at = start - 1; at >= 0 && headerRows.length < MOST_HEADER_ROWS; at--) {
    const record = records[at];
    if (record === undefined) break;
    if (isBlankRecord(record.cells)) {
      if (headerRows.length > 0) break;
      continue;
    }
    const isHeader = headerRows.length === 0 ? at >= first : isUpperHeader(record, width, headerRows[0]);
    if (!isHeader) break;
    headerRows.unshift(record);
  }
  const numberRows: RawRecord[] = [];
  const next = records[start];
  if (
    headerRows.length > 0 &&
    next !== undefined &&
    numbersColumns(next.cells, records[start + 1]?.cells[0], kinds)
  ) {
    numberRows.push(next);
    start++;
  }
  const above = headerRows[0] === undefined ? start : records.indexOf(headerRows[0]);
  return { titles: records.slice(0, above), headerRows, numberRows, start };
}

/** Whether enough cells have something in them for a header or a row, rather than for a title. */
function isFull({ cells }: RawRecord, width: number, used: number): boolean {
  const filled = filledPlaces(cells).length;
  if (width === 1) return filled === 1;
  return (
    filled >= 2 &&
    (filled >= Math.min(width, used) * 0.5 || (cells.length === width && filled >= Math.min(3, width)))
  );
}

/** The first record that has numbers or dates where the columns have them. */
function firstOfData(records: readonly RawRecord[], first: number, to: number, kinds: ColumnKinds): number {
  let named = -1;
  for (let at = first; at < to; at++) {
    const record = records[at];
    if (record === undefined || isBlankRecord(record.cells)) continue;
    const { fits, misfits } = fitOf(record.cells, kinds);
    const isYears = namesYears(record.cells, kinds);
    if (fits > misfits && !isYears) return at;
    const isName = isYears || (fits === 0 && misfits > 0);
    if (named !== -1 && !(isName && (isYears || misfits * 2 >= Math.min(kinds.typed.length, 4)))) return at;
    if (isName || named === -1) named = at;
  }
  return named === -1 ? first : named + 1;
}

/** Where all columns are texts. */
function afterTextHeader(records: readonly RawRecord[], first: number, to: number): number {
  const header = records[first]?.cells ?? [];
  const below = records.slice(first + 1, to);
  if (below.length === 0) return first + 1;
  let again = 0;
  let filled = 0;
  for (const [at, cell] of header.entries()) {
    if (cell.trim() === '') continue;
    filled++;
    if (below.some(({ cells }) => cells[at] === cell)) again++;
  }
  return again > 0 && again * 4 >= filled ? first : first + 1;
}

/** Whether a record above a header row belongs to the header: groups of columns, not a title or a line of particulars. */
function isUpperHeader({ cells }: RawRecord, width: number, below: RawRecord | undefined): boolean {
  const filled = filledPlaces(cells);
  if (cells.length < width * 0.6) return false;
  const isFilledBelow = (at: number): boolean => (below?.cells[at] ?? '').trim() !== '';
  if (filled.length === 1) return (filled[0] ?? 0) > 0 && isFilledBelow(filled[0] ?? 0);
  // `Period; 2019;;;` is a particular: its first two cells only.
  if (filled.length === 2 && filled[0] === 0 && filled[1] === 1 && width >= 4) {
    return isFilledBelow(2) && (below?.cells[0] ?? '').trim() === '';
  }
  return filled.length >= 2;
}

/**
 * `1, 2, 3, …`, `(1), (2), …` or `a, 1, 2, …` where the first column holds texts: a row of a table of numbers may run from 1 to 3 too.
 *
 * @param below the first cell of the next record
 */
function numbersColumns(cells: readonly string[], below: string | undefined, kinds: ColumnKinds): boolean {
  const numbers = cells.map((cell) => /^\s*[([]?(\d{1,4})[)\]]?\s*$/.exec(cell)?.[1]);
  const isBracketed = cells.some((cell) => /^\s*[([]/.test(cell));
  const first = (cells[0] ?? '').trim();
  const hasTextBelow = below !== undefined && below.trim().length > 1 && kinds.namesRows;
  if (!isBracketed && !hasTextBelow) return false;
  const from = numbers[0] === undefined ? 1 : 0;
  if (from === 1 && !/^[aаAА]?$/.test(first)) return false;
  if (numbers.length - from < 3) return false;
  const step = Number(numbers[from]);
  return (
    step <= 2 &&
    numbers.slice(from).every((number, at) => number !== undefined && Number(number) === step + at)
  );
}
