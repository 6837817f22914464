import { quantileSorted } from 'simple-statistics';

/**
 * The value below which the share `p` of the values lies, interpolated between neighbours.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996),
 * for the median; other quantiles as `quantileSorted` of simple-statistics takes them.
 *
 * @param p between 0 and 1
 * @throws RangeError when there are no values or one is no number
 */
export function quantile(values: readonly number[], p: number): number {
  if (!values.length) throw new RangeError('No values, so no quantile');
  if (!values.every(Number.isFinite)) throw new RangeError('A quantile takes finite numbers');
  return quantileSorted(
    [...values].sort((a, b) => a - b),
    p,
  );
}

/** The middle value, or the mean of the middle two. @example median([3, 1, 2]) // 2 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
