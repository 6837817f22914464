import type { Topic } from '../../figures/frame.ts';
import { median, quantile } from '../../stats/quantile.ts';
import type { Answered } from './answered.ts';

/** Whether zero means none of it, so that a tenth of a value means something. */
export const measuredFromZero = ({ indicator }: Topic): boolean =>
  indicator.ratioScale || indicator.unit.kind === 'percent';

/**
 * What a difference of middles is measured against: the middle itself, or on scales without a true zero the distance
 * between the tenth and the ninetieth country of a hundred.
 */
export function reach(answer: Answered, topic: Topic): number {
  if (measuredFromZero(topic)) return Math.abs(middleOf(answer));
  const sizes = sized(answer).map(({ size }) => size);
  return sizes.length ? quantile(sizes, 0.9) - quantile(sizes, 0.1) : 0;
}

/** The sizes of an answer that are known, with their countries. */
function sized({ outcomes }: Answered): { area: string; size: number }[] {
  return outcomes.flatMap(({ area, size }) => (size === null ? [] : [{ area, size }]));
}

/** The middle of the sizes of an answer; 0 for an answer without countries. */
export function middleOf(answer: Answered): number {
  const sizes = sized(answer).map(({ size }) => size);
  return sizes.length ? median(sizes) : 0;
}

/**
 * The size that half of the weight lies below. Where the weight is cut exactly in half, the mean of the two sizes there.
 *
 * @param weight of a country; countries without one are left out
 * @returns null where nothing has a weight
 */
export function weightedMedian(answer: Answered, weight: (area: string) => number | null): number | null {
  const items = sized(answer)
    .map(({ area, size }) => ({ size, weight: weight(area) ?? 0 }))
    .filter((item) => item.weight > 0)
    .sort((a, b) => a.size - b.size);
  const half = items.reduce((sum, item) => sum + item.weight, 0) / 2;
  let below = 0;
  for (const [index, item] of items.entries()) {
    below += item.weight;
    if (below > half) return item.size;
    if (below === half) return (item.size + (items[index + 1]?.size ?? item.size)) / 2;
  }
  return null;
}
