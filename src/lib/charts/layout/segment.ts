import { median } from 'd3-array';
import type { Point, Series } from '../../figures/figure.ts';

/** A point that has a value. */
export type Known = Point & { value: number };

export interface Segments {
  /** Runs of known points without a gap or a break between them; a run of one stands alone. */
  runs: Known[][];
  /** Neighbours with missing years between them. Never across a break. */
  joins: [Known, Known][];
}

function isKnown(point: Point): point is Known {
  return point.value !== null;
}

/**
 * Cuts a series where it must not be drawn as one line: at missing values, where more years lie between two values
 * than usual in this series, and at breaks.
 * @example segmentsOf(series).runs.length // 1 for a series without gaps
 */
export function segmentsOf(series: Series): Segments {
  const known = series.points.filter(isKnown);
  const steps = known.slice(1).map((point, index) => point.year - (known[index]?.year ?? 0));
  // Surveys come in waves of uneven length: half as long again is still usual.
  const usual = Math.max(1, (median(steps) ?? 1) * 1.5);
  const runs: Known[][] = [];
  const joins: [Known, Known][] = [];
  let previous: Known | null = null;
  for (const point of known) {
    const before: Known | null = previous;
    previous = point;
    const run = runs.at(-1);
    if (before === null || run === undefined) {
      runs.push([point]);
      continue;
    }
    if (series.breaks.some((each) => each.year > before.year && each.year <= point.year)) runs.push([point]);
    else if (point.year - before.year > usual || hasMissingBetween(series.points, before, point)) {
      runs.push([point]);
      joins.push([before, point]);
    } else run.push(point);
  }
  return { runs, joins };
}

function hasMissingBetween(points: Point[], before: Point, after: Point): boolean {
  return points.some((point) => point.value === null && point.year > before.year && point.year < after.year);
}

/** The last point of a series that has a value, or null. */
export function lastKnown(series: Series): Known | null {
  return series.points.findLast(isKnown) ?? null;
}
