import { cell } from '../../figures/csv.ts';
import { isNumeric } from '../../store/engines/free/cells.ts';
import type { FreeAnswer } from '../../store/free-query.ts';

/**
 * An answer to own SQL as CSV (RFC 4180), safe to open in a spreadsheet as all files of the site are. NULL is an empty cell.
 * @example answerCsv({ columns: [{ name: 'a', type: 'VARCHAR' }], rows: [['=1+1']], cut: false, milliseconds: 1 })
 * // "a\r\n'=1+1\r\n"
 */
export function answerCsv({ columns, rows }: Pick<FreeAnswer, 'columns' | 'rows'>): string {
  const numeric = columns.map(isNumeric);
  const lines = rows.map((row) =>
    row
      .map((value, place) => {
        // A number that is kept as a text for its many digits is no formula, also when it begins with a minus.
        if (numeric[place] === true && value !== null) return String(value);
        return cell(typeof value === 'boolean' ? String(value) : value);
      })
      .join(','),
  );
  return [columns.map(({ name }) => cell(name)).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
