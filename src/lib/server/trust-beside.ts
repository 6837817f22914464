import { trustBeside, type Beside, type BesideMeasure } from '../evidence/beside/beside.ts';
import type { PeriodValue } from '../evidence/beside/yearly.ts';
import { sourceOf } from '../figures/source.ts';
import { builtLocalCatalogue } from './local.ts';
import { localRows } from './local-rows.ts';
import { monthlyCounts } from './monthly-counts.ts';
import { ALL_RECORDS } from './monthly-incidents.ts';
import { monthAt } from '../evidence/evaluate/monthly.ts';

/** Which measure of trust stands beside which others, by locality. Trust in the police alone, in the words of its survey. */
const PAIRS: Record<string, { trust: string; beside: readonly string[] }> = {
  london: { trust: 'london-trust-police', beside: ['london-homicide-victims'] },
  mexico: {
    trust: 'mexico-trust-state-police',
    beside: ['mexico-crime-prevalence', 'mexico-reporting-violence'],
  },
  chicago: { trust: 'chicago-trust-police', beside: [ALL_RECORDS] },
};

function measureOf(id: string): BesideMeasure | null {
  const measure = builtLocalCatalogue().measures.find((one) => one.id === id);
  if (!measure) return null;
  const values = new Map<string, PeriodValue[]>();
  const columns = ['measure', 'area', 'period', 'group', 'value'];
  for (const [own, area = '', period = '', group, value] of localRows(
    `data/local/series/${measure.dataset}.csv.gz`,
    columns,
  )) {
    if (own !== id || group !== 'total') continue;
    const known = values.get(area) ?? [];
    known.push({ period, value: value === '' ? null : Number(value) });
    values.set(area, known);
  }
  return { ...measure, values };
}

/** All incidents of a locality in its police districts and as a whole. */
function incidentsOf(locality: string, whole: string): BesideMeasure | null {
  const counts = monthlyCounts(locality).get(ALL_RECORDS);
  if (!counts) return null;
  const { measure, areas, from } = counts;
  const sum = (areas[0]?.values ?? []).map((_, month) =>
    areas.reduce<number | null>((total, { values }) => {
      const value = values[month] ?? null;
      return total === null || value === null ? null : total + value;
    }, 0),
  );
  const points = (values: readonly (number | null)[]) =>
    values.map((value, month) => ({ period: monthAt(from, month), value }));
  return {
    ...measure,
    unit: { ...measure.unit, name: 'records' },
    grain: 'month',
    breaks: [],
    values: new Map([
      [whole, points(sum)] as const,
      ...areas.map(({ id, values }) => [`district ${id}`, points(values)] as const),
    ]),
  };
}

/**
 * Trust in the police beside recorded crime or reporting in a locality; worked out while the site is built.
 * @returns null where a locality has no survey of trust
 */
export function builtTrustBeside(locality: string): Beside | null {
  const pair = PAIRS[locality];
  const trust = pair && measureOf(pair.trust);
  if (!trust) return null;
  const catalogue = builtLocalCatalogue();
  const areas = catalogue.areas.filter((area) => area.locality === locality);
  const place = catalogue.localities.find(({ id }) => id === locality);
  const whole = areas.find(({ kind }) => kind === 'whole') ?? (place && { id: 'whole', name: place.name });
  const others = pair.beside.flatMap((id) =>
    id === ALL_RECORDS ? (incidentsOf(locality, whole?.id ?? 'whole') ?? []) : (measureOf(id) ?? []),
  );
  const used = [pair.trust, ...pair.beside].flatMap(
    (id) => catalogue.measures.find((one) => one.id === id)?.dataset ?? place?.incidents?.dataset ?? [],
  );
  return trustBeside({
    areas: areas.map(({ id, name }) => ({ id, name })),
    whole: whole ? { id: whole.id, name: whole.name } : null,
    trust,
    others,
    sources: catalogue.datasets.filter(({ id }) => used.includes(id)).map(sourceOf),
  });
}
