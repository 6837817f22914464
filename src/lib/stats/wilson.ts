/** The 97.5 % point of the normal distribution, for 95 % intervals. */
export const Z95 = 1.959963984540054;

/**
 * The Wilson score interval of a proportion. It stays inside 0 and 1, and 0 of n does not give [0, 0].
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927),
 * without continuity correction. It supposes a simple random sample: with a clustered or weighted sample the true
 * interval is wider.
 *
 * @param proportion between 0 and 1
 * @param n size of the sample, above 0; need not be whole (an effective sample size is not)
 * @param z quantile of the normal distribution for the wanted level
 * @returns limits between 0 and 1, around `proportion`
 * @throws RangeError when `proportion` or `n` is out of range
 * @example wilson(0.1, 100) // { low: 0.0552, high: 0.1744 }
 */
export function wilson(proportion: number, n: number, z = Z95): { low: number; high: number } {
  if (!(proportion >= 0 && proportion <= 1)) throw new RangeError(`${proportion} is not a proportion`);
  if (!(n > 0 && Number.isFinite(n))) throw new RangeError(`${n} is not the size of a sample`);
  const z2 = z * z;
  const centre = (proportion + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((proportion * (1 - proportion)) / n + z2 / (4 * n * n));
  // At 0 and 1 the limit equals the proportion; rounding must not push it past.
  return {
    low: Math.max(0, Math.min(proportion, centre - half)),
    high: Math.min(1, Math.max(proportion, centre + half)),
  };
}
