import * as m from '../../../i18n/messages/intake.js';
import { figures } from '../counted.ts';
import type { TableBlock } from '../understanding.ts';

/** What a table of a file is called: what stands above it, else its number. @param place from 0 */
export function tableTitle(table: Pick<TableBlock, 'title'> | undefined, place: number): string {
  return table?.title || m.table_number({ n: figures(place + 1) });
}
