import type { Area } from '../../catalogue/area.ts';
import type { Point } from '../../figures/figure.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { solid } from '../../figures/finding.ts';
import { measureOf } from '../../figures/frame.ts';
import { overlap, withInterval } from '../../figures/intervals.ts';
import { wilson } from '../../stats/wilson.ts';

/** How one country answers a claim. */
export interface Outcome {
  area: string;
  /** 1: rose, lies above, or the first group is higher; -1 the other way; 0: nothing clear can be said. */
  side: 1 | 0 | -1;
  /** The change, value or difference itself, in the indicator's unit; null where it cannot be computed. */
  size: number | null;
  /** The rows that it rests on. */
  rows: Row[];
}

/** How the countries answer, counted. */
export interface Tally {
  up: number;
  down: number;
  unclear: number;
  /** All of them. */
  count: number;
  /**
   * The side that more countries take, and the share of it among those that are clear, with its 95 % interval as if
   * they were a random draw: a guard against reading a majority into a near draw. Side 0 where the interval includes half.
   */
  side: 1 | 0 | -1;
  share: { value: number; low: number; high: number } | null;
}

/** Counts the sides. Source of the interval: `stats/wilson.ts`. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const up = outcomes.filter(({ side }) => side > 0).length;
  const down = outcomes.filter(({ side }) => side < 0).length;
  const clear = up + down;
  const most = Math.max(up, down);
  const share = clear === 0 ? null : { value: most / clear, ...wilson(most / clear, clear) };
  const side = share === null || share.low <= 0.5 ? 0 : up > down ? 1 : -1;
  return { up, down, unclear: outcomes.length - clear, count: outcomes.length, side, share };
}

/** The row with the interval that is known or can be computed for it. */
export const sure = (row: Row, topic: Topic): Row => withInterval(row, topic);

/** Whether two values are clearly different: both solid (few cases decide nothing), intervals apart, unequal as printed. */
export function clearlyApart(topic: Topic, a: Point, b: Point, area: Area | undefined): boolean {
  if (a.value === null || b.value === null) return false;
  const measure = measureOf(topic);
  const people = area?.population ?? null;
  if (!solid(measure, a, people) || !solid(measure, b, people)) return false;
  const { decimals } = measure.unit;
  return a.value.toFixed(decimals) !== b.value.toFixed(decimals) && !overlap(a, b);
}
