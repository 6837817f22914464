import quantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { checkCount, checkLevel } from './domain.ts';
import { zOf } from './normal.ts';

/** From this count on, Byar's approximation is within 0.2 % of the exact interval. */
export const BYAR_FROM = 10;

/** Up to here the χ² quantile was held to R and agrees to 14 digits; from about 1,000 on it loses all but four. */
const EXACT_TO = 500;

/**
 * Exact interval of the expected number of events behind an observed count.
 *
 * low = χ²(α/2; 2x) / 2 and high = χ²(1 − α/2; 2x + 2) / 2, with low = 0 for x = 0.
 * Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936). "Exact" says that it covers
 * the true value at least as often as promised, mostly more often.
 *
 * @param count events seen, whole, from 0 to 500; Byar's interval is as good for more
 * @param level between 0 and 1
 * @returns limits in events, around `count`
 * @throws RangeError when `count` or `level` is out of range
 * @example exactPoisson(3) // { low: 0.619, high: 8.767 }
 */
export function exactPoisson(count: number, level = 0.95): { low: number; high: number } {
  checkCount(count, 'A count');
  checkLevel(level);
  if (count > EXACT_TO)
    throw new RangeError(`The exact interval is for up to ${EXACT_TO} events, not ${count}`);
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : quantile(tail, 2 * count) / 2,
    high: quantile(1 - tail, 2 * count + 2) / 2,
  };
}

/**
 * Byar's approximation to the exact Poisson interval.
 *
 * low = x (1 − 1/(9x) − z/(3√x))³ and high = y (1 − 1/(9y) + z/(3√y))³ with y = x + 1.
 * Source: N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research" II (IARC, 1987).
 * Meant for ten events and more; below ten use `exactPoisson`, or `poissonInterval`, which chooses.
 *
 * @param count events seen, whole, from 0 up
 * @param level between 0 and 1
 * @returns limits in events, around `count`
 * @throws RangeError when `count` or `level` is out of range
 * @example byar(100) // { low: 81.362, high: 121.628 }
 */
export function byar(count: number, level = 0.95): { low: number; high: number } {
  checkCount(count, 'A count');
  const z = zOf(level);
  const limit = (x: number, shift: number): number =>
    x === 0 ? 0 : Math.max(0, x * (1 - 1 / (9 * x) + shift / (3 * Math.sqrt(x))) ** 3);
  return { low: limit(count, -z), high: limit(count + 1, z) };
}

/**
 * The interval that Koban shows for a count: exact below ten events, Byar's from ten on.
 *
 * Source: Public Health England, "Technical Guide: Confidence Intervals" (2018), which makes the same choice. It supposes
 * that events come one by one and independently: several victims of one attack make the true interval wider.
 *
 * @param count events seen, whole, from 0 up
 * @param level between 0 and 1
 * @returns limits in events, around `count`
 * @throws RangeError when `count` or `level` is out of range
 * @example poissonInterval(0) // { low: 0, high: 3.689 }
 */
export function poissonInterval(count: number, level = 0.95): { low: number; high: number } {
  return count < BYAR_FROM ? exactPoisson(count, level) : byar(count, level);
}
