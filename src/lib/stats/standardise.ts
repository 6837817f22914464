import { checkCount, checkPositive } from './domain.ts';
import { zOf } from './normal.ts';
import { poissonInterval } from './poisson.ts';

/** Below this many events a standardised rate says more about chance than about the place. */
export const FEWEST_EVENTS = 10;

/** One age group: its events, its people, and how many people the standard population has in it. */
export interface Stratum {
  count: number;
  population: number;
  standard: number;
}

/**
 * A directly standardised rate: what the rate would be if the place had the age structure of the standard population.
 *
 * Σ wᵢ xᵢ/nᵢ / Σ wᵢ × base, with Dobson's interval: rate + √(Var / x) (limit of x − x), where Var = Σ (wᵢ/Σw)² xᵢ/nᵢ² and
 * the limits of the total x are Byar's.
 * Source: A. J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, "Confidence intervals for weighted sums of Poisson
 * parameters", Statistics in Medicine 10 (1991); not below ten events, as Public Health England's Technical Guide (2018).
 *
 * @param strata groups that do not overlap; their standard populations in any unit (a world standard of 100,000, say)
 * @returns per `base` people, and the events that it rests on
 * @throws RangeError for no group, a group without people or standard, a count that is not whole, or fewer than 10 events
 * @example standardisedRate([{ count: 10, population: 1000, standard: 2 }, { count: 30, population: 500, standard: 1 }]).rate
 *   // 2666.7 per 100,000
 */
export function standardisedRate(
  strata: readonly Stratum[],
  { base = 100_000, level = 0.95 }: { base?: number; level?: number } = {},
): { rate: number; low: number; high: number; events: number } {
  checkPositive(base, 'The base of a rate');
  zOf(level);
  let events = 0;
  let standard = 0;
  for (const stratum of strata) {
    checkCount(stratum.count, 'A count');
    checkPositive(stratum.population, 'The population of a group');
    checkPositive(stratum.standard, 'The standard population of a group');
    events += stratum.count;
    standard += stratum.standard;
  }
  if (events < FEWEST_EVENTS) {
    throw new RangeError(`A standardised rate needs at least ${FEWEST_EVENTS} events, not ${events}`);
  }
  let share = 0;
  let variance = 0;
  for (const stratum of strata) {
    const weight = stratum.standard / standard;
    share += (weight * stratum.count) / stratum.population;
    variance += (weight / stratum.population) ** 2 * stratum.count;
  }
  const limits = poissonInterval(events, level);
  const scale = Math.sqrt(variance / events);
  return {
    rate: share * base,
    // Two groups as unlike as can be may carry the lower limit past nothing.
    low: Math.max(0, share + scale * (limits.low - events)) * base,
    high: (share + scale * (limits.high - events)) * base,
    events,
  };
}
