import { checkPositive, checkProportion } from './domain.ts';
import { twoSided, zOf } from './normal.ts';
import { wilson } from './wilson.ts';

/** A share found in a sample: of how many it is, as asked or as effective size. */
export interface Sampled {
  proportion: number;
  n: number;
}

/**
 * The difference of two proportions of independent samples, first less second, by Newcombe's hybrid score method.
 *
 * low = d − √((p₁ − l₁)² + (u₂ − p₂)²), high = d + √((u₁ − p₁)² + (p₂ − l₂)²) with the Wilson limits l and u of each.
 * p is of the two-sided z test with the pooled proportion. The two methods differ a little: close to the line one may
 * see a difference where the other sees none.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), method 10. For weighted answers hand in effective sizes.
 *
 * @param level between 0 and 1
 * @returns difference and limits between −1 and 1 (0.1 is ten percentage points), and the p-value of no difference
 * @throws RangeError when a proportion, a size or the level is out of range
 * @example proportionDifference({ proportion: 0.8, n: 70 }, { proportion: 0.6, n: 80 }) // 0.2, 0.0524 to 0.3339
 */
export function proportionDifference(
  first: Sampled,
  second: Sampled,
  level = 0.95,
): { difference: number; low: number; high: number; p: number } {
  for (const { proportion, n } of [first, second]) {
    checkProportion(proportion, 'A proportion');
    checkPositive(n, 'The size of a sample');
  }
  const z = zOf(level);
  const one = wilson(first.proportion, first.n, z);
  const two = wilson(second.proportion, second.n, z);
  const difference = first.proportion - second.proportion;
  const pooled = (first.proportion * first.n + second.proportion * second.n) / (first.n + second.n);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
  return {
    difference,
    low: difference - Math.hypot(first.proportion - one.low, two.high - second.proportion),
    high: difference + Math.hypot(one.high - first.proportion, second.proportion - two.low),
    // All said yes, or all said no, in both samples: there is nothing that could differ.
    p: deviation > 0 ? twoSided(difference / deviation) : 1,
  };
}
