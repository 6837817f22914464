import { checkSeries } from './domain.ts';
import { checkInControl, type InControl } from './in-control.ts';

/** One period of an EWMA chart, in the units of the values. */
export interface EwmaPoint {
  index: number;
  observed: number;
  average: number;
  low: number;
  high: number;
  signal: 'high' | 'low' | null;
}

/**
 * An EWMA chart: a moving average in which older periods count less and less, for small lasting shifts.
 *
 * a(t) = λ x(t) + (1 − λ) a(t − 1) from a(0) = mean; limits mean ± width · σ √(λ / (2 − λ) · (1 − (1 − λ)^2t)).
 * Source: S. W. Roberts, "Control chart tests based on geometric moving averages", Technometrics 1 (1959); the parameters
 * from J. M. Lucas and M. S. Saccucci, "Exponentially weighted moving average control schemes", Technometrics 32 (1990).
 * It supposes independent values; a series with a season is seasonally adjusted first. Expected false alarms in N periods
 * are N / `ewmaRunLength(lambda, width)`: with λ = 0.2 and width 2.962 one in 500 periods.
 *
 * @param values periods to judge, without gaps
 * @param calm what is expected while nothing changes, as `inControl` tells of an earlier stretch
 * @throws RangeError when there are no values, one is not finite, or a parameter is out of range
 * @example ewma([5, 9, 9, 9], { mean: 5, deviation: 1 }).map((point) => point.signal) // [null, 'high', 'high', 'high']
 */
export function ewma(
  values: readonly number[],
  calm: InControl,
  { lambda = 0.2, width = 2.962 }: { lambda?: number; width?: number } = {},
): EwmaPoint[] {
  checkSeries(values, 1, 'An EWMA chart');
  checkInControl(calm);
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`${lambda} is not a weight above 0 and at most 1`);
  if (!(width > 0 && Number.isFinite(width))) throw new RangeError(`A width is above 0, not ${width}`);
  let average = calm.mean;
  return values.map((observed, index) => {
    average = lambda * observed + (1 - lambda) * average;
    const share = (lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (index + 1)));
    const half = width * calm.deviation * Math.sqrt(share);
    const [low, high] = [calm.mean - half, calm.mean + half];
    return {
      index,
      observed,
      average,
      low,
      high,
      signal: average > high ? 'high' : average < low ? 'low' : null,
    };
  });
}
