import { countMasses } from './discrete.ts';
import { checkCount, checkPositive } from './domain.ts';
import type { LorenzPoint } from './lorenz.ts';

/**
 * The Lorenz curve to expect by chance alone: every event falls on any place with the same probability.
 *
 * Places then have Poisson counts X of mean m = events/places. The places with at least k events are the share P(X ≥ k) of
 * all, and have the share E(X; X ≥ k) / m = P(X ≥ k − 1) of the events. Right in the long run of many places.
 *
 * @param events whole, at least 1
 * @param places whole, at least 1
 * @returns from (0, 0) to (1, 1), as `lorenz` draws it
 * @throws RangeError when an argument is not whole or below 1
 * @example lorenzByChance(100, 100).at(-2) // { places: 0.632, events: 1 }: the others have none
 */
export function lorenzByChance(events: number, places: number): LorenzPoint[] {
  for (const value of [events, places]) {
    checkCount(value, 'Events and places');
    checkPositive(value, 'Events and places');
  }
  const mean = events / places;
  const { first, masses } = countMasses(mean, 1);
  const points: LorenzPoint[] = [{ places: 0, events: 0 }];
  let own = 0;
  let had = 0;
  for (let index = masses.length - 1; index >= 0; index--) {
    const mass = masses[index] ?? 0;
    own += mass;
    had += ((first + index) * mass) / mean;
    points.push({ places: Math.min(1, own), events: Math.min(1, had) });
  }
  const end = points.at(-1);
  if (end && (end.places < 1 || end.events < 1)) points.push({ places: 1, events: 1 });
  return points;
}
