import { Matrix } from 'ml-matrix';
import { checkSeries } from './domain.ts';
import { leastSquares } from './least-squares.ts';
import { neweyWest, neweyWestLag } from './newey-west.ts';
import { estimated, type Estimate } from './student.ts';

export interface SegmentedOptions {
  /** First period after the change, counted from 0. */
  change: number;
  /** Periods a year, when a season is to be taken out. */
  period?: number;
  /** Pairs of sine and cosine of the season, 1 unless told; without `period` there is none. */
  harmonics?: number;
  /** Periods that residuals are related over; `neweyWestLag` unless told. */
  lag?: number;
  level?: number;
}

/** What the change did, in the units of the values and a period. */
export interface Segmented {
  /** Slope before the change. */
  before: Estimate;
  /** Step at the first period after the change. */
  step: Estimate;
  /** How much steeper the line is after the change. */
  slope: Estimate;
  /** Fitted line less counterfactual in the last period. */
  lastEffect: Estimate;
  /** Fitted line less counterfactual, on average over all periods after the change. */
  meanEffect: Estimate;
  fitted: number[];
  /** How the line before would have gone on, one entry a period after the change. */
  counterfactual: { index: number; value: number; low: number; high: number }[];
  lag: number;
  degrees: number;
}

/** Fewer points make a line that says more of its ends than of the series. */
const LEAST = 8;

/**
 * Segmented regression of an interrupted time series: did level or slope change when something happened?
 *
 * y(t) = a + b t + c D(t) + d D(t) (t − change) + Σ (sine and cosine of 2πkt / period), D = 1 from the change on; least
 * squares, Newey-West errors, Student's t with n − p degrees of freedom.
 * Source: A. K. Wagner et al., "Segmented regression analysis of interrupted time series studies in medication use
 * research", Journal of Clinical Pharmacy and Therapeutics 27 (2002); J. Lopez Bernal, S. Cummins and A. Gasparrini,
 * "Interrupted time series regression for the evaluation of public health interventions: a tutorial", International Journal
 * of Epidemiology 46 (2017). The date is fixed beforehand, never searched for. It cannot tell the event from whatever else
 * happened in the same period.
 *
 * @param values counts or rates, evenly spaced, without gaps
 * @throws RangeError with fewer than 8 points on a side, fewer than two whole periods of a season in all, values that fit
 *   without error, or an option out of range
 * @example segmented(monthly, { change: 36, period: 12 }).step // { estimate: -4.1, low: -6.3, high: -1.9, ... }
 */
export function segmented(values: readonly number[], options: SegmentedOptions): Segmented {
  const { change, period, harmonics = 1, level = 0.95 } = options;
  const n = values.length;
  checkSeries(values, 2 * LEAST, 'An interrupted time series');
  if (!Number.isInteger(change) || change < LEAST || n - change < LEAST) {
    throw new RangeError(`A change needs ${LEAST} points on each side; ${change} of ${n} leaves too few`);
  }
  if (period !== undefined) checkSeason(period, harmonics, n);

  const season = (t: number): number[] => {
    if (period === undefined) return [];
    const waves = Array.from({ length: harmonics }, (_, k) => (2 * Math.PI * (k + 1) * t) / period);
    // At half the period the sine is 0 in every whole point.
    return waves.flatMap((angle, k) =>
      2 * (k + 1) === period ? [Math.cos(angle)] : [Math.sin(angle), Math.cos(angle)],
    );
  };
  const row = (t: number, changed: boolean): number[] => [
    1,
    t,
    changed ? 1 : 0,
    changed ? t - change : 0,
    ...season(t),
  ];
  const design = values.map((_, t) => row(t, t >= change));
  const fit = leastSquares(design, values);
  const lag = options.lag ?? neweyWestLag(n);
  const covariance = neweyWest(design, fit, lag);

  const combination = (weights: readonly number[]): Estimate => {
    const w = Matrix.columnVector([...weights]);
    const value = weights.reduce((sum, weight, i) => sum + weight * (fit.coefficients[i] ?? 0), 0);
    const variance = w.transpose().mmul(covariance).mmul(w).get(0, 0);
    return estimated(value, Math.sqrt(Math.max(0, variance)), fit.degrees, level);
  };
  const only = (position: number): Estimate =>
    combination(fit.coefficients.map((_, i) => (i === position ? 1 : 0)));

  return {
    before: only(1),
    step: only(2),
    slope: only(3),
    meanEffect: combination(
      fit.coefficients.map((_, i) => (i === 2 ? 1 : i === 3 ? (n - 1 - change) / 2 : 0)),
    ),
    lastEffect: combination(fit.coefficients.map((_, i) => (i === 2 ? 1 : i === 3 ? n - 1 - change : 0))),
    fitted: fit.fitted,
    counterfactual: values.slice(change).map((_, i) => {
      const { estimate, low, high } = combination(row(change + i, false));
      return { index: change + i, value: estimate, low, high };
    }),
    lag,
    degrees: fit.degrees,
  };
}

function checkSeason(period: number, harmonics: number, n: number): void {
  if (!(Number.isInteger(period) && period >= 2 && n >= 2 * period)) {
    throw new RangeError(`A season of ${period} periods needs a series of at least two of them, not ${n}`);
  }
  if (!(Number.isInteger(harmonics) && harmonics >= 1 && 2 * harmonics <= period)) {
    throw new RangeError(`A season of ${period} periods has 1 to ${Math.floor(period / 2)} harmonics`);
  }
}
