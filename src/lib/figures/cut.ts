import type { Emphasis } from './point.ts';

/** More rows than this cannot be read on one screen. */
export const MOST_ROWS = 40;

/**
 * The highest and the lowest rows where there are too many; the highlighted one keeps its row, behind the upper half.
 * `count` is how many are left out in all.
 * @param most rows that there is room for, an even number
 */
export function cutMiddle<Item extends { emphasis: Emphasis }>(
  items: Item[],
  most = MOST_ROWS,
): { items: Item[]; cut: { after: number; count: number } | null } {
  if (items.length <= most) return { items, cut: null };
  const half = Math.floor(most / 2);
  const kept = items
    .slice(half, -half)
    .filter(({ emphasis }) => emphasis === 'highlight')
    .slice(0, 1);
  const lower = items.slice(items.length - half + kept.length);
  return {
    items: [...items.slice(0, half), ...kept, ...lower],
    cut: { after: half, count: items.length - 2 * half },
  };
}
