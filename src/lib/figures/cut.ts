import type { Emphasis } from './point.ts';

/** More rows than this cannot be read on one screen. */
export const MOST_ROWS = 40;

/**
 * The highest and the lowest rows where there are too many; the highlighted one keeps its row, behind the upper half.
 * `count` is how many are left out in all.
 */
export function cutMiddle<Item extends { emphasis: Emphasis }>(
  items: Item[],
): { items: Item[]; cut: { after: number; count: number } | null } {
  if (items.length <= MOST_ROWS) return { items, cut: null };
  const half = MOST_ROWS / 2;
  const kept = items
    .slice(half, -half)
    .filter(({ emphasis }) => emphasis === 'highlight')
    .slice(0, 1);
  const lower = items.slice(items.length - half + kept.length);
  return {
    items: [...items.slice(0, half), ...kept, ...lower],
    cut: { after: half, count: items.length - MOST_ROWS },
  };
}
