import { checkCount } from './domain.ts';

/** A point of the Lorenz curve: this share of the places, those with most first, has this share of the events. */
export interface LorenzPoint {
  places: number;
  events: number;
}

/**
 * The Lorenz curve of events over places, as criminology draws it: from the places with most events to those with none,
 * so that it rises above the diagonal ("5 % of the streets have half of the thefts").
 *
 * Source: M. O. Lorenz, "Methods of measuring the concentration of wealth", Publications of the American Statistical
 * Association 9 (1905), turned around.
 *
 * @param counts one a place, whole, from 0 up; places without events belong to the list
 * @returns from (0, 0) to (1, 1), one more point than there are places
 * @throws RangeError for counts that are not whole or below 0, no place, or no event
 * @example lorenz([3, 1, 0, 0])[1] // { places: 0.25, events: 0.75 }
 */
export function lorenz(counts: readonly number[]): LorenzPoint[] {
  const { events } = totals(counts);
  let sum = 0;
  const points = [...counts]
    .sort((a, b) => b - a)
    .map((count, index) => {
      sum += count;
      return { places: (index + 1) / counts.length, events: sum / events };
    });
  return [{ places: 0, events: 0 }, ...points];
}

/**
 * How many events there are, and at how many places they may be.
 *
 * @throws RangeError for counts that are not whole or below 0, no place, or no event: then nothing can be concentrated
 * @example totals([3, 1, 0]) // { events: 4, places: 3 }
 */
export function totals(counts: readonly number[]): { events: number; places: number } {
  for (const count of counts) checkCount(count, 'The events of a place');
  const events = counts.reduce((a, b) => a + b, 0);
  if (events === 0) throw new RangeError('Concentration needs at least one event');
  return { events, places: counts.length };
}
