import * as m from '$lib/i18n/messages/data.js';
import type { ColumnUnderstanding, Edit } from '$lib/store/ingest/understanding';
import { whole } from './amounts';
import { asSeen } from './words';

/** A repair as a line of the list of repairs. @example 'Line 7, Rate: became “12,5”' */
export function repairLine(edit: Edit, columns: readonly ColumnUnderstanding[]): string {
  const name = (index: number) =>
    columns.find((column) => column.index === index)?.name ?? m.column_number({ n: whole(index + 1) });
  switch (edit.kind) {
    case 'cell':
      return m.repair_cell({ line: whole(edit.row), column: name(edit.column), text: asSeen(edit.text) });
    case 'replace':
      return m.repair_replace({ column: name(edit.column), from: asSeen(edit.from), to: asSeen(edit.to) });
    case 'exclude':
      return m.repair_exclude({ count: edit.rows.length, n: whole(edit.rows.length), text: edit.reason });
  }
}
