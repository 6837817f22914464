/** Which counts are too small to be shown, and whether those that are shown are rounded. */
export interface Policy {
  /** The smallest count that is shown; whole, from 2 up. Counts of 1 to one less are hidden. */
  threshold: number;
  /** Numbers that are shown are rounded to the nearest multiple of this; null for not at all. */
  rounding: 5 | null;
}

/**
 * The one policy of the house. Thresholds of 3, 5 and 10 are in use among statistical offices.
 *
 * A zero is shown: it is about nobody. It is hidden only where it would give something away, which is where the numbers
 * around it make a small one solvable, or where it says the same of everybody in a group of people (see `shieldTable`).
 * Source: Statistical Disclosure Control for Microdata and Tables: handbook of the sdcTools group, chapter 5; A. Hundepool et
 * al., "Statistical Disclosure Control" (Wiley, 2012), chapters 4 and 5.
 */
export const POLICY: Policy = { threshold: 5, rounding: null };

/**
 * Whether a count stands for so few that it is hidden.
 *
 * @throws RangeError for a count that is not whole or below 0, or a threshold that is not whole or below 2
 * @example isSmall(4, POLICY) // true
 */
export function isSmall(count: number, { threshold }: Policy): boolean {
  if (!(Number.isSafeInteger(count) && count >= 0))
    throw new RangeError(`A count must be a whole number from 0 up, not ${count}`);
  if (!(Number.isSafeInteger(threshold) && threshold >= 2))
    throw new RangeError(`A threshold must be a whole number from 2 up, not ${threshold}`);
  return count > 0 && count < threshold;
}
