import { converter } from '../column/convert.ts';
import type { ColumnUnderstanding, SampleRow, Understanding } from '../understanding.ts';
import type { Row, TableTally } from './table-tally.ts';
import { lengthened } from './wide.ts';

const SAMPLE = 5;

/** The first and last rows as they are loaded; a cell without a value, or one that does not fit, is null. */
export function sampleOf(
  table: TableTally,
  columns: readonly ColumnUnderstanding[],
): Understanding['sample'] {
  const convert = columns.map((column) => converter(column, table.marks));
  const asLoaded = ({ cells }: Row): readonly (readonly string[])[] =>
    table.long === null ? [cells] : lengthened(cells, table.long);
  const shown = (cells: readonly string[]): SampleRow =>
    Object.fromEntries(
      columns.map(({ name }, at) => {
        const value = convert[at]?.(cells[at] ?? '') ?? null;
        return [name, typeof value === 'symbol' ? null : value];
      }),
    );
  return {
    first: table.first.flatMap(asLoaded).slice(0, SAMPLE).map(shown),
    last: table.lastRows.flatMap(asLoaded).slice(-SAMPLE).map(shown),
  };
}
