import { spearman } from '../../stats/spearman.ts';
import type { Paired } from '../weigh/pair.ts';

/** Fewer countries do not make a region to compare in. */
export const LEAST_IN_REGION = 5;

/** Each value's rank among its own as a share, equal values in the middle of theirs. */
function standing(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return (below + equal / 2) / values.length;
  });
}

export interface WithinRegion {
  region: string;
  pairs: Paired[];
  /** Null where a measure does not vary. */
  correlation: { rho: number; low: number; high: number } | null;
}

export interface Within {
  /** Regions of at least five countries, the largest first. */
  regions: WithinRegion[];
  /** Countries in them. */
  count: number;
  /**
   * The correlation of how countries stand among those of their own region, all regions together: what is left of a
   * link when regions are not compared with each other. Null where there are too few.
   */
  pooled: { rho: number; low: number; high: number } | null;
}

/**
 * How two measures go together inside regions.
 *
 * @param regionOf the region of a country; null leaves it out
 */
export function withinRegions(pairs: readonly Paired[], regionOf: (area: string) => string | null): Within {
  const parts = new Map<string, Paired[]>();
  for (const pair of pairs) {
    const region = regionOf(pair.area);
    if (region !== null) parts.set(region, [...(parts.get(region) ?? []), pair]);
  }
  const regions = [...parts]
    .filter(([, own]) => own.length >= LEAST_IN_REGION)
    .map(([region, own]) => {
      const x = own.map((pair) => pair.x);
      const y = own.map((pair) => pair.y);
      return { region, pairs: own, correlation: spearman(x, y), x: standing(x), y: standing(y) };
    })
    .sort((a, b) => b.pairs.length - a.pairs.length || (a.region < b.region ? -1 : 1));
  return {
    regions: regions.map(({ region, pairs: own, correlation }) => ({ region, pairs: own, correlation })),
    count: regions.reduce((sum, { pairs: own }) => sum + own.length, 0),
    pooled: spearman(
      regions.flatMap(({ x }) => x),
      regions.flatMap(({ y }) => y),
    ),
  };
}
