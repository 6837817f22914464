import { Matrix } from 'ml-matrix';
import type { LeastSquares } from './least-squares.ts';

/**
 * Covariance of regression coefficients that holds when residuals of neighbouring periods resemble each other and vary
 * unequally (HAC).
 *
 * V = n/(n − p) · (X'X)⁻¹ [Γ₀ + Σ w(j) (Γⱼ + Γⱼ')] (X'X)⁻¹ with Γⱼ = Σ e(t) e(t − j) x(t) x(t − j)' and Bartlett's weights
 * w(j) = 1 − j / (lag + 1). Source: W. K. Newey and K. D. West, "A simple, positive semi-definite, heteroskedasticity and
 * autocorrelation consistent covariance matrix", Econometrica 55 (1987); n/(n − p) is the usual correction for short series.
 * It is still too narrow for short series with strong autocorrelation. Same as R's
 * sandwich::NeweyWest(model, lag, prewhite = FALSE, adjust = TRUE).
 *
 * @param design the rows that `fit` was made from, in order of time and evenly spaced
 * @param lag how many periods residuals are related over; 0 allows for unequal variance only
 * @returns a matrix with as many rows as coefficients
 * @throws RangeError when the lag is not a whole number from 0 to n − 1, or the rows do not belong to the fit
 * @example neweyWest(design, leastSquares(design, y), neweyWestLag(y.length))
 */
export function neweyWest(design: readonly (readonly number[])[], fit: LeastSquares, lag: number): Matrix {
  const n = fit.residuals.length;
  if (design.length !== n) throw new RangeError(`${design.length} rows against a fit of ${n}`);
  if (!(Number.isInteger(lag) && lag >= 0 && lag < n)) {
    throw new RangeError(`A lag is a whole number from 0 to ${n - 1}, not ${lag}`);
  }
  const scores = new Matrix(design.map((row, t) => row.map((value) => value * (fit.residuals[t] ?? 0))));
  const columns = scores.columns;
  let meat = scores.transpose().mmul(scores);
  for (let j = 1; j <= lag; j++) {
    const later = scores.subMatrix(j, n - 1, 0, columns - 1);
    const earlier = scores.subMatrix(0, n - 1 - j, 0, columns - 1);
    const gamma = later.transpose().mmul(earlier);
    meat = Matrix.add(meat, Matrix.add(gamma, gamma.transpose()).mul(1 - j / (lag + 1)));
  }
  return fit.unscaled
    .mmul(meat)
    .mmul(fit.unscaled)
    .mul(n / fit.degrees);
}

/**
 * The lag to use when nothing speaks for another: ⌊4 (n / 100)^(2/9)⌋.
 *
 * Source: W. K. Newey and K. D. West, "Automatic lag selection in covariance matrix estimation", Review of Economic
 * Studies 61 (1994), the starting rule for Bartlett's weights.
 *
 * @param n periods, at least 2
 * @throws RangeError for fewer
 * @example neweyWestLag(60) // 3
 */
export function neweyWestLag(n: number): number {
  if (!(Number.isInteger(n) && n >= 2)) throw new RangeError(`${n} periods: a lag needs at least 2`);
  return Math.min(n - 1, Math.floor(4 * (n / 100) ** (2 / 9)));
}
