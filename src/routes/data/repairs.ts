import type { ColumnUnderstanding, Edit } from '$lib/store/ingest/understanding';
import { counted, whole } from './amounts';
import { asSeen } from './words';

/** A repair as a line of the list of repairs. @example 'Line 7, Rate: became “12,5”' */
export function repairLine(edit: Edit, columns: readonly ColumnUnderstanding[]): string {
  const name = (index: number) =>
    columns.find((column) => column.index === index)?.name ?? `column ${index + 1}`;
  switch (edit.kind) {
    case 'cell':
      return `Line ${whole(edit.row)}, ${name(edit.column)}: became ${asSeen(edit.text)}`;
    case 'replace':
      return `${name(edit.column)}: every ${asSeen(edit.from)} became ${asSeen(edit.to)}`;
    case 'exclude':
      return `${counted(edit.rows.length, 'row', 'rows')} excluded: ${edit.reason}`;
  }
}
