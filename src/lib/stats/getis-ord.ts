import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { checkSeries } from './domain.ts';
import { twoSided } from './normal.ts';

/** One place: above 0 `z` tells of high values around it, below 0 of low ones. */
export interface HotSpot {
  index: number;
  z: number;
  /** Two-sided, before many places are allowed for. */
  p: number;
  /** The false discovery rate at which this place would still be called a hot or cold spot. */
  q: number;
}

/** With fewer places the sum over a neighbourhood is far from normal. */
const LEAST = 8;

/**
 * Getis and Ord's Gi*: is the sum of values in and around a place higher or lower than chance makes it?
 *
 * z(i) = (Σ x(j) − m x̄) / (s √((n m − m²) / (n − 1))) over the place and its neighbours, m in all; x̄ and s are the mean and
 * the standard deviation (over n) of all n places. p from the normal distribution; q by Benjamini and Hochberg over the
 * places: call a place a hot spot by q, never by z alone.
 * Source: A. Getis and J. K. Ord, "The analysis of spatial association by use of distance statistics", Geographical Analysis
 * 24 (1992); J. K. Ord and A. Getis, "Local spatial autocorrelation statistics", Geographical Analysis 27 (1995).
 * Use rates, or counts of places of one size, or it finds where people live. p is rough for skewed values and places with
 * few neighbours.
 *
 * @param values one a place, without gaps
 * @param neighbours for each place the positions of its neighbours, without itself; it is counted in by the method
 * @returns one entry a place
 * @throws RangeError with fewer than 8 places, values that do not vary or are not finite, neighbours that are no other place
 *   or are named twice, or a place whose neighbours are all others
 * @example getisOrd(rates, adjacency).filter((place) => place.z > 0 && place.q < 0.05) // hot spots
 */
export function getisOrd(values: readonly number[], neighbours: readonly (readonly number[])[]): HotSpot[] {
  const n = values.length;
  checkSeries(values, LEAST, 'Hot spots');
  if (neighbours.length !== n)
    throw new RangeError(`${n} values, but neighbours of ${neighbours.length} places`);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  if (!(deviation > 1e-12 * Math.abs(mean))) throw new RangeError('Hot spots need values that vary');

  const scores = neighbours.map((around, index) => {
    const members = new Set([index, ...around]);
    const known = around.every((other) => Number.isInteger(other) && other >= 0 && other < n);
    if (!known || members.size !== around.length + 1) {
      throw new RangeError(`The neighbours of place ${index} must be other places, each named once`);
    }
    const m = members.size;
    if (m === n)
      throw new RangeError(`Place ${index} has all others for neighbours, so nothing to compare with`);
    const sum = [...members].reduce((total, member) => total + (values[member] ?? 0) - mean, 0);
    return sum / (deviation * Math.sqrt((n * m - m * m) / (n - 1)));
  });
  const p = scores.map(twoSided);
  const q = benjaminiHochberg(p);
  return scores.map((z, index) => ({ index, z, p: p[index] ?? 1, q: q[index] ?? 1 }));
}
