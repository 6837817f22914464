import type { Measure } from '../../figures/figure.ts';

/**
 * Colours of the classes of a map, from the lowest up. One hue by lightness; two hues around grey only where there are
 * values on both sides of a zero that is a limit between classes, or the middle of one as wide below as above it.
 * @param bins upper limits of the classes but the last, rising
 * @param negative whether any value is below zero
 * @example rampFor([1, 2, 5], measure, false).length // 4
 */
export function rampFor(bins: number[], measure: Measure, negative: boolean): string[] {
  const count = bins.length + 1;
  const sides = negative ? sidesOf(bins) : null;
  if (sides !== null) {
    const worse = measure.better === 'lower' ? 'high' : 'low';
    const colour = (side: 'low' | 'high', step: number): string =>
      `var(--div-${side === worse ? 'low' : 'high'}-${step})`;
    const { below, above } = sides;
    return [
      ...Array.from({ length: below }, (_, index) => colour('low', strength(below - index, below))),
      ...Array.from({ length: count - below - above }, () => 'var(--div-middle)'),
      ...Array.from({ length: above }, (_, index) => colour('high', strength(index + 1, above))),
    ];
  }
  if (count === 1) return ['var(--seq-4)'];
  return Array.from(
    { length: count },
    (_, index) => `var(--seq-${Math.round(1 + (index * 6) / (count - 1))})`,
  );
}

/** How many classes lie below and above zero, if zero parts the classes evenly; else null. */
function sidesOf(bins: number[]): { below: number; above: number } | null {
  const limit = bins.findIndex((bin) => Math.abs(bin) < 1e-9);
  if (limit >= 0) return { below: limit + 1, above: bins.length - limit };
  const above = bins.findIndex((bin) => bin > 0);
  const [low, high] = [bins[above - 1], bins[above]];
  if (low === undefined || high === undefined || Math.abs(low + high) > 1e-9) return null;
  return { below: above, above: bins.length - above };
}

/** Step 1 to 3 of a side with `of` classes, the nth from the middle. */
function strength(nth: number, of: number): number {
  return of === 1 ? 2 : Math.max(1, Math.min(3, Math.ceil((nth / of) * 3 - 1e-9)));
}

/** Index of the class of a value: the first whose upper limit it does not exceed. */
export function classOf(value: number, bins: number[]): number {
  let index = 0;
  while (index < bins.length && value > (bins[index] ?? Infinity)) index++;
  return index;
}
