import { converter, FAULT, SUPPRESSED } from '../../../../../src/lib/store/ingest/column/convert.ts';
import { decideColumn, type DecidedColumn } from '../../../../../src/lib/store/ingest/column/decide.ts';
import type { FurtherMarks } from '../../../../../src/lib/store/ingest/column/marks.ts';
import { ColumnProfile } from '../../../../../src/lib/store/ingest/column/profile.ts';
import type { ColumnSettings } from '../../../../../src/lib/store/ingest/understanding.ts';

export interface Understood {
  column: DecidedColumn;
  /** Cells after conversion; 'suppressed' and 'fault' in words. */
  values: unknown[];
  codes: string[];
}

/** A column as decided and converted; the first cell stands in line 2. */
export function understood(
  cells: readonly string[],
  {
    header = 'column',
    settings = {},
    marks = { missingMarks: [], suppressedMarks: [] },
  }: { header?: string; settings?: ColumnSettings; marks?: FurtherMarks } = {},
): Understood {
  const profile = new ColumnProfile(marks);
  cells.forEach((cell, place) => profile.add(cell, place + 2));
  const column = decideColumn(profile, { index: 0, name: header, header, settings, ...marks });
  const convert = converter(column, marks);
  const values = cells.map((cell) => {
    const value = convert(cell);
    return value === SUPPRESSED ? '(suppressed)' : value === FAULT ? '(fault)' : value;
  });
  return { column, values, codes: column.issues.map(({ code }) => code) };
}
