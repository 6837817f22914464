/**
 * The one-sided sign test: how probable it is that at least `hits` of `n` fair coins fall on one side.
 *
 * Exact, by the binomial distribution with one half (J. Arbuthnot 1710; W. J. Conover, "Practical Nonparametric
 * Statistics"). It supposes that the cases are independent; neighbours that move together make it too sure.
 *
 * @param hits whole, 0 to n
 * @param n whole, at least 1; cases without a side are left out beforehand
 * @returns a p-value above 0 and at most 1
 * @throws RangeError when `n` is below 1 or `hits` is not a whole number from 0 to `n`
 * @example signTest(5, 5) // 0.03125
 */
export function signTest(hits: number, n: number): number {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`${n} cases: a sign test needs at least one`);
  if (!Number.isInteger(hits) || hits < 0 || hits > n) throw new RangeError(`${hits} of ${n} is no count`);
  // From the logarithm of n over k down, so that 2 to the power of n never has to be held.
  let logTerm = -n * Math.LN2;
  let sum = 0;
  for (let k = n; k >= hits; k--) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(k) - Math.log(n - k + 1);
  }
  return Math.min(1, sum);
}
