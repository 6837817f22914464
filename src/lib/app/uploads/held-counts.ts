import type { Description } from '../../store/ingest/describe/description.ts';
import type { FoundMeasure } from '../../store/ingest/tidy/measures.ts';
import type { TidyReport } from '../../store/ingest/tidy/report.ts';
import { unitOf } from '../../store/ingest/tidy/unit.ts';

/** Ids of the measures that are numbers of persons or events. */
export function countsOf<Row extends { value: number | null }>(
  measures: readonly FoundMeasure[],
  rows: readonly Row[],
  measureOf: (row: Row) => string,
  description: Description,
): Set<string> {
  return new Set(
    measures.flatMap((measure) =>
      unitOf(
        measure,
        description,
        rows.filter((row) => measureOf(row) === measure.id),
      ).kind === 'count'
        ? [measure.id]
        : [],
    ),
  );
}

/** Adds to the account of a file how many values were held back. */
export function tellHeld(report: TidyReport, count: number): void {
  if (count === 0) return;
  report.changed.push({
    what: 'held-back',
    count,
    firstRows: [],
  });
}
