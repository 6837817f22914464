import { px } from './frame.ts';

/** Places bars side by side from zero up, all in one path; null is a gap. */
export function sparkBars(
  values: readonly (number | null)[],
  width: number,
  height: number,
): { d: string; gaps: { x: number; width: number }[] } {
  const step = width / Math.max(1, values.length);
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const space = step > 4 ? 1 : 0;
  const d = values
    .map((value, index) =>
      value === null || value <= 0
        ? ''
        : `M${px(index * step)},${height}V${px(height - (value / most) * height)}h${px(step - space)}V${height}Z`,
    )
    .join('');
  const gaps = values.flatMap((value, index) =>
    value === null ? [{ x: px(index * step), width: px(step) }] : [],
  );
  return { d, gaps };
}
