import { px } from './frame.ts';
import { type Scale, type YearTick, yearTicks } from './scale.ts';
import { textWidth } from './text.ts';

/** From this many years on, years alone tell where one is. */
const YEARS = 2.5;

/**
 * Marks along an axis of instants: years where there are enough of them, else the periods in their own words, as many
 * as fit.
 * @param at decimal years to pixels
 * @param right where the last words must end
 */
export function timeTicks(
  points: readonly { at: number; label: string }[],
  at: Scale,
  font: number,
  right: number,
): YearTick[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [Math.ceil(first.at - 1e-9), Math.floor(last.at + 1e-9)];
  const whole = points.every(({ at: instant, label }) => label === String(instant));
  if (whole || (last.at - first.at >= YEARS && to > from)) return yearTicks([from, to], at, font);
  const widest = Math.max(...points.map(({ label }) => textWidth(label, font)));
  const step = Math.abs(at(last.at) - at(first.at)) / Math.max(1, points.length - 1);
  const every = Math.max(1, Math.ceil((widest * 1.25) / Math.max(step, 0.01)));
  return points
    .filter((_, index) => (points.length - 1 - index) % every === 0)
    .map(({ at: instant, label }) => {
      const x = at(instant);
      const anchor = x + textWidth(label, font) / 2 > right ? 'end' : x < widest / 2 ? 'start' : 'middle';
      return { x: px(x), text: label, anchor };
    });
}
