import { breaksBetween } from '../../figures/breaks.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { spearman } from '../../stats/spearman.ts';
import { byArea } from '../counter/within-years.ts';
import { waves } from './matched.ts';

/** Fewer countries with two times give no correlation worth showing. */
export const LEAST_OVER_TIME = 5;

export interface Shift {
  area: string;
  /** Years of `y` between which both are compared. */
  from: number;
  to: number;
  /** The change of each measure: in its unit, of rates as a natural logarithm of the ratio. */
  y: number;
  x: number;
}

export interface OverTime {
  shifts: Shift[];
  /** Null for fewer than five countries or where one measure does not vary. */
  correlation: { rho: number; low: number; high: number } | null;
  side: 1 | 0 | -1;
}

/** How far a measure moved; null across a break, or where a rate starts or ends at zero. */
function moved(topic: Topic, start: Row, end: Row): number | null {
  const { value: from } = start;
  const { value: to } = end;
  if (from === null || to === null || start.year >= end.year) return null;
  if (breaksBetween(topic, start.area, start.year, end.year).length) return null;
  const { ratioScale, unit } = topic.indicator;
  if (ratioScale && unit.kind === 'rate') return from > 0 && to > 0 ? Math.log(to / from) : null;
  return to - from;
}

/**
 * Whether, in countries where one measure rose, the other did too: each country's change between its first and last
 * time at which both are known, against each other. What is constant in a country drops out; what changed everywhere in
 * those years does not.
 *
 * @param apart years that the values of one time may lie from each other
 */
export function overTime(
  y: { topic: Topic; rows: readonly Row[] },
  x: { topic: Topic; rows: readonly Row[] },
  apart: number,
): OverTime {
  const others = byArea(x.rows);
  const shifts = [...byArea(y.rows)].flatMap(([area, own]): Shift[] => {
    const both = waves(own, others.get(area) ?? [], apart);
    const [first, last] = [both.at(0), both.at(-1)];
    if (!first || !last) return [];
    const dy = moved(y.topic, first[0], last[0]);
    const dx = moved(x.topic, first[1], last[1]);
    return dy === null || dx === null ? [] : [{ area, from: first[0].year, to: last[0].year, y: dy, x: dx }];
  });
  const correlation =
    shifts.length < LEAST_OVER_TIME
      ? null
      : spearman(
          shifts.map((shift) => shift.x),
          shifts.map((shift) => shift.y),
        );
  const side = correlation === null ? 0 : correlation.low > 0 ? 1 : correlation.high < 0 ? -1 : 0;
  return { shifts, correlation, side };
}
