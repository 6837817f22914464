import type { DraftRow } from '$lib/app/uploads/upload';
import type { ColumnUnderstanding } from '$lib/store/ingest/understanding';
import { shown } from './amounts';
import { asSeen, TYPES } from './words';

/**
 * What a cell was and what it has become, as one line.
 * @example 'Line 7, Rate: written “1.234,5”, read as 1234.5'
 */
export function cellLine(row: number, column: ColumnUnderstanding, cell: DraftRow['cells'][number]): string {
  const place = `Line ${row}, ${column.name}:`;
  const written = cell.text.trim() === '' ? 'a blank cell' : `written “${cell.text}”`;
  switch (cell.state) {
    case 'missing':
      return `${place} ${written}, read as missing`;
    case 'suppressed':
      return `${place} ${written}, read as withheld by the publisher`;
    case 'fault':
      return `${place} ${written}, which is no ${TYPES[column.type]}: it has no value until it is corrected`;
    case 'value':
      return cell.text === cell.value
        ? `${place} ${asSeen(cell.text)}`
        : `${place} ${written}, read as ${shown(cell.value)}`;
  }
}

/** The same of a place in rows that are shown; '' where nothing is there. */
export function lineOf(
  row: DraftRow | undefined,
  columns: readonly ColumnUnderstanding[],
  place: number,
): string {
  const [column, cell] = [columns[place], row?.cells[place]];
  return row && column && cell ? cellLine(row.row, column, cell) : '';
}

/** What the marks of numbers, days and shares in a column are, for its chip; '' where there is nothing to say. */
export function marksLine({ marks, dayOrder, scale, ambiguous }: ColumnUnderstanding): string {
  if (ambiguous) return 'day or month first?';
  const order = { ymd: 'y-m-d', dmy: 'd/m/y', mdy: 'm/d/y' } as const;
  return [
    marks?.thousands || marks?.decimal
      ? `1${marks.thousands ?? ''}234${marks.decimal ?? ''}${marks.decimal ? '5' : ''}`
      : '',
    dayOrder ? order[dayOrder] : '',
    scale ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What stands below a grid while no cell is pointed at. */
export const HINTS = {
  read: 'Point at a cell, or go there with the arrow keys, to see what stands in the file.',
  correct:
    'Point at a cell to see what stands in the file. Enter or a double click corrects it, Esc leaves it as it was.',
};
