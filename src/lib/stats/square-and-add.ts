import { checkLevel } from './domain.ts';

/** An estimate with its limits, in any unit. */
export interface Bounded {
  value: number;
  low: number;
  high: number;
}

/**
 * The difference of two independent estimates, first less second, from their separate intervals.
 *
 * low = d − √((v₁ − l₁)² + (u₂ − v₂)²), high = d + √((u₁ − v₁)² + (v₂ − l₂)²): each side takes the limits that make it. With
 * Wilson limits it is Newcombe's interval for two proportions. Both intervals must be of the same level, which the result keeps.
 * Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
 * Medicine 27 (2008), the method of variance estimates recovery.
 *
 * @param level that both intervals have; only checked
 * @throws RangeError when a number is not finite, a limit lies on the wrong side of its value, or the level is out of range
 * @example squareAndAdd({ value: 0.8, low: 0.692, high: 0.877 }, { value: 0.6, low: 0.491, high: 0.700 })
 *   // difference 0.2, 0.0524 to 0.3339
 */
export function squareAndAdd(
  first: Bounded,
  second: Bounded,
  level = 0.95,
): { difference: number; low: number; high: number } {
  checkLevel(level);
  for (const { value, low, high } of [first, second]) {
    if (!Number.isFinite(value) || !(low <= value && value <= high) || !Number.isFinite(high - low))
      throw new RangeError(`${value} does not lie between ${low} and ${high}`);
  }
  const difference = first.value - second.value;
  return {
    difference,
    low: difference - Math.hypot(first.value - first.low, second.high - second.value),
    high: difference + Math.hypot(first.high - first.value, second.value - second.low),
  };
}
