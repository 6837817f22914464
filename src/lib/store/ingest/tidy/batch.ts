import type { Converted } from '../column/convert.ts';
import type { Role } from '../meaning.ts';
import type { ColumnUnderstanding } from '../understanding.ts';

/** Rows after conversion. */
export interface Batch {
  /** Physical line of each row, from 1. */
  lines: ArrayLike<number>;
  /** By column in the order of `TidyInput.columns`, then by row. */
  cells: Converted[][];
}

/** What of a column the tidying depends on; a `ColumnUnderstanding` fits. */
export type TidyColumn = Pick<ColumnUnderstanding, 'name' | 'type' | 'scale' | 'role' | 'distinct'>;

/** Columns with one of these roles, by their place in a batch. */
export const withRole = (columns: readonly TidyColumn[], ...roles: Role[]): number[] =>
  columns.flatMap(({ role }, index) => (roles.includes(role.role) ? [index] : []));

/** A cell as a text; null where it is missing, withheld or does not fit its column. */
export function textOf(cell: Converted | undefined): string | null {
  if (cell === null || cell === undefined || typeof cell === 'symbol') return null;
  const text = String(cell).trim();
  return text === '' ? null : text;
}

export const numberOf = (cell: Converted | undefined): number | null =>
  typeof cell === 'number' && Number.isFinite(cell) ? cell : null;

/** Columns of places, those with most different ones first: they are of the smallest. */
export const finestFirst = (columns: readonly TidyColumn[], indexes: number[]): number[] =>
  [...indexes].sort((a, b) => (columns[b]?.distinct ?? 0) - (columns[a]?.distinct ?? 0) || a - b);
