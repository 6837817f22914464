import { spearman } from '../stats/spearman.ts';
import { latestRun } from './breaks.ts';
import { changeBetween, LEAST_CASES, type Change } from './change.ts';
import type { FigureRow, Measure, Point, ScatterMarks, Series } from './figure.ts';
import { byValue } from './order.ts';
import { groupRows, pointOf } from './rows.ts';

export interface Moved {
  area: string;
  label: string;
  start: Point;
  end: Point;
  change: Change;
}

export interface Level {
  area: string;
  label: string;
  point: Point;
}

/** What a figure shows, as numbers; `title.ts` and `sentence.ts` put it into words. */
export type Finding =
  /** `still`: places without two values that compare, with their last value. */
  | { kind: 'changes'; moved: Moved[]; still: Level[] }
  /** From the highest to the lowest value, none missing. */
  | { kind: 'ranking'; levels: Level[] }
  /** For each place the groups of one year, from the highest to the lowest value. */
  | { kind: 'groups'; places: { area: string; label: string; levels: Level[] }[] }
  | { kind: 'relation'; count: number; correlation: { rho: number; low: number; high: number } | null };

/** How each series moved between its first and last values that compare. */
export function changes(measure: Measure, series: readonly Series[]): Finding {
  const moved: Moved[] = [];
  const still: Level[] = [];
  for (const { area, label, points, breaks } of series) {
    const run = latestRun({ points, breaks });
    const change = run && changeBetween(measure, run.start, run.end);
    const last = points.findLast(({ value }) => value !== null);
    if (run && change) moved.push({ area, label, ...run, change });
    else if (last) still.push({ area, label, point: last });
  }
  return { kind: 'changes', moved, still };
}

/** The last value of each place, from the highest to the lowest. */
export function ranking(rows: readonly FigureRow[], language: string): Finding {
  const levels = [...groupRows(rows, ({ area }) => area)].flatMap(([area, own]) => {
    const last = own.findLast(({ value }) => value !== null);
    return last ? [{ area, label: last.areaName, point: pointOf(last) }] : [];
  });
  return {
    kind: 'ranking',
    levels: byValue(
      levels,
      ({ point }) => point,
      ({ label }) => label,
      language,
    ),
  };
}

/** The groups of each place in the latest year that has at least two of them; null where no place has such a year. */
export function groupsCompared(rows: readonly FigureRow[], language: string): Finding | null {
  const places = [...groupRows(rows, ({ area }) => area)].flatMap(([area, own]) => {
    const there = own.filter(({ value }) => value !== null);
    const years = [...groupRows(there, ({ year }) => `${year}`).values()].filter((year) => year.length >= 2);
    const latest = years.sort((a, b) => (a[0]?.year ?? 0) - (b[0]?.year ?? 0)).at(-1);
    if (!latest) return [];
    const levels = latest.map((row) => ({ area, label: row.groupName, point: pointOf(row) }));
    return {
      area,
      label: latest[0]?.areaName ?? area,
      levels: byValue(
        levels,
        ({ point }) => point,
        ({ label }) => label,
        language,
      ),
    };
  });
  return places.length ? { kind: 'groups', places } : null;
}

/** How two measures go together over the places. */
export function relation(points: ScatterMarks['points']): Finding {
  const pairs = points.flatMap(({ x, y }) =>
    x.value === null || y.value === null ? [] : [[x.value, y.value] as const],
  );
  return {
    kind: 'relation',
    count: pairs.length,
    correlation: spearman(
      pairs.map(([x]) => x),
      pairs.map(([, y]) => y),
    ),
  };
}

/** In a place of fewer people one case more or less moves a rate up or down the ranking. */
export const LEAST_PEOPLE = 100_000;

/**
 * Whether a value is solid enough to be named as the highest or lowest: no projection, and not resting on few cases.
 * A count or counted rate needs 20 cases; where the source does not give them, a rate needs a place of 100,000 people.
 *
 * @param population of the place; null where unknown, which counts as too few
 */
export function solid(measure: Measure, { flag, n }: Point, population: number | null): boolean {
  if (flag === 'small-sample' || flag === 'projected') return false;
  if (measure.nature !== 'counted') return true;
  if (n !== null) return n >= LEAST_CASES;
  return measure.unit.kind !== 'rate' || (population !== null && population >= LEAST_PEOPLE);
}
