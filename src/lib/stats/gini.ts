import { binomialMasses } from './discrete.ts';
import { checkCount, checkPositive } from './domain.ts';
import { totals } from './lorenz.ts';

/**
 * The Gini coefficient of events over places: 0 when all places have as many, toward 1 when one place has all.
 *
 * G = 2 Σ i yᵢ / n − (n + 1)/n, with yᵢ the share of the i-th place from the bottom. Source: C. Gini 1912. With fewer events
 * than places it is high even if no two events share a place: read it beside `adjustedGini` and `expectedGini`.
 *
 * @param counts one a place, whole, from 0 up; places without events belong to the list
 * @returns 0 to below 1
 * @throws RangeError for counts that are not whole or below 0, no place, or no event
 * @example gini([3, 1, 1, 0, 0, 0, 0, 0, 0, 0]) // 0.78
 */
export function gini(counts: readonly number[]): number {
  const { events, places } = totals(counts);
  const sum = [...counts]
    .sort((a, b) => a - b)
    .reduce((total, count, index) => total + (index + 1) * (count / events), 0);
  return Math.max(0, (2 * sum - places - 1) / places);
}

/**
 * The Gini coefficient measured from the most equal spread that so few events allow: each at a place of its own.
 *
 * G′ = max(n/c, 1) (G − 1) + 1 for c events at n places; the plain coefficient when there are as many events as places, or more.
 * Source: W. Bernasco and W. Steenbeek, "More places than crimes", Journal of Quantitative Criminology 33 (2017), without the
 * later small-sample factor of their program. It says whether events share places, not whether by more than chance.
 *
 * @param counts one a place, whole, from 0 up; places without events belong to the list
 * @returns 0 to 1
 * @throws RangeError for counts that are not whole or below 0, no place, or no event
 * @example adjustedGini([3, 1, 1, 0, 0, 0, 0, 0, 0, 0]) // 0.56
 */
export function adjustedGini(counts: readonly number[]): number {
  const { events, places } = totals(counts);
  return Math.max(0, Math.max(places / events, 1) * (gini(counts) - 1) + 1);
}

/**
 * The Gini coefficient to expect by chance alone: every event falls on any place with the same probability.
 *
 * Exact: (n − 1) E|X₁ − X₂| / (2c). Two places together have s of the c events with binomial probability (chance 2/n), and given s
 * their difference is a walk of s steps, with E|S₁| = 1, E|S₂ₘ| = E|S₂ₘ₋₁|, E|S₂ₘ₊₁| = E|S₂ₘ| (2m + 1)/(2m). Counts
 * of places are Poisson under this null, given their total.
 *
 * @param events whole, 1 to a thousand million
 * @param places whole, at least 1
 * @returns 0 to below 1
 * @throws RangeError when an argument is out of range
 * @example expectedGini(5, 10) // 0.631: concentration is only what goes beyond it
 */
export function expectedGini(events: number, places: number): number {
  checkCount(events, 'Events');
  checkPositive(events, 'Events');
  checkCount(places, 'Places');
  checkPositive(places, 'Places');
  if (places === 1) return 0;
  const { first, masses } =
    places === 2 ? { first: events, masses: [1] } : binomialMasses(events, 2 / places);
  let difference = 0;
  let walk = 0;
  for (let steps = 0; steps < first + masses.length; steps++) {
    if (steps === 1) walk = 1;
    else if (steps % 2 === 1) walk *= steps / (steps - 1);
    difference += (masses[steps - first] ?? 0) * walk;
  }
  return ((places - 1) * difference) / (2 * events);
}
