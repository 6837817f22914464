import type { Measure, Point } from './figure.ts';
import { overlap } from './intervals.ts';

/** How a value moved between two times. */
export type Change =
  | { kind: 'percent'; share: number }
  | { kind: 'times'; times: number }
  | { kind: 'points'; difference: number }
  /** The base is too small for a percentage: both values are said. */
  | { kind: 'levels'; up: boolean }
  /** The intervals at the two ends overlap: no change is claimed. */
  | { kind: 'unclear' }
  /** The same at the precision of the source. */
  | { kind: 'none' };

/** A percentage of fewer smallest steps than this says more about rounding than about the world. */
export const LEAST_STEPS = 10;
/** Below so many cases one case more or less makes a large percentage. */
export const LEAST_CASES = 20;
/** From here on "times" is easier to grasp than percent. */
export const TIMES = 3;

/**
 * Whether a value is too small to be the base of a percentage: under ten of the smallest steps that its source shows
 * (under 1.0 with one decimal), or resting on fewer than 20 counted cases.
 */
export function smallBase(measure: Measure, base: Point): boolean {
  const cases = measure.unit.kind === 'count' ? base.value : measure.nature === 'counted' ? base.n : null;
  if (cases !== null && cases < LEAST_CASES) return true;
  return base.value === null || base.value < LEAST_STEPS * 10 ** -measure.unit.decimals - 1e-9;
}

/**
 * How a measure moved between two values that compare (no break lies between them).
 *
 * Percentages and scores move in points, since "a rise of 10 %" of a percentage is misread and scores have no true
 * zero; rates, counts and ratios move in percent, unless their base is small. Null where a value is missing.
 */
export function changeBetween(measure: Measure, start: Point, end: Point): Change | null {
  if (start.value === null || end.value === null) return null;
  const { decimals, kind } = measure.unit;
  if (start.value.toFixed(decimals) === end.value.toFixed(decimals)) return { kind: 'none' };
  if (overlap(start, end)) return { kind: 'unclear' };
  const difference = end.value - start.value;
  if (kind === 'percent' || (!measure.ratioScale && kind !== 'year')) return { kind: 'points', difference };
  if (kind === 'year' || smallBase(measure, start)) return { kind: 'levels', up: difference > 0 };
  const times = end.value / start.value;
  return times >= TIMES ? { kind: 'times', times } : { kind: 'percent', share: times - 1 };
}

/** Which way a change goes: 1 up, -1 down, 0 where none can be claimed. */
export function direction(change: Change): 1 | 0 | -1 {
  switch (change.kind) {
    case 'percent':
      return change.share > 0 ? 1 : -1;
    case 'times':
      return 1;
    case 'points':
      return change.difference > 0 ? 1 : -1;
    case 'levels':
      return change.up ? 1 : -1;
    default:
      return 0;
  }
}

/** How large a change is, for comparing changes of the same kind; null where it has no size to compare. */
export function size(change: Change): number | null {
  switch (change.kind) {
    case 'percent':
      return Math.abs(change.share);
    case 'times':
      return change.times - 1;
    case 'points':
      return Math.abs(change.difference);
    default:
      return null;
  }
}
