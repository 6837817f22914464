import { comparable } from '../../figures/breaks.ts';
import type { Row } from '../../figures/frame.ts';
import { byArea } from '../counter/within-years.ts';
import type { Paired } from '../weigh/pair.ts';

/** The rows of one country that lie nearest in time; of equally near ones the latest. */
function nearest(y: readonly Row[], x: readonly Row[]): [Row, Row] | null {
  let best: [Row, Row] | null = null;
  for (const a of y) {
    for (const b of x) {
      const gap = Math.abs(a.year - b.year);
      const than = best ? Math.abs(best[0].year - best[1].year) : Infinity;
      const later = best !== null && a.year + b.year > best[0].year + best[1].year;
      if (gap < than || (gap === than && later)) best = [a, b];
    }
  }
  return best;
}

/**
 * For each country that has both measures the two values that lie nearest to each other in time, the latest of those.
 * Projections and answers to another kind of survey are left out. How far apart is too far is for `related` to say.
 *
 * @returns in the order of `y`
 */
export function matched(y: readonly Row[], x: readonly Row[]): Paired[] {
  const others = byArea(x.filter(comparable));
  return [...byArea(y.filter(comparable))].flatMap(([area, own]) => {
    const found = nearest(own, others.get(area) ?? []);
    if (!found) return [];
    const [a, b] = found;
    if (a.value === null || b.value === null) return [];
    return [{ area, y: a.value, x: b.value, yYear: a.year, xYear: b.year }];
  });
}

/**
 * The values of a country at each time of `y` at which `x` is known at most `apart` years away, each value of `x`
 * serving once; by year.
 */
export function waves(y: readonly Row[], x: readonly Row[], apart: number): [Row, Row][] {
  const used = new Set<Row>();
  return y.filter(comparable).flatMap((a): [Row, Row][] => {
    const free = x.filter((b) => comparable(b) && !used.has(b));
    const b = nearest([a], free)?.[1];
    if (!b || Math.abs(a.year - b.year) > apart) return [];
    used.add(b);
    return [[a, b]];
  });
}
