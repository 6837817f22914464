import { mean } from 'simple-statistics';
import { checkSeries } from './domain.ts';
import { estimated, type Estimate } from './student.ts';

/** Rows of values, one row a place and one column a period; all rows cover the same periods. */
export interface Panel {
  /** Places in which something was done. */
  treated: readonly (readonly number[])[];
  /** Places in which it was not, at least two. */
  comparison: readonly (readonly number[])[];
  /** First period after it was done, counted from 0; the same for all treated places. */
  change: number;
}

export interface DifferenceInDifferences {
  /** How much more the treated places changed than the others, in the units of the values. */
  effect: Estimate;
  /** Mean change from before to after in each group. */
  treatedChange: number;
  comparisonChange: number;
  /** How much steeper the treated places ran before; null with fewer than three periods before or without variation. */
  preTrend: Estimate | null;
  /** Difference of the groups in every period against the last one before; the interval is null without variation. */
  periods: { index: number; difference: number; estimate: Estimate | null }[];
}

/**
 * Difference in differences: did places in which something was done change otherwise than comparable places?
 *
 * For each place d = mean after − mean before; effect = mean d of the treated − mean d of the others, with the pooled
 * t-test of d and N − 2 degrees of freedom. For a balanced panel the effect is that of the regression with a constant for
 * each place and each period; reducing a place to one number keeps the errors honest when its periods resemble each other.
 * Source: M. Bertrand, E. Duflo and S. Mullainathan, "How much should we trust differences-in-differences estimates?",
 * Quarterly Journal of Economics 119 (2004).
 * It stands on the assumption that both groups would have gone the same way: `preTrend` tests whether they did before (a
 * p-value above 0.05 is no proof), and `periods` before the change show it. With one treated place its chance is taken to
 * be that of the others. Places treated at different times need another method.
 *
 * @throws RangeError without a treated place, with fewer than two others, rows of different length, no period before or
 *   after the change, a value that is not finite, or places that all changed alike
 * @example differenceInDifferences({ treated: [[5, 1]], comparison: [[5, 4], [6, 6]], change: 1 }).effect.estimate // -3.5
 */
export function differenceInDifferences(panel: Panel, level = 0.95): DifferenceInDifferences {
  const { treated, comparison, change } = panel;
  const length = checkPanel(panel);
  const groups = (of: (row: readonly number[]) => number): [number[], number[]] => [
    treated.map(of),
    comparison.map(of),
  ];
  const average = (row: readonly number[], from: number, to: number): number => mean(row.slice(from, to));

  const changes = groups((row) => average(row, change, length) - average(row, 0, change));
  const effect = pooledDifference(...changes, level);
  if (effect === null) {
    throw new RangeError('All places of a group changed alike, so no chance can be told from the change');
  }
  const others = Array.from({ length }, (_, index) => index).filter((index) => index !== change - 1);
  return {
    effect,
    treatedChange: mean(changes[0]),
    comparisonChange: mean(changes[1]),
    preTrend: change < 3 ? null : pooledDifference(...groups((row) => slope(row.slice(0, change))), level),
    periods: others.map((index) => {
      const values = groups((row) => (row[index] ?? 0) - (row[change - 1] ?? 0));
      return {
        index,
        difference: mean(values[0]) - mean(values[1]),
        estimate: pooledDifference(...values, level),
      };
    }),
  };
}

/** Student's two-sample t with one variance for both groups; null when there is no variation to measure by. */
function pooledDifference(a: readonly number[], b: readonly number[], level: number): Estimate | null {
  const [meanA, meanB] = [mean([...a]), mean([...b])];
  const squares = (values: readonly number[], around: number): number =>
    values.reduce((sum, value) => sum + (value - around) ** 2, 0);
  const degrees = a.length + b.length - 2;
  const variance = (squares(a, meanA) + squares(b, meanB)) / degrees;
  const size = Math.max(...a.map(Math.abs), ...b.map(Math.abs));
  if (Math.sqrt(variance) <= 1e-12 * size || variance === 0) return null;
  return estimated(meanA - meanB, Math.sqrt(variance * (1 / a.length + 1 / b.length)), degrees, level);
}

/** Least-squares slope over evenly spaced periods. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  let xy = 0;
  let xx = 0;
  for (const [t, value] of values.entries()) {
    xy += (t - middle) * value;
    xx += (t - middle) ** 2;
  }
  return xy / xx;
}

/** The number of periods. */
function checkPanel({ treated, comparison, change }: Panel): number {
  if (treated.length < 1) throw new RangeError('At least one treated place is needed');
  if (comparison.length < 2) {
    throw new RangeError(`At least two places for comparison are needed, not ${comparison.length}`);
  }
  const length = treated[0]?.length ?? 0;
  for (const row of [...treated, ...comparison]) {
    checkSeries(row, 2, 'The periods of a place');
    if (row.length !== length) throw new RangeError(`Places with ${length} and ${row.length} periods`);
  }
  if (!(Number.isInteger(change) && change >= 1 && change < length)) {
    throw new RangeError(`A change needs a period before and one after; ${change} of ${length} leaves none`);
  }
  return length;
}
