import { median } from './quantile.ts';

/** What may change between stretches: their mean, or mean and variance. */
export type Changing = 'mean' | 'mean and variance';

/** Minus twice the log-likelihood of one stretch, from `start` up to and without `end`, but for a constant. */
export type SegmentCost = (start: number, end: number) => number;

/**
 * How badly one level (or one level and one variance) fits a stretch of a series of normal values.
 *
 * Mean: Σ (y − mean)² / σ², with one σ for the whole series, as large as the series' steps say: 1.4826 × the median of
 * |y(t) − y(t − 1) − their median| / √2, or the root of the mean square of the steps where that median is 0.
 * Mean and variance: m (log v + 1), with the variance v of the m values, and never below that of rounding to the smallest
 * difference between two values, so that a run of equal values costs no infinity.
 * Source: R. Killick, P. Fearnhead and I. A. Eckley, "Optimal detection of changepoints with a linear computational cost",
 * JASA 107 (2012); the spread of the steps after F. R. Hampel, JASA 69 (1974).
 *
 * @param values at least two different ones, finite
 */
export function segmentCost(values: readonly number[], changing: Changing): SegmentCost {
  // Sums around the mean keep their digits when values are large and differences small.
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sums = [0];
  const squares = [0];
  for (const [t, value] of values.entries()) {
    sums.push((sums[t] ?? 0) + value - centre);
    squares.push((squares[t] ?? 0) + (value - centre) ** 2);
  }
  const spread = (start: number, end: number): number => {
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
    return Math.max(0, (squares[end] ?? 0) - (squares[start] ?? 0) - sum ** 2 / (end - start));
  };
  if (changing === 'mean') {
    const variance = stepDeviation(values) ** 2;
    return (start, end) => spread(start, end) / variance;
  }
  const floor = smallestDifference(values) ** 2 / 12;
  return (start, end) => {
    const length = end - start;
    return length * (Math.log(Math.max(floor, spread(start, end) / length)) + 1);
  };
}

/** Standard deviation of the values, from their steps, so that a change of level leaves it alone. */
export function stepDeviation(values: readonly number[]): number {
  const steps = values.slice(1).map((value, t) => value - (values[t] ?? 0));
  const middle = median(steps);
  const robust = 1.4826 * median(steps.map((step) => Math.abs(step - middle)));
  const plain = Math.sqrt(steps.reduce((sum, step) => sum + step ** 2, 0) / steps.length);
  return (robust > 0 ? robust : plain) / Math.SQRT2;
}

function smallestDifference(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((value, i) => value - (sorted[i] ?? 0));
  return Math.min(...gaps.filter((gap) => gap > 0));
}
