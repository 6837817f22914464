import type { Area } from '../../catalogue/area.ts';
import { breaksBetween, comparable } from '../../figures/breaks.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { clearlyApart, sure, type Outcome } from './outcome.ts';

export interface Changes {
  outcomes: Outcome[];
  /** Countries left out because a break in the series lies between the two years. */
  broken: number;
}

/**
 * In which countries a measure rose or fell between two values. A change is only clear where both values are solid,
 * their intervals do not overlap and no break lies between them.
 *
 * @param ends as `endsQuery` gives them: at most one start and one end for each country
 * @param areas every area by id
 */
export function changes(
  topic: Topic,
  ends: readonly (Row & { side: 'start' | 'end' })[],
  areas: ReadonlyMap<string, Area>,
): Changes {
  const starts = new Map(ends.filter(({ side }) => side === 'start').map((row) => [row.area, row]));
  let broken = 0;
  const outcomes = ends.flatMap((raw): Outcome[] => {
    const first = raw.side === 'end' ? starts.get(raw.area) : undefined;
    if (!first) return [];
    const [start, end] = [sure(first, topic), sure(raw, topic)];
    if (!comparable(start) || !comparable(end) || start.value === null || end.value === null) return [];
    if (breaksBetween(topic, raw.area, start.year, end.year).length) {
      broken += 1;
      return [];
    }
    const size = end.value - start.value;
    const clear = clearlyApart(topic, start, end, areas.get(raw.area));
    return [{ area: raw.area, side: clear ? (size > 0 ? 1 : -1) : 0, size, rows: [start, end] }];
  });
  return { outcomes, broken };
}
