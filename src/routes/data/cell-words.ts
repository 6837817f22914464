import * as m from '$lib/i18n/messages/data.js';
import type { DraftRow } from '$lib/app/uploads/upload';
import type { ColumnUnderstanding } from '$lib/store/ingest/understanding';
import { shown } from './amounts';
import { asSeen } from './words';

/**
 * What a cell was and what it has become, as one line.
 * @example 'Line 7, Rate: written “1.234,5”, read as 1234.5'
 */
export function cellLine(row: number, column: ColumnUnderstanding, cell: DraftRow['cells'][number]): string {
  const { text } = cell;
  const place = { line: String(row), column: column.name };
  const isBlank = text.trim() === '';
  switch (cell.state) {
    case 'missing':
      return isBlank ? m.cell_blank_missing(place) : m.cell_missing({ ...place, text });
    case 'suppressed':
      return isBlank ? m.cell_blank_withheld(place) : m.cell_withheld({ ...place, text });
    case 'fault': {
      const said = { ...place, type: m.type({ type: column.type }) };
      return isBlank ? m.cell_blank_fault(said) : m.cell_fault({ ...said, text });
    }
    case 'value': {
      if (text === cell.value) return m.cell_same({ ...place, text: asSeen(text) });
      const said = { ...place, value: shown(cell.value) };
      return isBlank ? m.cell_blank_read(said) : m.cell_read({ ...said, text });
    }
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
  if (ambiguous) return m.day_or_month();
  return [
    marks?.thousands || marks?.decimal
      ? `1${marks.thousands ?? ''}234${marks.decimal ?? ''}${marks.decimal ? '5' : ''}`
      : '',
    dayOrder ? m.order_short({ order: dayOrder }) : '',
    scale === null ? '' : scale === 'percent' ? m.scale_percent() : m.scale_fraction(),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What stands below a grid while no cell is pointed at. */
export const HINTS = { read: m.hint_read, correct: m.hint_correct };
