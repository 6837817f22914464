import type { Point, Series } from './figure.ts';
import type { Topic } from './frame.ts';

/** A year in which a series starts anew. */
export interface Break {
  year: number;
  what: string;
}

/** The breaks of a place's series that lie between two years: values before and from a break's year do not compare. */
export function breaksBetween({ indicator }: Topic, area: string, from: number, to: number): Break[] {
  return indicator.breaks
    .filter(({ year, areas }) => from < year && year <= to && (areas === null || areas.includes(area)))
    .map(({ year, what }) => ({ year, what }))
    .sort((a, b) => a.year - b.year);
}

/** Whether a value can stand at the end of a comparison: there, not a projection, asked like its neighbours. */
export function comparable(point: Point): boolean {
  return point.value !== null && point.flag !== 'projected' && point.flag !== 'mode-change';
}

/**
 * The first and last values that compare: of the longest stretch of years up to the latest comparable value that no
 * break cuts. Null where that stretch has fewer than two values.
 */
export function latestRun(series: Pick<Series, 'points' | 'breaks'>): { start: Point; end: Point } | null {
  const points = series.points.filter(comparable);
  const end = points.at(-1);
  if (!end) return null;
  const since = Math.max(
    -Infinity,
    ...series.breaks.map(({ year }) => year).filter((year) => year <= end.year),
  );
  const start = points.find(({ year }) => year >= since);
  return start && start.year < end.year ? { start, end } : null;
}
