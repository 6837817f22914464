import { checkSeries } from './domain.ts';
import { checkInControl, type InControl } from './in-control.ts';

/** One period of a CUSUM chart; the sums are in standard deviations. */
export interface CusumPoint {
  index: number;
  observed: number;
  /** How far the values have run above the expected level, from 0 up. */
  up: number;
  /** How far they have run below it, from 0 up. */
  down: number;
  signal: 'high' | 'low' | null;
}

/**
 * A two-sided CUSUM chart: it adds up what is more than the slack above or below the expected level.
 *
 * With z = (x − mean) / σ: up(t) = max(0, up(t − 1) + z − k) and down(t) = max(0, down(t − 1) − z − k); a signal where one
 * is above h. The sums are not set back after a signal, so that it lasts until the series has returned.
 * Source: E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954). A slack of k = 0.5 finds shifts of one
 * standard deviation soonest. Expected false alarms in N periods are N / `cusumRunLength(slack, threshold)`: one in 465
 * periods for k = 0.5 and h = 5. It supposes independent values without a season.
 *
 * @param values periods to judge, without gaps
 * @param calm what is expected while nothing changes, as `inControl` tells of an earlier stretch
 * @throws RangeError when there are no values, one is not finite, or a parameter is out of range
 * @example cusum([5, 8, 8, 8], { mean: 5, deviation: 1 }).map((point) => point.up) // [0, 2.5, 5, 7.5]
 */
export function cusum(
  values: readonly number[],
  calm: InControl,
  { slack = 0.5, threshold = 5 }: { slack?: number; threshold?: number } = {},
): CusumPoint[] {
  checkSeries(values, 1, 'A CUSUM chart');
  checkInControl(calm);
  if (!(slack >= 0 && Number.isFinite(slack))) throw new RangeError(`A slack is not below 0: ${slack}`);
  if (!(threshold > 0 && Number.isFinite(threshold))) {
    throw new RangeError(`A threshold is above 0, not ${threshold}`);
  }
  let up = 0;
  let down = 0;
  return values.map((observed, index) => {
    const z = (observed - calm.mean) / calm.deviation;
    up = Math.max(0, up + z - slack);
    down = Math.max(0, down - z - slack);
    // After a jump from far below to far above both sums can stand over the threshold: the larger one speaks.
    const larger = up >= down ? 'high' : 'low';
    return { index, observed, up, down, signal: Math.max(up, down) > threshold ? larger : null };
  });
}
