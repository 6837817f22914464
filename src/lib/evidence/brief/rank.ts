import { median } from '../../stats/quantile.ts';
import { rankIntervals } from '../../stats/ranks.ts';
import type { Item, Standing } from './brief.ts';
import { large } from './large.ts';
import { words } from './speech.ts';

/** Values more years than this from that of the place are not set beside it. */
export const NEAR_YEARS = 3;
/** Fewer others say nothing about where a place lies. */
export const LEAST_OTHERS = 3;

/** What a measure must tell of itself to be ranked. */
export type Ranking = Pick<Item, 'unit' | 'nature' | 'ratioScale'>;

/** A value as it is ranked: rounded as it is printed, with the standard error that its interval tells; 0 where there is none. */
export interface Valued {
  area: string;
  value: number;
  error: number;
}

/** A place with the ranks between which it may stand. */
export type Placed = Valued & { low: number; high: number };

/** The value nearest to a year, the later of two equally near; null where none is within `NEAR_YEARS`. */
export function nearest<Dated extends { year: number }>(rows: readonly Dated[], year: number): Dated | null {
  let best: Dated | null = null;
  for (const row of rows) {
    const off = Math.abs(row.year - year);
    if (off <= NEAR_YEARS && (best === null || off <= Math.abs(best.year - year))) best = row;
  }
  return best;
}

/**
 * The ranks between which each may stand, 1 for the highest value. Source of the intervals: `stats/ranks.ts`. Numbers that are no
 * counts and have no interval are taken as alike where they differ by less than would be called a change, so that noise is not told
 * as a rank.
 */
export function placesOf(measure: Ranking, values: readonly Valued[]): Placed[] {
  const known = Math.max(0, ...values.map(({ error }) => error));
  const counted = measure.nature === 'counted';
  if (counted || known > 0) {
    // Of a survey that gives some intervals, a place without one is taken to be as unsure as the least sure.
    const ranks = rankIntervals(
      values.map(({ value, error }) => ({ estimate: value, error: counted || error > 0 ? error : known })),
    );
    return values.map((one, index) => ({
      ...one,
      low: ranks[index]?.low ?? 1,
      high: ranks[index]?.high ?? values.length,
    }));
  }
  return values.map((one) => {
    const apart = values.filter(({ value }) => large(measure, one.value, value));
    return {
      ...one,
      low: 1 + apart.filter(({ value }) => value > one.value).length,
      high: values.length - apart.filter(({ value }) => value < one.value).length,
    };
  });
}

/** The ranks of one place among some as numbers: how many others there are where these are too few, null without a value of its own. */
export type RankFacts =
  | Pick<Extract<Standing, { best: number }>, 'best' | 'worst' | 'of' | 'median' | 'by'>
  | { others: number }
  | null;

/** Where one of some ranked places stands, as numbers. */
export function factsAmong(measure: Ranking, placed: readonly Placed[], area: string): RankFacts {
  const own = placed.find((one) => one.area === area);
  if (!own) return null;
  const others = placed.length - 1;
  if (others < LEAST_OTHERS) return { others };
  const by = placed.some(({ error }) => error > 0)
    ? 'intervals'
    : measure.nature === 'counted'
      ? 'counts'
      : 'margin';
  const middle = median(placed.map(({ value }) => value));
  return { best: own.low, worst: own.high, of: placed.length, median: middle, by };
}

/** Where a place stands, in words; or that the others are too few. */
export function standingOf(
  facts: RankFacts,
  { unit }: Ranking,
  { among, name, place }: { among: Standing['among']; name: string; place: string },
): Standing {
  if (facts === null) return { among, name, withheld: words().rankOfNothing };
  if ('others' in facts) {
    const { others } = facts;
    return { among, name, withheld: words().rankOfFew({ among, name, others, years: NEAR_YEARS }) };
  }
  const ranked = { among, name, ...facts };
  return { ...ranked, sentence: words().rank({ ...ranked, unit, place }) };
}
