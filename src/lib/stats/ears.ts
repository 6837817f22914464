import tCdf from '@stdlib/stats-base-dists-t-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { checkSeries } from './domain.ts';

/** C1 looks at the periods just before; C2 leaves out the last two; C3 adds up three days of C2. */
export type EarsMethod = 'C1' | 'C2' | 'C3';

export interface EarsOptions {
  /** Periods that the expected value is the mean of, at least 3. */
  baseline?: number;
  /** Nominal chance of a false alarm a period: 0.001 unless told, 0.025 for C3. */
  alpha?: number;
  /** Least standard deviation, above 0, so that one event after a quiet week is no alarm. */
  minSigma?: number;
}

/** One judged period. `limit` is the highest value without alarm; 0 where C3 warns whatever is counted. */
export interface EarsPoint {
  index: number;
  observed: number;
  expected: number;
  limit: number;
  alarm: boolean;
}

const LAG = { C1: 1, C2: 3, C3: 3 } as const;

/**
 * EARS: early warning from a short history, each period against the mean of `baseline` periods before it.
 *
 * C(t) = (Y(t) − m(t)) / s(t), with mean m and standard deviation s over the periods t−7…t−1 for C1 and t−9…t−3 for C2;
 * alarm where C(t) > z(1 − α). C3(t) = Σ max(0, C2(i) − 1) for i = t−2…t, alarm where C3(t) > z(1 − α).
 * Source: L. Hutwagner et al., "The bioterrorism preparedness and response Early Aberration Reporting System (EARS)",
 * Journal of Urban Health 80 (2003); R. D. Fricker, B. L. Hegler and D. A. Dunfee, "Comparing syndromic surveillance
 * detection methods", Statistics in Medicine 27 (2008). R's surveillance::earsC gives the same C1 and C2; its limit for C3
 * adds the last two periods to the count of today itself, so that today's count cannot raise the alarm. Here it can.
 * The method knows neither season nor weekday; see `earsFalseAlarm` for how often it warns of nothing.
 *
 * @param values counts or rates, one a period, without gaps
 * @returns the periods that have a full history: from `baseline` on for C1, two later for C2, four later for C3
 * @throws RangeError when the series is too short, a value is not finite, or an option is out of range
 * @example ears([4, 5, 6, 5, 4, 5, 6, 20], 'C1') // [{ index: 7, observed: 20, expected: 5, limit: 7.5, alarm: true }]
 */
export function ears(
  values: readonly number[],
  method: EarsMethod,
  { baseline = 7, alpha = method === 'C3' ? 0.025 : 0.001, minSigma = 0.5 }: EarsOptions = {},
): EarsPoint[] {
  checkOptions(baseline, alpha);
  if (!(minSigma > 0 && Number.isFinite(minSigma))) {
    throw new RangeError(`The least standard deviation must be above 0, not ${minSigma}`);
  }
  const lag = LAG[method];
  const first = baseline + lag - 1 + (method === 'C3' ? 2 : 0);
  checkSeries(values, first + 1, `EARS ${method}`);
  const z = normalQuantile(1 - alpha, 0, 1);

  const history = (t: number): { expected: number; sigma: number } => {
    const past = values.slice(t - lag + 1 - baseline, t - lag + 1);
    return { expected: mean(past), sigma: Math.max(minSigma, sampleStandardDeviation(past)) };
  };
  const excess = (t: number): number => {
    const { expected, sigma } = history(t);
    return Math.max(0, ((values[t] ?? 0) - expected) / sigma - 1);
  };

  return values.slice(first).map((observed, step) => {
    const index = first + step;
    const { expected, sigma } = history(index);
    let distance = z;
    if (method === 'C3') {
      const before = excess(index - 1) + excess(index - 2);
      distance = before > z ? -Infinity : z + 1 - before;
    }
    const limit = distance === -Infinity ? 0 : expected + distance * sigma;
    return { index, observed, expected, limit, alarm: distance === -Infinity || observed > limit };
  });
}

/**
 * Chance that C1 or C2 warns in a period in which nothing changed, for independent normal values.
 *
 * P(T > z(1 − α) √(b / (b + 1))) for Student's T with b − 1 degrees of freedom, because mean and deviation come from only
 * b periods. With seven periods and α = 0.001 it is 0.014: about five false alarms a year of daily counts, not one in
 * three years.
 *
 * @returns a probability a period; multiply by the periods a year for expected false alarms a year
 * @throws RangeError when `baseline` is below 3 or `alpha` is not between 0 and 0.5
 * @example earsFalseAlarm() * 365 // 5.1
 */
export function earsFalseAlarm({ baseline = 7, alpha = 0.001 }: EarsOptions = {}): number {
  checkOptions(baseline, alpha);
  const z = normalQuantile(1 - alpha, 0, 1);
  return tCdf(-z * Math.sqrt(baseline / (baseline + 1)), baseline - 1);
}

function checkOptions(baseline: number, alpha: number): void {
  if (!(Number.isInteger(baseline) && baseline >= 3)) {
    throw new RangeError(`A baseline has at least 3 periods, not ${baseline}`);
  }
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`${alpha} is not a chance between 0 and 0.5`);
}
