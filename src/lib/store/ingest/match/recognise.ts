import type { ConventionId } from '../meaning.ts';
import type { ColumnSettings } from '../understanding.ts';
import { headOf } from './convention.ts';
import { CONVENTIONS } from './conventions.ts';

/** A file whose columns are known. */
export interface Recognised {
  id: ConventionId;
  /** By the column's index; every column has its role. */
  columns: Record<number, ColumnSettings>;
  missingMarks?: string[];
  suppressedMarks?: string[];
}

/**
 * The convention that a file follows, told by the names of its columns; null where it follows none that is known.
 * @param headers the header row, after title lines were taken off
 * @param firstRows some rows below it as written, to tell numbers from texts
 * @example recognise(['Entity', 'Code', 'Year', 'Homicide rate'], [['Brazil', 'BRA', '2020', '22.4']])?.id // 'owid-grapher'
 */
export function recognise(headers: string[], firstRows: string[][]): Recognised | null {
  const head = headOf(headers, firstRows);
  const convention = CONVENTIONS.find((one) => one.fits(head));
  if (convention === undefined) return null;
  const columns: Recognised['columns'] = {};
  for (const index of headers.keys()) columns[index] = convention.column(index, head);
  return {
    id: convention.id,
    columns,
    ...(convention.missingMarks ? { missingMarks: convention.missingMarks } : {}),
    ...(convention.suppressedMarks ? { suppressedMarks: convention.suppressedMarks } : {}),
  };
}
