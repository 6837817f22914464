import { checkProportion } from './domain.ts';

/**
 * Adjusts p-values of many tests for having looked at many: the q-values of Benjamini and Hochberg.
 *
 * With the p-values in order, qᵢ = min over j ≥ i of pⱼ n/j, at most 1. Keeping all with q ≤ 0.05 lets at most 5 % of what is
 * kept be false, on average, where the tests are independent or rise and fall together.
 * Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995).
 *
 * @param p of every test that was made, also those that found nothing; an empty list gives an empty list
 * @returns in the order of `p`
 * @throws RangeError when a value is no probability
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  for (const value of p) checkProportion(value, 'A p-value');
  const order = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const q = new Array<number>(p.length).fill(1);
  let least = 1;
  for (const [place, { value, index }] of order.entries()) {
    least = Math.min(least, (value * p.length) / (p.length - place));
    q[index] = least;
  }
  return q;
}
