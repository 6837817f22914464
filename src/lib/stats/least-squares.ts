import { Matrix, QrDecomposition, inverse } from 'ml-matrix';
import { checkSeries } from './domain.ts';

/** A fitted line or plane. `unscaled` is (X'X)⁻¹: times the variance of the residuals it is the covariance. */
export interface LeastSquares {
  coefficients: number[];
  fitted: number[];
  residuals: number[];
  unscaled: Matrix;
  /** Observations less coefficients, at least 1. */
  degrees: number;
}

/** Below this share of the spread of y the residuals are the rounding of the machine. */
const ROUNDING = 1e-10;

/**
 * Ordinary least squares by QR decomposition: the coefficients b that make Σ (y − Xb)² least.
 *
 * Source: G. H. Golub and C. F. Van Loan, "Matrix Computations". Columns are brought to one length first, so that years and
 * shares can stand beside each other.
 *
 * @param design one row an observation, one column a coefficient; write the column of ones yourself
 * @param y as many values as rows
 * @throws RangeError when there are not more rows than columns, a number is not finite, y does not vary, columns are
 *   combinations of each other, or the fit is without error, so that no error could be told
 * @example leastSquares([[1, 0], [1, 1], [1, 2]], [1, 3, 4]).coefficients // [1.167, 1.5]
 */
export function leastSquares(design: readonly (readonly number[])[], y: readonly number[]): LeastSquares {
  const columns = design[0]?.length ?? 0;
  if (columns === 0 || design.length !== y.length) {
    throw new RangeError(`${design.length} rows of ${columns} against ${y.length} values`);
  }
  checkSeries(y, columns + 1, 'A regression');
  const x = new Matrix(design.map((row) => [...row]));
  if (!x.to1DArray().every(Number.isFinite)) throw new RangeError('A regression takes finite numbers only');
  const lengths = Array.from({ length: columns }, (_, column) => x.getColumnVector(column).norm());
  if (lengths.some((length) => length === 0)) throw new RangeError('A column of zeros cannot be estimated');
  const scaled = Matrix.zeros(y.length, columns);
  for (let row = 0; row < y.length; row++) {
    for (let column = 0; column < columns; column++) {
      scaled.set(row, column, x.get(row, column) / (lengths[column] ?? 1));
    }
  }
  const qr = new QrDecomposition(scaled);
  const triangle = qr.upperTriangularMatrix;
  if (triangle.diagonal().some((value) => Math.abs(value) < 1e-9)) {
    throw new RangeError('Some columns say the same, so their coefficients cannot be told apart');
  }
  const solution = qr.solve(Matrix.columnVector([...y]));
  const fitted = scaled.mmul(solution).to1DArray();
  const residuals = y.map((value, row) => value - (fitted[row] ?? 0));
  const size = Math.hypot(...y);
  if (Math.hypot(...residuals) <= ROUNDING * size) {
    throw new RangeError(
      'The fit is without error (y does not vary, or too little), so no interval can be told',
    );
  }
  const half = inverse(triangle);
  const unscaled = half.mmul(half.transpose());
  for (let row = 0; row < columns; row++) {
    for (let column = 0; column < columns; column++) {
      const scale = (lengths[row] ?? 1) * (lengths[column] ?? 1);
      unscaled.set(row, column, unscaled.get(row, column) / scale);
    }
  }
  return {
    coefficients: solution.to1DArray().map((value, column) => value / (lengths[column] ?? 1)),
    fitted,
    residuals,
    unscaled,
    degrees: y.length - columns,
  };
}
