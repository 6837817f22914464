import { checkProportion, checkSeries } from './domain.ts';

/**
 * The value below which the share `p` of the values lies, as R and NumPy take it unless told otherwise: linear between
 * the two neighbours of position (n − 1) p.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), type 7.
 *
 * @param values in any order
 * @param p between 0 and 1
 * @throws RangeError for no values, values that are not finite, or a `p` out of range
 * @example quantile([10, 20, 30, 40], 0.1) // 13
 */
export function quantile(values: readonly number[], p: number): number {
  checkSeries(values, 1, 'Values of a quantile');
  checkProportion(p, 'A quantile');
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** The middle value, or the mean of the middle two. @example median([3, 1, 2]) // 2 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
