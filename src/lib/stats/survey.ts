import { checkPositive, checkProportion, checkSeries } from './domain.ts';
import { zOf } from './normal.ts';

function sums(weights: readonly number[]): { sum: number; squares: number } {
  checkSeries(weights, 1, 'Weights');
  if (weights.some((weight) => weight <= 0)) {
    throw new RangeError('Weights must be above 0: leave out respondents without a weight');
  }
  const most = weights.reduce((a, b) => Math.max(a, b));
  // Only the weights' proportions matter; measured by the largest one, no square can overflow.
  const shares = weights.map((weight) => weight / most);
  return {
    sum: shares.reduce((a, b) => a + b, 0),
    squares: shares.reduce((a, b) => a + b * b, 0),
  };
}

/**
 * The design effect of unequal weights: by how much weighting widens the variance of a mean.
 *
 * deff = n Σw² / (Σw)², 1 for equal weights. Source: L. Kish, "Survey Sampling" (Wiley, 1965). It knows nothing
 * of clusters: where interviews were made in villages or blocks, the whole design effect is larger.
 *
 * @param weights one a respondent, above 0, in any unit
 * @returns 1 or more
 * @throws RangeError for no weight, or one that is not above 0
 * @example designEffect([1, 1, 2, 2]) // 1.111
 */
export function designEffect(weights: readonly number[]): number {
  const { sum, squares } = sums(weights);
  return Math.max(1, (weights.length * squares) / sum ** 2);
}

/**
 * The size of the simple random sample that would tell as much: (Σw)² / Σw², which is n / deff (Kish 1965).
 *
 * @param weights one a respondent, above 0, in any unit
 * @returns between 1 and the number of weights, mostly not whole
 * @throws RangeError for no weight, or one that is not above 0
 * @example effectiveSize([1, 1, 2, 2]) // 3.6
 */
export function effectiveSize(weights: readonly number[]): number {
  const { sum, squares } = sums(weights);
  return Math.min(weights.length, sum ** 2 / squares);
}

/**
 * Half the width of the usual interval of a survey's proportion: z √(p (1 − p) deff / n).
 *
 * The figure that survey reports print ("plus or minus 3 points"). For intervals use `wilson`, which also holds near 0 and 1.
 *
 * @param proportion between 0 and 1; 0.5 gives the widest margin
 * @param n respondents
 * @param options.designEffect 1 for a simple random sample
 * @param options.level between 0 and 1
 * @returns as a proportion: 0.03 is three percentage points
 * @throws RangeError when an argument is out of range
 * @example marginOfError(0.5, 400) // 0.049
 */
export function marginOfError(
  proportion: number,
  n: number,
  { designEffect: effect = 1, level = 0.95 }: { designEffect?: number; level?: number } = {},
): number {
  checkProportion(proportion, 'A proportion');
  checkPositive(n, 'The size of a sample');
  checkPositive(effect, 'A design effect');
  return zOf(level) * Math.sqrt((proportion * (1 - proportion) * effect) / n);
}
