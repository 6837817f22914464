import { Z95 } from './wilson.ts';

/** Ranks from 1, equal values sharing the mean of theirs. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end++;
    for (const { index } of order.slice(start, end + 1)) result[index] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return result;
}

/**
 * Spearman's rank correlation with its 95 % interval: how far two measures rise and fall together, in any curve, and
 * without a few extreme values deciding.
 *
 * The interval is by Fisher's z with the variance of D. G. Bonett and T. A. Wright, "Sample size requirements for
 * estimating Pearson, Kendall and Spearman correlations", Psychometrika 65 (2000): (1 + r²/2) / (n − 3).
 *
 * @param x,y as long as each other
 * @returns null for fewer than four pairs or where one of the two does not vary
 * @throws RangeError when the lengths differ
 * @example spearman([1, 2, 3, 4], [2, 4, 9, 16])?.rho // 1
 */
export function spearman(
  x: readonly number[],
  y: readonly number[],
): { rho: number; low: number; high: number } | null {
  if (x.length !== y.length) throw new RangeError(`${x.length} values against ${y.length}`);
  const n = x.length;
  if (n < 4) return null;
  const rx = ranks(x);
  const ry = ranks(y);
  const mean = (n + 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const dx = (rx[i] ?? mean) - mean;
    const dy = (ry[i] ?? mean) - mean;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  if (xx === 0 || yy === 0) return null;
  const rho = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const half = Z95 * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return { rho, low: Math.tanh(Math.atanh(rho) - half), high: Math.tanh(Math.atanh(rho) + half) };
}
