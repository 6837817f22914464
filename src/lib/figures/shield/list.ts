import { isSmall, type Policy } from './policy.ts';
import { HIDDEN, shown, type Shown } from './shown.ts';

export interface ShieldedList {
  counts: Shown[];
  total: Shown;
  /** Counts that are hidden although they are not small themselves. */
  complement: number;
}

/**
 * The counts of one view beside their total, with what must be hidden.
 *
 * Small counts are hidden first. Who knows the total then knows the sum S of the k hidden ones, and that each is at least
 * 1, so that none exceeds S − (k − 1). As long as this is below the threshold, the smallest count still shown is hidden,
 * too. Then each hidden count can be anything from 1 to the threshold at least: not even that it is small is known for
 * sure. Where nothing but zeros is left to hide, a zero is hidden; then a hidden count may be 0, and none exceeds S.
 *
 * @param counts whole, from 0 up: every record is in exactly one of them
 * @throws RangeError for a count that is not whole or below 0
 * @example shieldList([120, 3, 14, 0], POLICY).counts // 120, hidden, hidden, 0
 */
export function shieldList(counts: readonly number[], policy: Policy): ShieldedList {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (isSmall(total, policy)) return allHidden(counts);
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count, policy) ? [index] : [])));
  const small = hidden.size;
  if (small > 0) {
    const order = counts
      .map((count, index) => ({ count, index }))
      .filter(({ index }) => !hidden.has(index))
      .sort((a, b) => a.count - b.count || a.index - b.index);
    const candidates = [
      ...order.filter(({ count }) => count > 0),
      ...order.filter(({ count }) => count === 0),
    ].map(({ index }) => index);
    while (mostPossible(counts, hidden) < policy.threshold) {
      const next = candidates.shift();
      if (next === undefined) return allHidden(counts);
      hidden.add(next);
    }
  }
  return {
    counts: counts.map((count, index) => (hidden.has(index) ? HIDDEN : shown(count, policy))),
    total: shown(total, policy),
    complement: hidden.size - small,
  };
}

/** The largest value that a hidden count can have for somebody who knows the total and all that is shown. */
function mostPossible(counts: readonly number[], hidden: ReadonlySet<number>): number {
  const own = [...hidden].map((index) => counts[index] ?? 0);
  // One alone is solved by subtraction, whatever it is.
  if (own.length < 2) return 0;
  const sum = own.reduce((all, count) => all + count, 0);
  return own.includes(0) ? sum : sum - (own.length - 1);
}

function allHidden(counts: readonly number[]): ShieldedList {
  return { counts: counts.map(() => HIDDEN), total: HIDDEN, complement: 0 };
}
