import { localValue, type LocalValue } from '../../../src/lib/catalogue/local-value.ts';
import { localArea, type LocalArea, type LocalMeasure } from '../../../src/lib/catalogue/locality.ts';
import type { SeriesRecipe } from '../recipe.ts';

const place = (row: LocalValue) => `${row.measure} ${row.area} ${row.period} ${row.group}`;

const PERIODS: Record<LocalMeasure['grain'], RegExp> = {
  month: /^\d{4}-\d{2}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
  'financial-year': /^\d{4}\/\d{2}$/,
};

/**
 * Checks a dataset's local rows against the row schema, its measures and its areas.
 * @throws at the first fault, naming the row.
 */
export function checkSeries(
  rows: LocalValue[],
  areas: LocalArea[],
  { dataset, measures, localities }: Pick<SeriesRecipe, 'dataset' | 'measures' | 'localities'>,
): void {
  const described = new Map(measures.map((measure) => [measure.id, measure]));
  const known = checkedAreas(areas, new Set(localities.map(({ id }) => id)));
  for (const measure of measures) {
    if (measure.dataset !== dataset.id) throw new Error(`${measure.id} names the dataset ${measure.dataset}`);
  }
  const seen = new Set<string>();
  for (const row of rows) {
    const key = place(row);
    const parsed = localValue.safeParse(row);
    if (!parsed.success) throw new Error(`${key}: ${parsed.error.message}`);
    const measure = described.get(row.measure);
    if (!measure) throw new Error(`${key}: no such measure in the recipe`);
    const area = known.get(row.area);
    if (!area) throw new Error(`${key}: no such area in the recipe`);
    if (area.locality !== measure.locality) throw new Error(`${key}: area and measure are of two localities`);
    if (!PERIODS[measure.grain].test(row.period))
      throw new Error(`${key}: the period is no ${measure.grain}`);
    if (seen.has(key)) throw new Error(`${key}: two rows for one measure, area, period and group`);
    seen.add(key);
  }
}

function checkedAreas(areas: LocalArea[], localities: ReadonlySet<string>): Map<string, LocalArea> {
  const known = new Map(areas.map((area) => [area.id, localArea.parse(area)]));
  if (known.size < areas.length) throw new Error('two areas have one id');
  for (const { id, partOf, locality } of areas) {
    if (!localities.has(locality)) throw new Error(`area ${id}: the recipe has no locality ${locality}`);
    if (partOf !== null && !known.has(partOf)) throw new Error(`area ${id} is part of an unknown ${partOf}`);
  }
  return known;
}

/**
 * What the rows of one measure hold; only those with a value count for areas and periods.
 * @throws when none has a value.
 */
export function seriesCoverage(rows: LocalValue[], measure: string): LocalMeasure['coverage'] {
  const own = rows.filter((row) => row.measure === measure);
  const present = own.filter((row) => row.value !== null);
  const periods = present.map((row) => row.period).sort();
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) throw new Error(`${measure}: the recipe gives no value for it`);
  return { rows: own.length, areas: new Set(present.map((row) => row.area)).size, from, to };
}
