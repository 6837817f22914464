import { LuDecomposition, Matrix } from 'ml-matrix';

/** A fitted log-linear model of counts: μ = exp(x'b). */
export interface QuasiPoisson {
  coefficients: number[];
  fitted: number[];
  /** (X'WX)⁻¹: times the dispersion it is the covariance of the coefficients. */
  unscaled: Matrix;
  /** How much each observation pulls its own fit, from 0 to 1. */
  leverages: number[];
  /** Σ ω (y − μ)² / μ over n − p: 1 for Poisson counts. */
  dispersion: number;
  /** Observations less coefficients. */
  degrees: number;
}

const STEPS = 50;

/**
 * Log-linear regression of counts that vary more (or less) than Poisson counts, by iteratively reweighted least squares.
 *
 * Source: P. McCullagh and J. A. Nelder, "Generalized Linear Models" (1989); as R's glm with family quasipoisson.
 *
 * @param design one row a count, one column a coefficient; write the column of ones yourself
 * @param weights how much each count matters, above 0; all 1 unless told
 * @returns null where no estimate exists or the steps do not settle, as when all counts are 0
 * @throws RangeError when there are not more rows than columns, rows and counts differ in number, or a count is below 0
 * @example quasiPoisson([[1], [1], [1]], [2, 4, 6])?.fitted // [4, 4, 4]
 */
export function quasiPoisson(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  weights: readonly number[] = counts.map(() => 1),
): QuasiPoisson | null {
  const columns = design[0]?.length ?? 0;
  if (design.length !== counts.length || weights.length !== counts.length || counts.length <= columns) {
    throw new RangeError(`${design.length} rows of ${columns} against ${counts.length} counts`);
  }
  const bad = counts.find((count) => !(count >= 0 && Number.isFinite(count)));
  if (bad !== undefined) throw new RangeError(`A count is a finite number from 0 up, not ${bad}`);
  if (counts.every((count) => count === 0)) return null;

  // Boards fit tens of thousands of these: the sums over all counts are plain loops, since a matrix for each costs more.
  const x = Float64Array.from(design.flat());
  const weighted = new Float64Array(x.length);
  const target = new Float64Array(counts.length);
  let fitted = counts.map((count) => count + 0.1);
  let coefficients: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    for (const [i, count] of counts.entries()) {
      const mu = fitted[i] ?? 1;
      target[i] = Math.log(mu) + (count - mu) / mu;
      const w = mu * (weights[i] ?? 1);
      for (let j = i * columns; j < (i + 1) * columns; j++) weighted[j] = (x[j] ?? 0) * w;
    }
    const normal = new Matrix(columns, columns);
    for (let row = 0; row < columns; row++) {
      for (let column = 0; column < columns; column++) {
        normal.set(
          row,
          column,
          sumOf(counts.length, (i) => at(weighted, i, row) * at(x, i, column)),
        );
      }
    }
    if (normal.diagonal().some((value) => !(value > 0 && Number.isFinite(value)))) return null;
    const lu = new LuDecomposition(normal);
    // A column whose counts are all 0 runs towards minus infinity and takes the matrix with it.
    if (lu.isSingular()) return null;
    const unscaled = lu.solve(Matrix.eye(columns));
    const right = Array.from({ length: columns }, (_, row) =>
      sumOf(counts.length, (i) => at(weighted, i, row) * (target[i] ?? 0)),
    );
    const next = unscaled.mmul(Matrix.columnVector(right)).to1DArray();
    if (!next.every(Number.isFinite)) return null;
    const change = Math.max(...next.map((value, j) => Math.abs(value - (coefficients[j] ?? Infinity))));
    coefficients = next;
    fitted = counts.map((_, i) => Math.exp(sumOf(columns, (j) => at(x, i, j) * (next[j] ?? 0))));
    if (!fitted.every((mu) => mu > 0 && Number.isFinite(mu))) return null;
    if (change < 1e-10) return summary(design, counts, weights, coefficients, fitted, unscaled);
  }
  return null;

  function at(values: Float64Array, row: number, column: number): number {
    return values[row * columns + column] ?? 0;
  }
}

function sumOf(length: number, of: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += of(i);
  return sum;
}

function summary(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  weights: readonly number[],
  coefficients: number[],
  fitted: number[],
  unscaled: Matrix,
): QuasiPoisson {
  const degrees = counts.length - coefficients.length;
  const pearson = counts.reduce((sum, count, i) => {
    const mu = fitted[i] ?? 1;
    return sum + ((weights[i] ?? 1) * (count - mu) ** 2) / mu;
  }, 0);
  const leverages = design.map((row, i) => {
    const spread = sumOf(
      row.length,
      (k) => sumOf(row.length, (j) => (row[j] ?? 0) * unscaled.get(j, k)) * (row[k] ?? 0),
    );
    return spread * (fitted[i] ?? 0) * (weights[i] ?? 1);
  });
  return { coefficients, fitted, unscaled, leverages, dispersion: pearson / degrees, degrees };
}
