import type { Box } from '../../../../src/lib/figures/shield/box.ts';
import { isSmall, type Policy } from '../../../../src/lib/figures/shield/policy.ts';

/** How many records are in one combination of bins; each dimension by the number of its bin. */
export interface Combination {
  bins: Readonly<Record<string, number>>;
  count: number;
}

/**
 * All small counts of single bins, of their pairs, and so on up to the full combination: what a guard is to protect from
 * the beginning, so that they cannot be solved before anybody asks for them.
 *
 * @param combinations each at most once; those without records may be left out
 * @example fewBoxes([{ bins: { category: 1, district: 4 }, count: 3 }], POLICY) // { category: [1], district: [4] }, and each alone
 */
export function fewBoxes(combinations: readonly Combination[], policy: Policy): Box[] {
  const sums = new Map<string, { box: Box; count: number }>();
  for (const { bins, count } of combinations) {
    const entries = Object.entries(bins);
    for (let mask = 1; mask < 2 ** entries.length; mask++) {
      const own = entries.filter((_, at) => (mask >> at) % 2 === 1);
      const key = own.join(';');
      const sum = sums.get(key);
      if (sum) sum.count += count;
      else sums.set(key, { box: Object.fromEntries(own.map(([name, bin]) => [name, [bin]])), count });
    }
  }
  return [...sums.values()].flatMap(({ box, count }) => (isSmall(count, policy) ? [box] : []));
}
