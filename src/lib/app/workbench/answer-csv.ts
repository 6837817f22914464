import { csvText, type CsvValue } from '../../store/csv-text.ts';
import { isNumeric } from '../../store/engines/free/cells.ts';
import type { FreeAnswer } from '../../store/free-query.ts';

/**
 * An answer to own SQL as CSV (RFC 4180), safe to open in a spreadsheet as all files of the site are. NULL is an empty cell.
 * @example answerCsv({ columns: [{ name: 'a', type: 'VARCHAR' }], rows: [['=1+1']] }) // "a\r\n'=1+1\r\n"
 */
export function answerCsv({ columns, rows }: Pick<FreeAnswer, 'columns' | 'rows'>): string {
  const numeric = columns.map(isNumeric);
  const lines = rows.map((row) =>
    // A number that is kept as a text for its many digits is no formula, also when it begins with a minus.
    row.map((value, place): CsvValue =>
      numeric[place] && typeof value === 'string' ? { exact: value } : value,
    ),
  );
  return csvText([columns.map(({ name }) => name), ...lines]);
}
