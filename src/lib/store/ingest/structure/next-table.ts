import { findLayout, type Layout } from './layout.ts';
import { filledPlaces, isBlankRecord, sameCells, type RawRecord } from './record.ts';

/**
 * Whether records that do not fit a table begin another one: they have a header and rows of their own. Without a blank line or a title above it,
 * a line of words is a row with faults, unless its rows are of another width.
 *
 * @param before the table that they come after
 */
export function startsTable(records: readonly RawRecord[], before: Layout, afterBlank: boolean): boolean {
  const layout = findLayout(records);
  if (layout === null || layout.width < 2 || layout.headerRows.length === 0) return false;
  const rows = records.slice(layout.start).filter(({ cells }) => !isBlankRecord(cells));
  if (rows.length === 0) return false;
  const even = rows.filter(({ cells }) => cells.length === layout.width && filledPlaces(cells).length >= 2);
  if (even.length * 2 < rows.length || even.length === 0) return false;
  if (layout.kinds.typed.length === 0 && (even.length < 3 || layout.width < 3)) return false;
  const titles = layout.titles.filter(({ cells }) => !isBlankRecord(cells));
  const header = layout.headerRows.at(-1)?.cells ?? [];
  const lastBefore = before.headerRows.at(-1)?.cells ?? [];
  // The same header with no title of its own is a page break.
  if (sameCells(header, lastBefore)) return titles.length > 0 && !repeatsTitle(titles, before);
  return afterBlank || titles.length > 0 || layout.width !== before.width;
}

function repeatsTitle(titles: readonly RawRecord[], before: Layout): boolean {
  return titles.every(({ cells }) => before.titles.some((title) => sameCells(title.cells, cells)));
}
