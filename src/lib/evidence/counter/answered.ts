import type { Area } from '../../catalogue/area.ts';
import type { Row } from '../../figures/frame.ts';
import type { CountedClaim, Years } from '../claim.ts';
import { changes } from '../weigh/change.ts';
import { groups } from '../weigh/groups.ts';
import { levels } from '../weigh/level.ts';
import { tally, type Outcome } from '../weigh/outcome.ts';
import { related, type Paired } from '../weigh/pair.ts';
import type { Source } from './material.ts';
import { latestIn, endsIn } from './within-years.ts';

export type Side = 1 | 0 | -1;

/** What a claim comes to over some countries and years. */
export interface Answered {
  /** The side that clearly prevails: more countries than a draw would give, or a correlation apart from none. */
  side: Side;
  /** The side that prevails at all, however barely. */
  leaning: Side;
  up: number;
  down: number;
  unclear: number;
  count: number;
  /** Of a pair. */
  correlation: { rho: number; low: number; high: number } | null;
  /** How each country answers; empty for a pair. */
  outcomes: Outcome[];
  /** Of a pair: the values of each country. */
  pairs: Paired[];
  /** Countries left out because of a break, or because the two values lie too far apart in time. */
  leftOut: number;
}

/** Counts outcomes together. */
export function ofOutcomes(outcomes: Outcome[], leftOut = 0): Answered {
  const { up, down, unclear, count, side } = tally(outcomes);
  const leaning = up > down ? 1 : up < down ? -1 : 0;
  return { side, leaning, up, down, unclear, count, correlation: null, outcomes, pairs: [], leftOut };
}

/** Correlates pairs. */
export function ofPairs(all: readonly Paired[], apart: number): Answered {
  const { pairs, apart: leftOut, correlation, side } = related(all, apart);
  const rho = correlation?.rho ?? 0;
  return {
    side,
    leaning: rho > 0 ? 1 : rho < 0 ? -1 : 0,
    ...{ up: 0, down: 0, unclear: 0, count: pairs.length, outcomes: [] },
    correlation,
    pairs,
    leftOut,
  };
}

/** The pairs of the latest values of two measures in a window, chosen as `pairQuery` chooses them. */
export function pairsIn(y: readonly Row[], x: readonly Row[], years: Years): Paired[] {
  const others = new Map(latestIn(x, years).map((row) => [row.area, row]));
  return latestIn(y, years).flatMap((row) => {
    const other = others.get(row.area);
    if (!other || row.value === null || other.value === null) return [];
    return [{ area: row.area, x: other.value, y: row.value, xYear: other.year, yYear: row.year }];
  });
}

/**
 * Answers a claim from one source in a window.
 *
 * @param areas every place by id; only countries count
 */
export function answered(
  claim: CountedClaim,
  { topic, rows, second }: Source,
  years: Years,
  areas: ReadonlyMap<string, Area>,
): Answered {
  switch (claim.kind) {
    case 'change': {
      const { outcomes, broken } = changes(topic, endsIn(rows, years), areas);
      return ofOutcomes(outcomes, broken);
    }
    case 'level':
      return ofOutcomes(levels(topic, latestIn(rows, years), claim.threshold));
    case 'groups':
      return ofOutcomes(groups(topic, latestIn(rows, years), latestIn(second, years), areas));
    case 'pair':
      return ofPairs(pairsIn(rows, second, years), claim.apart);
  }
}

/**
 * Whether a part of the countries, or other years, take the answer away: it leans the other way, or is no longer clear
 * and weaker than the interval of the whole allows. That it is less sure merely because fewer countries are left does
 * not count.
 */
export function loses(whole: Answered, part: Answered): boolean {
  if (whole.side === 0 || part.side === whole.side) return false;
  if (part.leaning === -whole.side) return true;
  if (whole.correlation) {
    const { low, high } = whole.correlation;
    return Math.abs(part.correlation?.rho ?? 0) < Math.min(Math.abs(low), Math.abs(high));
  }
  const { share } = tally(whole.outcomes);
  const least = share?.low ?? 0;
  const clear = part.up + part.down;
  return clear > 0 && (whole.side > 0 ? part.up : part.down) / clear < least;
}

/** The same answer over some of its countries only. */
export function among(answer: Answered, keep: (area: string) => boolean): Answered {
  return answer.pairs.length
    ? ofPairs(
        answer.pairs.filter(({ area }) => keep(area)),
        Infinity,
      )
    : ofOutcomes(answer.outcomes.filter(({ area }) => keep(area)));
}
