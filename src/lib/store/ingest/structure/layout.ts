import { columnKinds, type ColumnKinds } from './column-kinds.ts';
import { headerBlock } from './header-rows.ts';
import { namesFrom, type HeaderNames } from './header-names.ts';
import { filledPlaces, isBlankRecord, trimmedWidth, type RawRecord } from './record.ts';

/** How a table is laid out, found from its first records. */
export interface Layout extends HeaderNames {
  titles: RawRecord[];
  headerRows: RawRecord[];
  /** Lines that number the columns. */
  numberRows: RawRecord[];
  /** Place of the first record of data among the records that were looked at. */
  start: number;
  width: number;
  kinds: ColumnKinds;
}

/** Records of data that are looked at to tell what the columns hold. */
const SAMPLE = 200;

/**
 * The layout of the table that begins in some records, or null where they hold no table.
 *
 * @param headerLines physical lines of the header where the analyst says them; [] for none
 */
export function findLayout(records: readonly RawRecord[], headerLines?: readonly number[]): Layout | null {
  const core = coreOf(records);
  if (core === null) return null;
  const { from, to, width: modal } = core;
  const rows = records.slice(from, to).map(({ cells }) => cells);
  // Headers and titles stand first: what the columns hold is read below them.
  const full = rows.filter((cells) => filledPlaces(cells).length * 2 >= modal);
  const read = full.length >= 2 ? full : rows;
  const skipped = read.length >= 12 ? 5 : read.length > 1 ? Math.ceil(read.length / 2) : 0;
  const kinds = columnKinds(read.slice(skipped, skipped + SAMPLE), modal);
  const block = headerLines
    ? saidHeader(records, headerLines, from)
    : headerBlock(records, from, to, modal, kinds);
  const data = records.slice(block.start, Math.max(to, block.start + 1)).map(({ cells }) => cells);
  const width = widthOf(block.headerRows, data, modal);
  const names = namesFrom(
    block.headerRows.map(({ cells }) => cells),
    width,
  );
  return { ...block, ...names, width, kinds: columnKinds(data.slice(0, SAMPLE), width) };
}

/** The first run of records without a blank line that has at least two of one width; a lone record where there is none. */
function coreOf(records: readonly RawRecord[]): { from: number; to: number; width: number } | null {
  let lone: { from: number; to: number; width: number } | null = null;
  for (let from = 0; from < records.length; from++) {
    if (isBlankRecord(records[from]?.cells ?? [])) continue;
    let to = from;
    while (to < records.length && !isBlankRecord(records[to]?.cells ?? [])) to++;
    const wide = records.slice(from, to).filter(({ cells }) => filledPlaces(cells).length >= 2);
    const width = modalWidth(wide);
    const like = wide.filter(({ cells }) => cells.length === width).length;
    if (like >= 2) return { from, to, width };
    if (wide.length > 0 && (lone === null || lone.width < width)) lone = { from, to, width };
    from = to;
  }
  if (lone !== null) {
    // A header and its rows may be parted by a blank line.
    return { ...lone, to: records.length };
  }
  const first = records.findIndex(({ cells }) => !isBlankRecord(cells));
  return first === -1 ? null : { from: first, to: records.length, width: modalWidth(records) };
}

/** The number of cells that most records have, the larger of two that are as frequent. */
function modalWidth(records: readonly RawRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > width)) {
      width = length;
      most = count;
    }
  }
  return width;
}

/** As many columns as the header names, or more where at least half of the rows hold more. */
function widthOf(headerRows: readonly RawRecord[], data: readonly string[][], modal: number): number {
  const named = Math.max(0, ...headerRows.map(({ cells }) => trimmedWidth(cells)));
  const written = Math.max(0, ...headerRows.map(({ cells }) => cells.length));
  if (named === 0) return modal;
  const wider = data.filter((cells) => trimmedWidth(cells) > Math.max(named, 1)).length;
  if (wider * 2 > data.length) return Math.max(written, modal);
  return modal > written && data.length > 0 ? Math.max(written, modal) : written;
}

function saidHeader(
  records: readonly RawRecord[],
  lines: readonly number[],
  from: number,
): { titles: RawRecord[]; headerRows: RawRecord[]; numberRows: RawRecord[]; start: number } {
  const headerRows = records.filter(({ line }) => lines.includes(line));
  const first = headerRows[0];
  const last = headerRows.at(-1);
  if (first === undefined || last === undefined) {
    return { titles: records.slice(0, from), headerRows: [], numberRows: [], start: from };
  }
  const start = records.indexOf(last) + 1;
  const titles = records.slice(0, start).filter((record) => !headerRows.includes(record));
  return { titles, headerRows, numberRows: [], start };
}

/** What the lines above a table say, in one line. */
export const titleOf = ({ titles }: Layout): string =>
  titles
    .filter(({ cells }) => !isBlankRecord(cells))
    .map(({ cells }) =>
      filledPlaces(cells)
        .map((at) => cells[at]?.trim())
        .join(' '),
    )
    .join(' · ');
