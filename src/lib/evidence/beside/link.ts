import { spearmanBootstrap } from '../../stats/spearman-bootstrap.ts';

/** A rank correlation with its bootstrap interval; `side` is 0 where the interval holds 0. */
export interface Link {
  rho: number;
  low: number;
  high: number;
  side: -1 | 0 | 1;
  areas: number;
}

/** How two measures of the same areas went together, and why not where it cannot be told. */
export type Together =
  | {
      kind: 'linked';
      years: { from: number; to: number; count: number };
      /** Over areas, each with its mean over the years. */
      over: Link | null;
      /** Of the changes from the first half of the years to the second; null with fewer than four years. */
      within: Link | null;
    }
  | { kind: 'refused'; why: 'no-years' | 'few-areas' | 'other-areas' | 'whole-only'; areas: number };

/** With fewer pairs the draws of a bootstrap are too much alike. */
export const LEAST_AREAS = 10;
/** Two on each side, so that a change is not one odd year. */
const LEAST_YEARS = 4;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

function linkOf(pairs: readonly (readonly [number, number])[]): Link | null {
  if (pairs.length < LEAST_AREAS) return null;
  const found = spearmanBootstrap(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
  return found && { ...found, side: found.low > 0 ? 1 : found.high < 0 ? -1 : 0, areas: pairs.length };
}

/** Stretches of years that no break cuts; the longest, and of equally long ones the latest. */
function unbroken(years: readonly number[], breaks: readonly number[]): number[] {
  const stretches = new Map<number, number[]>();
  for (const year of years) {
    const stretch = breaks.filter((one) => one <= year).length;
    stretches.set(stretch, [...(stretches.get(stretch) ?? []), year]);
  }
  return [...stretches.values()].reduce<number[]>(
    (best, one) => (one.length >= best.length ? one : best),
    [],
  );
}

/**
 * Trust and another measure of the same areas: over areas, and in how both changed inside them. Nothing is compared across
 * a break, and only areas with both in every year of the stretch take part.
 *
 * @param trust,other by area and year
 * @param breaks years from which on one of the two does not compare with what was before
 * @example together(trust, prevalence, []) // { kind: 'linked', over: { rho: -0.6, low: -0.8, high: -0.3, ... }, ... }
 */
export function together(
  trust: ReadonlyMap<string, ReadonlyMap<number, number>>,
  other: ReadonlyMap<string, ReadonlyMap<number, number>>,
  breaks: readonly number[],
): Together {
  if (other.size === 0) return { kind: 'refused', why: 'whole-only', areas: 0 };
  const shared = [...trust.keys()].filter((area) => other.has(area));
  if (shared.length === 0) return { kind: 'refused', why: 'other-areas', areas: 0 };
  const counts = new Map<number, number>();
  for (const area of shared) {
    for (const year of trust.get(area)?.keys() ?? [])
      if (other.get(area)?.has(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return { kind: 'refused', why: 'no-years', areas: shared.length };
  const fullest = Math.max(...counts.values());
  // A year that few areas have would cost all the others their place.
  const common = [...counts].filter(([, count]) => count >= 0.9 * fullest).map(([year]) => year);
  const years = unbroken(
    common.sort((a, b) => a - b),
    breaks,
  );
  const rows = shared.flatMap((area) => {
    const pairs = years.map((year) => [trust.get(area)?.get(year), other.get(area)?.get(year)] as const);
    const known = pairs.filter((pair): pair is [number, number] => pair.every((one) => one !== undefined));
    return known.length === years.length ? [known] : [];
  });
  if (rows.length < LEAST_AREAS) return { kind: 'refused', why: 'few-areas', areas: rows.length };
  const meanPair = (row: readonly (readonly [number, number])[]) =>
    [meanOf(row.map(([x]) => x)), meanOf(row.map(([, y]) => y))] as const;
  const half = Math.floor(years.length / 2);
  const changes = rows.map((row) => {
    const [before, after] = [meanPair(row.slice(0, half)), meanPair(row.slice(-half))];
    return [after[0] - before[0], after[1] - before[1]] as const;
  });
  return {
    kind: 'linked',
    years: { from: years[0] ?? 0, to: years.at(-1) ?? 0, count: years.length },
    over: linkOf(rows.map(meanPair)),
    within: years.length < LEAST_YEARS ? null : linkOf(changes),
  };
}
