import { checkSeries } from './domain.ts';
import { twoSided } from './normal.ts';

/** Up to so many values without ties, p is counted over all orders: the normal curve is not yet near enough. */
const EXACT_TO = 9;

/**
 * The Mann-Kendall test: whether a series mostly rises or mostly falls, in any curve.
 *
 * S counts later values that are higher less those that are lower; Var S = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over groups
 * of t equal values; z = (S ∓ 1)/√Var. Up to nine values without ties, p is exact.
 * Source: H. B. Mann, Econometrica 13 (1945); M. G. Kendall, "Rank Correlation Methods" (Griffin, 1975). It supposes that values
 * do not hang on those before them: yearly figures that do so make p too small.
 *
 * @param values in order of time, at least four; the steps of time need not be equal
 * @returns S, its variance, z, and the two-sided p-value of no trend
 * @throws RangeError for fewer than four values, or values that are not finite
 * @example mannKendall([1, 2, 3, 5, 4]) // { s: 8, variance: 16.67, z: 1.71, p: 0.083 }
 */
export function mannKendall(values: readonly number[]): {
  s: number;
  variance: number;
  z: number;
  p: number;
} {
  checkSeries(values, 4, 'A trend');
  let s = 0;
  for (const [i, earlier] of values.entries()) {
    for (const later of values.slice(i + 1)) s += Math.sign(later - earlier);
  }
  const { variance, ties } = spread(values);
  // All values equal: there is no trend, and no spread to measure it by.
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  const p = !ties && values.length <= EXACT_TO ? exact(Math.abs(s), values.length) : twoSided(z);
  return { s, variance, z, p };
}

/**
 * Variance of S when there is no trend, with its correction for equal values.
 *
 * @throws RangeError for fewer than four values, or values that are not finite
 * @example trendVariance([1, 2, 3, 5, 4]) // 16.67
 */
export function trendVariance(values: readonly number[]): number {
  checkSeries(values, 4, 'A trend');
  return spread(values).variance;
}

function spread(values: readonly number[]): { variance: number; ties: boolean } {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  const term = (n: number): number => n * (n - 1) * (2 * n + 5);
  const tied = [...groups.values()].reduce((sum, size) => sum + term(size), 0);
  return { variance: (term(values.length) - tied) / 18, ties: groups.size < values.length };
}

/** Share of all orders of n values whose S is at least so far from 0. */
function exact(distance: number, n: number): number {
  // orders[k]: orders with k pairs that fall. A further value falls behind none to all of those before it.
  let orders = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(orders.length + size - 1).fill(0);
    for (const [falls, count] of orders.entries()) {
      for (let more = 0; more < size; more++) next[falls + more] = (next[falls + more] ?? 0) + count;
    }
    orders = next;
  }
  const most = (orders.length - 1 - distance) / 2;
  const all = orders.reduce((a, b) => a + b, 0);
  const extreme = orders.slice(0, Math.floor(most) + 1).reduce((a, b) => a + b, 0);
  return Math.min(1, (2 * extreme) / all);
}
