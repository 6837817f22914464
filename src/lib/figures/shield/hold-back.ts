import type { Policy } from './policy.ts';

/**
 * Which of many published counts must be held back, where some of them add up to others.
 *
 * Small counts first. Then, wherever a sum is known, the smallest others of it, until no hidden count of that sum can be
 * solved alone, and each may be as large as the threshold for somebody who knows all that is shown (the rule of `shieldList`).
 * It is gone over until nothing changes, since what is hidden for one sum can be solved by another. Of sums that hang
 * together it guards each by itself; unlike `shieldTable` it does not search for what several of them give away together.
 *
 * @param counts null where there is none; they need not be whole, since some offices publish weighted ones
 * @param sums indexes of counts that are tied by a sum: parts, and their total where it is there
 * @returns the indexes of what is held back
 * @example holdBack([3, 20, 40, 63], [[0, 1, 2, 3]], POLICY) // 0 and 1: 63 less 60 would give the 3 away
 */
export function holdBack(
  counts: readonly (number | null)[],
  sums: readonly (readonly number[])[],
  { threshold }: Policy,
): Set<number> {
  const hidden = new Set(
    counts.flatMap((count, index) => (count !== null && count > 0 && count < threshold ? [index] : [])),
  );
  const guard = (sum: readonly number[]): boolean => {
    const unknown = sum.filter((index) => hidden.has(index) || counts[index] === null);
    if (!unknown.some((index) => hidden.has(index))) return false;
    const others = sum
      .filter((index) => !unknown.includes(index))
      .sort((a, b) => size(counts[a]) - size(counts[b]) || a - b);
    let changed = false;
    while (
      !isSafe(
        unknown.map((index) => counts[index] ?? null),
        threshold,
      )
    ) {
      const next = others.shift();
      if (next === undefined) break;
      unknown.push(next);
      hidden.add(next);
      changed = true;
    }
    return changed;
  };
  // Every round hides one more at least, or is the last.
  for (let changed = hidden.size > 0; changed;) changed = sums.map(guard).includes(true);
  return hidden;
}

/** Zeros come last: they are about nobody. */
const size = (count: number | null | undefined): number => (count === 0 ? Infinity : (count ?? 0));

/** Whether what is not shown of a sum cannot be told: one that is missing anyway leaves it open. */
function isSafe(unknown: readonly (number | null)[], threshold: number): boolean {
  if (unknown.length < 2) return false;
  if (unknown.includes(null)) return true;
  const sum = unknown.reduce<number>((all, count) => all + (count ?? 0), 0);
  return (unknown.includes(0) ? sum : sum - (unknown.length - 1)) >= threshold;
}
