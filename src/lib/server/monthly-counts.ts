import type { LocalMeasure } from '../catalogue/locality.ts';
import type { EvaluationChoices } from '../app/evaluation-link.ts';
import { monthAt, monthsBetween, type MonthlyCounts } from '../evidence/evaluate/monthly.ts';
import { LEAST_AFTER, LEAST_BEFORE } from '../evidence/evaluate/thresholds.ts';
import { sourceOf } from '../figures/source.ts';
import { pageLanguage } from '../i18n/language.ts';
import { builtLocalCatalogue, localDataset, localityOf } from './local.ts';
import { localRows } from './local-rows.ts';
import { hasMonthlyIncidents, incidentCounts, incidentMeasures } from './monthly-incidents.ts';
import { countedMeasure } from './monthly-measure.ts';

/** Series in which a change can be looked for: counts, month by month, over the least of a window. */
const isMonthly = ({ grain, unit, coverage }: LocalMeasure): boolean =>
  grain === 'month' &&
  unit.kind === 'count' &&
  monthsBetween(coverage.from, coverage.to) + 1 >= LEAST_BEFORE + LEAST_AFTER;

/** The counts of every measure of a dataset, by measure, area and month. */
const read = new Map<string, Map<string, Map<string, (number | null)[]>>>();

function seriesOf(
  dataset: string,
  from: string,
  months: number,
): Map<string, Map<string, (number | null)[]>> {
  const known = read.get(dataset);
  if (known) return known;
  const found = new Map<string, Map<string, (number | null)[]>>();
  const columns = ['measure', 'area', 'period', 'group', 'value'];
  for (const [measure = '', area = '', period = '', group, value] of localRows(
    `data/local/series/${dataset}.csv.gz`,
    columns,
  )) {
    if (group !== 'total' || !/^\d{4}-\d{2}$/.test(period)) continue;
    const areas = found.get(measure) ?? new Map<string, (number | null)[]>();
    const own = areas.get(area) ?? new Array<number | null>(months).fill(null);
    own[monthsBetween(from, period)] = value === '' ? null : Number(value);
    found.set(measure, areas.set(area, own));
  }
  read.set(dataset, found);
  return found;
}

function measureCounts(measure: LocalMeasure): MonthlyCounts {
  const { areas, measures } = builtLocalCatalogue();
  const locality = localityOf(measure.locality);
  const siblings = measures.filter((one) => one.dataset === measure.dataset && isMonthly(one));
  // One frame of months for all measures of a dataset, so that its file is read once.
  const from = siblings.map(({ coverage }) => coverage.from).sort()[0] ?? measure.coverage.from;
  const to =
    siblings
      .map(({ coverage }) => coverage.to)
      .sort()
      .at(-1) ?? measure.coverage.to;
  const counts = seriesOf(measure.dataset, from, monthsBetween(from, to) + 1).get(measure.id);
  const dataset = localDataset(measure.dataset);
  const own = areas.filter(({ id, kind }) => kind !== 'whole' && counts?.has(id));
  const near = (month: string) => (/^\d{4}-\d{2}$/.test(month) ? month : `${month.slice(0, 4)}-01`);
  return {
    locality: { id: locality.id, name: locality.name },
    measure: countedMeasure(measure, measure.unit.name, measure.nature, measure.better),
    from,
    areas: own.map(({ id, name }) => ({ id, name, values: counts?.get(id) ?? [], neighbours: null })),
    breaks: measure.breaks.map(({ period, what }) => ({ month: near(period), what })),
    caveats: [...measure.caveats, ...dataset.caveats],
    sources: [sourceOf(dataset)],
  };
}

const all = new Map<string, Map<string, MonthlyCounts>>();

/** The monthly counts of every measure of a locality, by id of the measure; read once for each language. */
export function monthlyCounts(locality: string): Map<string, MonthlyCounts> {
  const key = `${pageLanguage()} ${locality}`;
  const known = all.get(key);
  if (known) return known;
  const { localities, measures } = builtLocalCatalogue();
  const found = new Map<string, MonthlyCounts>();
  const place = localities.find(({ id }) => id === locality);
  if (place && hasMonthlyIncidents(place)) {
    for (const [id, counts] of incidentCounts(place, localDataset(place.incidents.dataset)))
      found.set(id, counts);
  }
  for (const measure of measures) {
    if (measure.locality === locality && isMonthly(measure)) found.set(measure.id, measureCounts(measure));
  }
  all.set(key, found);
  return found;
}

/** Every monthly measure of every locality that has some, told by the catalogue alone: no file is read for it. */
export function monthlyMeasures(): { locality: string; measure: string }[] {
  const { localities, measures } = builtLocalCatalogue();
  return localities.flatMap((one) =>
    [
      ...(hasMonthlyIncidents(one) ? incidentMeasures(one) : []),
      ...measures.filter((measure) => measure.locality === one.id && isMonthly(measure)),
    ].map(({ id }) => ({ locality: one.id, measure: id })),
  );
}

/** The measure with most records, and the area with most of them. */
function fullest(counts: Map<string, MonthlyCounts>): { measure: string; area: string } {
  const total = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const most = <Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined =>
    items.reduce<Item | undefined>(
      (best, item) => (best === undefined || of(item) > of(best) ? item : best),
      undefined,
    );
  const measure = most([...counts], ([, { areas }]) => total(areas.flatMap(({ values }) => values)));
  const area = most(measure?.[1].areas ?? [], ({ values }) => total(values));
  return { measure: measure?.[0] ?? '', area: area?.id ?? '' };
}

/** What can be chosen on the page: localities with monthly series, their measures and their areas. */
export function evaluationChoices(): EvaluationChoices {
  const { localities, measures } = builtLocalCatalogue();
  return {
    localities: localities
      .filter(
        (one) =>
          hasMonthlyIncidents(one) || measures.some((each) => each.locality === one.id && isMonthly(each)),
      )
      .map((one) => {
        const counts = monthlyCounts(one.id);
        const names = new Map(
          [...(hasMonthlyIncidents(one) ? incidentMeasures(one) : []), ...measures].map(({ id, name }) => [
            id,
            name,
          ]),
        );
        const areas = new Map(
          [...counts.values()].flatMap((each) => each.areas.map(({ id, name }) => [id, name])),
        );
        return {
          id: one.id,
          name: one.name,
          measures: [...counts].map(([id, { from, areas: own }]) => ({
            id,
            name: names.get(id) ?? id,
            from,
            to: monthAt(from, (own[0]?.values.length ?? 1) - 1),
          })),
          areas: [...areas].map(([id, name]) => ({ id, name })),
          usual: fullest(counts),
        };
      }),
  };
}
