import type { LinkedPlace } from './place.ts';
import type { Selection } from './selection.ts';

/** How many of the months that are looked at the publisher's files hold. */
export function monthsHeld(place: LinkedPlace, month: Selection['month']): number {
  const [from, to] = month ?? [0, place.months.length - 1];
  return to - from + 1 - place.missing.filter((one) => one >= from && one <= to).length;
}

/**
 * Records a year for each 1,000 people who live in the whole place. Months that the files do not hold count neither above
 * nor below the line. Null where no file says how many people live there, or no month is held.
 * @param months of which the count is, see `monthsHeld`
 * @example yearlyRate(place, 400, 6) // 400 in half a year among 100,000 people: 8
 */
export function yearlyRate(place: LinkedPlace, count: number, months: number): number | null {
  if (place.population === null || months <= 0) return null;
  return (count / months) * 12 * (1000 / place.population.persons);
}
