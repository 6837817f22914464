import { spearman } from '../../stats/spearman.ts';

/** Two values of one country, with their years. */
export interface Paired {
  area: string;
  x: number;
  y: number;
  xYear: number;
  yYear: number;
}

export interface Related {
  pairs: Paired[];
  /** Countries left out because their two values lie too many years apart. */
  apart: number;
  /** Null for fewer than four countries or where a measure does not vary. */
  correlation: { rho: number; low: number; high: number } | null;
  /** 1: the two rise together, -1: one falls as the other rises, 0: the interval includes no link. */
  side: 1 | 0 | -1;
}

/** How two measures go together over the countries, by rank. Source of the interval: `stats/spearman.ts`. */
export function related(pairs: readonly Paired[], apart: number): Related {
  const near = pairs.filter(({ xYear, yYear }) => Math.abs(xYear - yYear) <= apart);
  const correlation = spearman(
    near.map(({ x }) => x),
    near.map(({ y }) => y),
  );
  const side = correlation === null ? 0 : correlation.low > 0 ? 1 : correlation.high < 0 ? -1 : 0;
  return { pairs: near, apart: pairs.length - near.length, correlation, side };
}
