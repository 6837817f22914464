import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { Matrix, solve } from 'ml-matrix';

/** Nodes of the quadrature: enough for eight digits with limits up to ten standard deviations. */
const NODES = 64;

/**
 * Mean number of periods until an EWMA chart warns although nothing has changed.
 *
 * Solves L(u) = 1 + (1/λ) ∫ L(y) φ((y − (1 − λ)u) / λ) dy over −h…h, h = width √(λ / (2 − λ)), by Gauss-Legendre quadrature,
 * for independent normal values whose mean and deviation are known.
 * Source: S. V. Crowder, "A simple method for studying run-length distributions of exponentially weighted moving average
 * charts", Technometrics 29 (1987). Limits that are narrower in the first periods make it a little shorter.
 *
 * @param lambda weight of the newest value, above 0 and at most 1
 * @param width distance of the limits in standard deviations of the average
 * @returns periods, above 1
 * @throws RangeError when a parameter is out of range
 * @example ewmaRunLength(0.1, 2.814) // 500
 */
export function ewmaRunLength(lambda: number, width: number): number {
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`${lambda} is not a weight above 0 and at most 1`);
  if (!(width > 0 && width <= 6)) throw new RangeError(`A width lies above 0 and at most at 6, not ${width}`);
  // A weight of 1 is a plain chart of single values; with very small ones the kernel would fall between the nodes.
  if (lambda === 1) return 1 / (2 * normalCdf(-width, 0, 1));
  if (lambda < 0.02) throw new RangeError(`A weight below 0.02 averages too many periods, not ${lambda}`);
  const limit = width * Math.sqrt(lambda / (2 - lambda));
  return runLengthFrom(
    0,
    quadrature(-limit, limit),
    (y, u) => density((y - (1 - lambda) * u) / lambda) / lambda,
  );
}

/**
 * Mean number of periods until a CUSUM chart warns although nothing has changed.
 *
 * One side solves L(u) = 1 + L(0) Φ(k − u) + ∫ L(y) φ(y + k − u) dy over 0…h by Gauss-Legendre quadrature; two sides warn
 * twice as often: 1/L = 1/L₊ + 1/L₋. For independent normal values whose mean and deviation are known.
 * Source: E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954); D. C. Montgomery, "Introduction to Statistical
 * Quality Control", on the design of CUSUM charts.
 *
 * @param slack k, in standard deviations: half the shift to be found
 * @param threshold h, in standard deviations
 * @param sides 2 for a chart that looks for rises and falls, 1 for one that looks for one of them
 * @returns periods, above 1
 * @throws RangeError when a parameter is out of range
 * @example cusumRunLength(0.5, 5) // 465
 */
export function cusumRunLength(slack: number, threshold: number, sides: 1 | 2 = 2): number {
  if (!(slack >= 0 && slack <= 2)) throw new RangeError(`A slack lies between 0 and 2, not ${slack}`);
  if (!(threshold > 0 && threshold <= 10)) {
    throw new RangeError(`A threshold lies above 0 and at most at 10, not ${threshold}`);
  }
  // The run length grows with exp(2kh); past this its digits drown in rounding.
  if (slack * threshold > 10)
    throw new RangeError('Slack times threshold is at most 10: the chart never warns');
  const side = runLengthFrom(
    0,
    quadrature(0, threshold),
    (y, u) => density(y + slack - u),
    (u) => normalCdf(slack - u, 0, 1),
  );
  return side / sides;
}

/**
 * Solves L(u) = 1 + L(start) atom(u) + ∫ L(y) kernel(y, u) dy and gives L(start).
 * The start is one more unknown beside the nodes, with weight 0 in the integral and the whole atom.
 */
function runLengthFrom(
  start: number,
  { nodes, weights }: { nodes: number[]; weights: number[] },
  kernel: (y: number, u: number) => number,
  atom: (u: number) => number = () => 0,
): number {
  const at = [start, ...nodes];
  const system = at.map((u, row) =>
    at.map((y, column) => {
      const share = column === 0 ? atom(u) : (weights[column - 1] ?? 0) * kernel(y, u);
      return (row === column ? 1 : 0) - share;
    }),
  );
  return solve(new Matrix(system), Matrix.ones(at.length, 1)).get(0, 0);
}

function density(z: number): number {
  return Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Gauss-Legendre nodes and weights between two limits: roots of the Legendre polynomial by Newton's method. */
function quadrature(low: number, high: number): { nodes: number[]; weights: number[] } {
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let i = 1; i <= NODES; i++) {
    let x = Math.cos((Math.PI * (i - 0.25)) / (NODES + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step++) {
      let value = x;
      let before = 1;
      for (let degree = 2; degree <= NODES; degree++) {
        [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
      }
      slope = (NODES * (before - x * value)) / (1 - x * x);
      x -= value / slope;
    }
    nodes.push((low + high) / 2 + ((high - low) / 2) * x);
    weights.push((high - low) / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}
