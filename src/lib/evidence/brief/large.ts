import type { Indicator } from '../../catalogue/indicator.ts';

/** Where no interval is known, two values differ if they lie this share of the larger one apart, so that noise is not told as a difference. */
export const LEAST_SHARE = 0.1;
/** The same on a scale without a true zero: a share of the whole scale. */
export const LEAST_OF_SCALE = 0.05;
/** Open scales are in standard units, which most places lie within. */
const OPEN_SCALE = 5;

/**
 * Whether two values without intervals lie so far apart that a difference may be told: the margin of the counter-evidence, or a twentieth
 * of a scale that has no true zero.
 */
export function large(
  { ratioScale, unit }: Pick<Indicator, 'ratioScale' | 'unit'>,
  a: number,
  b: number,
): boolean {
  const difference = Math.abs(b - a);
  if (ratioScale) return difference > 0 && difference >= LEAST_SHARE * Math.max(Math.abs(a), Math.abs(b));
  const scale = unit.min === null || unit.max === null ? OPEN_SCALE : unit.max - unit.min;
  return difference >= LEAST_OF_SCALE * scale;
}
