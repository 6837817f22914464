import type { SetAside } from '../understanding.ts';
import type { Layout } from './layout.ts';
import type { PlainTable } from './plain-table.ts';

/** What is odd about rows that are loaded all the same. */
export type Oddity =
  | 'short-row' // fewer cells than columns: the missing ones are blank
  | 'inner-total' // sums the rows above it and is kept, because rows go on below it
  | 'open-quote' // a quote that is never closed, read as a letter
  | 'lone-quote' // a quote inside a cell that is not doubled
  | 'unread-character'; // a byte that does not fit the encoding

/** Gets the tables of a file row by row. What comes between two `open` belongs to the first. */
export interface BlockHandler {
  /**
   * A table begins.
   *
   * @param firstRows its first rows as written
   * @returns whether rows that sum others stay in it, because the file is known to hold totals as values
   */
  open(layout: Layout, title: string, firstRows: string[][]): { keepTotals: boolean };
  /** Another file goes on with the table, if its columns agree; its cells come in the order of the first file. */
  join(agrees: 'yes' | 'reordered' | 'no', layout: Layout): void;
  /** A row with as many cells as the table has columns. */
  row(cells: string[], line: number): void;
  /** Whether rows may come as {@link PlainTable} at present. */
  readonly takesPlain: boolean;
  /** How many of `count` rows from a line on may come so; the next one has to come as `row`. */
  plainUpTo(line: number, count: number): number;
  /** Rows that came without a closer look. */
  plain(table: PlainTable): void;
  aside(reason: SetAside['reason'], line: number, detail?: 'decimal-comma'): void;
  odd(oddity: Oddity, line: number): void;
}
