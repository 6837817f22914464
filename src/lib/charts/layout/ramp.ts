import type { Measure } from '../../figures/figure.ts';

/**
 * Colours of the classes of a map, from the lowest up. One hue by lightness; two hues around grey only where zero is a
 * limit between classes with values on both sides, as in scores around a world mean.
 * @param bins upper limits of the classes but the last, rising
 * @example rampFor([1, 2, 5], measure, false).length // 4
 */
export function rampFor(bins: number[], measure: Measure, negative: boolean): string[] {
  const count = bins.length + 1;
  const middle = bins.findIndex((bin) => Math.abs(bin) < 1e-9);
  if (negative && middle >= 0 && middle < count - 1) {
    const worse = measure.better === 'lower' ? 'high' : 'low';
    const colour = (side: 'low' | 'high', step: number): string =>
      `var(--div-${side === worse ? 'low' : 'high'}-${step})`;
    const below = middle + 1;
    const above = count - below;
    return [
      ...Array.from({ length: below }, (_, index) => colour('low', strength(below - index, below))),
      ...Array.from({ length: above }, (_, index) => colour('high', strength(index + 1, above))),
    ];
  }
  if (count === 1) return ['var(--seq-4)'];
  return Array.from(
    { length: count },
    (_, index) => `var(--seq-${Math.round(1 + (index * 6) / (count - 1))})`,
  );
}

/** Step 1 to 3 of a side with `of` classes, the nth from the middle. */
function strength(nth: number, of: number): number {
  return of === 1 ? 2 : Math.max(1, Math.min(3, Math.round((nth / of) * 3)));
}

/** Index of the class of a value: the first whose upper limit it does not exceed. */
export function classOf(value: number, bins: number[]): number {
  const index = bins.findIndex((bin) => value <= bin);
  return index < 0 ? bins.length : index;
}
