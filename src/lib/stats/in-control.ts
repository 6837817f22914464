import { mean, sampleStandardDeviation } from 'simple-statistics';
import { checkSeries } from './domain.ts';

/** What a series does while nothing changes. */
export interface InControl {
  mean: number;
  deviation: number;
}

/** Fewer periods give a deviation too rough to draw limits from. */
const LEAST = 8;

/**
 * Mean and standard deviation of a calm stretch, for EWMA and CUSUM charts to judge later periods by.
 *
 * Both are estimates, and the shorter the stretch, the more often the chart warns of nothing than its run length says.
 * Source: L. A. Jones, C. W. Champ and S. E. Rigdon, "The performance of exponentially weighted moving average charts with
 * estimated parameters", Technometrics 43 (2001).
 *
 * @param values at least 8, without gaps
 * @throws RangeError when there are too few, one is not finite, or all are equal
 * @example inControl([4, 6, 5, 4, 6, 5, 4, 6]) // { mean: 5, deviation: 0.926 }
 */
export function inControl(values: readonly number[]): InControl {
  checkSeries(values, LEAST, 'A calm stretch');
  const series = [...values];
  const deviation = sampleStandardDeviation(series);
  if (!(deviation > 0)) throw new RangeError('A calm stretch needs values that vary; these are all equal');
  return { mean: mean(series), deviation };
}

/** @throws RangeError when a chart could not be drawn around these */
export function checkInControl({ mean: centre, deviation }: InControl): void {
  if (!Number.isFinite(centre)) throw new RangeError(`The expected level must be finite, not ${centre}`);
  if (!(deviation > 0 && Number.isFinite(deviation))) {
    throw new RangeError(`The standard deviation must be above 0 and finite, not ${deviation}`);
  }
}
