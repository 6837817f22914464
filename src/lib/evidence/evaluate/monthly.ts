import type { FigureSource, Measure } from '../../figures/figure.ts';

/** One part of a locality with its counts, one a month; null where the publisher gives none. */
export interface AreaCounts {
  id: string;
  name: string;
  values: (number | null)[];
  /** Ids of the areas that lie next to it; null where no coordinates tell. */
  neighbours: string[] | null;
}

/** Monthly counts of one measure in all parts of a locality, as a page fetches them; plain JSON. */
export interface MonthlyCounts {
  locality: { id: string; name: string };
  measure: Measure;
  /** The first month, `2014-01`; the others follow without gaps. */
  from: string;
  areas: AreaCounts[];
  /** Months from which on the counts do not compare with those before. */
  breaks: { month: string; what: string }[];
  caveats: string[];
  sources: FigureSource[];
}

/** What is asked: did these counts go another way from this month on? */
export interface Question {
  area: string;
  /** The first month in which the change could show. */
  month: string;
  /** What changed, in the words of the person who asks; '' where nothing is said. */
  what: string;
  /** Whole years, in months, so that the seasons of both sides are the same. */
  before: number;
  after: number;
  /** Areas to compare with; null for all that are large enough. */
  against: readonly string[] | null;
  /** Areas into which it may have moved; null for those that lie next to it, [] for none. */
  ring: readonly string[] | null;
}

/** Counts of one area inside the window. */
export interface Row {
  id: string;
  name: string;
  values: number[];
}

/** @example monthAt('2014-01', 13) // '2015-02' */
export function monthAt(from: string, index: number): string {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + index;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Months from one to another. @example monthsBetween('2014-01', '2015-02') // 13 */
export function monthsBetween(from: string, to: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}

/** How many months the counts cover. */
export const lengthOf = (data: MonthlyCounts): number => data.areas[0]?.values.length ?? 0;
