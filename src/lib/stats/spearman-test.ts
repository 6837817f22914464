import tCdf from '@stdlib/stats-base-dists-t-cdf';

/** Up to so many pairs every order is tried: 8! = 40,320. */
const EXACT = 8;

/** The sums of squared rank differences of every order of `n` ranks, smallest first. */
function everyOrder(n: number): number[] {
  const sums: number[] = [];
  const place = (taken: number, position: number, sum: number): void => {
    if (position === n) sums.push(sum);
    for (let rank = 0; rank < n; rank++) {
      if (taken & (1 << rank)) continue;
      place(taken | (1 << rank), position + 1, sum + (rank - position) ** 2);
    }
  };
  place(0, 0, 0);
  return sums.sort((a, b) => a - b);
}

const orders = new Map<number, number[]>();

/** How many orders of `n` ranks give a correlation at least as high, as a share of all. */
function exact(rho: number, n: number): number {
  const sums = orders.get(n) ?? everyOrder(n);
  orders.set(n, sums);
  const most = ((1 - rho) * n * (n * n - 1)) / 6 + 1e-9;
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return low / sums.length;
}

/**
 * The one-sided test of a rank correlation against none: how probable a correlation at least as far on the side of
 * `side` is where two measures have nothing to do with each other.
 *
 * Up to eight pairs exact, over every order of the ranks; above by Student's t with n − 2 degrees of freedom,
 * t = ρ √((n − 2) / (1 − ρ²)) (M. G. Kendall and A. Stuart, "The Advanced Theory of Statistics", vol. 2). Equal ranks
 * are treated as if they were not equal, which is near enough while they are few.
 *
 * @param rho between -1 and 1
 * @param n pairs, at least 4
 * @param side 1 to ask for a positive correlation, -1 for a negative one
 * @returns a p-value between 0 and 1
 * @throws RangeError when `rho` or `n` is out of range
 * @example spearmanTest(0.6, 10, 1) // 0.0333
 */
export function spearmanTest(rho: number, n: number, side: 1 | -1): number {
  if (!(rho >= -1 && rho <= 1)) throw new RangeError(`${rho} is no correlation`);
  if (!Number.isInteger(n) || n < 4) throw new RangeError(`${n} pairs: a test needs at least four`);
  const toward = rho * side;
  if (n <= EXACT) return exact(toward, n);
  if (Math.abs(toward) === 1) return toward > 0 ? 0 : 1;
  return 1 - tCdf(toward * Math.sqrt((n - 2) / (1 - toward ** 2)), n - 2);
}
