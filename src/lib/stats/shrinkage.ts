import { checkCount, checkPositive } from './domain.ts';
import type { Exposed } from './rate.ts';

/** The raw rate of a place beside the one drawn toward the mean of all. */
export interface Shrunk {
  raw: number;
  shrunk: number;
  /** Weight of the place's own rate, 0 to 1: small populations count less. */
  weight: number;
}

/**
 * Rates drawn toward the mean of all places, the more the smaller the place: global empirical Bayes.
 *
 * With rᵢ = xᵢ/nᵢ, mean m = Σx/Σn, s² = Σnᵢ(rᵢ − m)²/Σn and A = s² − m/n̄ (0 if negative), the weight is
 * A/(A + m/nᵢ) and the shrunk rate m + weight (rᵢ − m). Where places differ no more than by chance, all get the mean.
 * Source: R. J. Marshall, "Mapping disease and mortality rates using empirical Bayes estimators", Applied Statistics 40
 * (1991). It steadies maps and rankings; the raw rate must stay visible beside it.
 *
 * @param places at least two, all of the same years
 * @returns one a place, in their order, per `base`
 * @throws RangeError for fewer than two places, counts that are not whole, or a population that is not above 0
 * @example shrinkRates([{ count: 3, population: 83 }, { count: 40, population: 90_000 }])[0]?.raw // 3614 per 100,000
 */
export function shrinkRates(places: readonly Exposed[], base = 100_000): Shrunk[] {
  if (places.length < 2) throw new RangeError(`Shrinkage needs at least two places, not ${places.length}`);
  checkPositive(base, 'The base of a rate');
  let events = 0;
  let people = 0;
  for (const { count, population } of places) {
    checkCount(count, 'A count');
    checkPositive(population, 'A population');
    events += count;
    people += population;
  }
  const mean = events / people;
  const spread = places.reduce(
    (sum, { count, population }) => sum + population * (count / population - mean) ** 2,
    0,
  );
  const between = Math.max(0, spread / people - (mean * places.length) / people);
  return places.map(({ count, population }) => {
    // Between nothing and chance alone: no place has a rate of its own to tell.
    const weight = between > 0 ? between / (between + mean / population) : 0;
    const raw = count / population;
    return { raw: raw * base, shrunk: (mean + weight * (raw - mean)) * base, weight };
  });
}
