import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { checkLevel } from './domain.ts';

/**
 * How many standard errors reach to each side for an interval of this level.
 *
 * @param level between 0 and 1, as 0.95
 * @throws RangeError when `level` is out of range
 * @example zOf(0.95) // 1.96
 */
export function zOf(level: number): number {
  checkLevel(level);
  return quantile((1 + level) / 2, 0, 1);
}

/**
 * Probability of a standard normal value at least this far from 0, to either side.
 *
 * @throws RangeError when `z` is not a number
 * @example twoSided(1.96) // 0.05
 */
export function twoSided(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('A test needs a number, not NaN');
  return Math.min(1, 2 * cdf(-Math.abs(z), 0, 1));
}
