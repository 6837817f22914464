import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

/** An estimate with its standard error, interval and two-sided p-value against 0, in the units of the estimate. */
export interface Estimate {
  estimate: number;
  standardError: number;
  low: number;
  high: number;
  p: number;
}

/**
 * Puts Student's interval and test around an estimate.
 *
 * estimate ± t(1 − α/2; df) · standard error, and p = 2 P(T > |estimate / standard error|).
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908).
 *
 * @param degrees degrees of freedom, above 0
 * @param level between 0 and 1
 * @throws RangeError when a number is not finite, the standard error is not above 0, or `level` or `degrees` is out of range
 * @example estimated(2, 1, 10) // { estimate: 2, standardError: 1, low: -0.228, high: 4.228, p: 0.073 }
 */
export function estimated(value: number, standardError: number, degrees: number, level = 0.95): Estimate {
  if (!Number.isFinite(value)) throw new RangeError(`An estimate must be finite, not ${value}`);
  if (!(standardError > 0 && Number.isFinite(standardError))) {
    throw new RangeError(`A standard error must be above 0 and finite, not ${standardError}`);
  }
  if (!(degrees > 0 && Number.isFinite(degrees))) {
    throw new RangeError(`Degrees of freedom must be above 0, not ${degrees}`);
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`${level} is not a level between 0 and 1`);
  const half = quantile((1 + level) / 2, degrees) * standardError;
  return {
    estimate: value,
    standardError,
    low: value - half,
    high: value + half,
    p: Math.min(1, 2 * cdf(-Math.abs(value / standardError), degrees)),
  };
}

/**
 * Chance of a value of Student's t above this one.
 *
 * @param degrees degrees of freedom, above 0
 * @throws RangeError when a number is out of range
 * @example studentAbove(2, 10) // 0.037
 */
export function studentAbove(t: number, degrees: number): number {
  if (Number.isNaN(t)) throw new RangeError('A test needs a number, not NaN');
  if (!(degrees > 0 && Number.isFinite(degrees))) {
    throw new RangeError(`Degrees of freedom must be above 0, not ${degrees}`);
  }
  return cdf(-t, degrees);
}
