import type { Area } from '../../catalogue/area.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { clearlyApart, sure, type Outcome } from './outcome.ts';

/**
 * In which countries the first group stands above the second. Only values of the same period are compared.
 *
 * @param first,second one row a country, as `latestQuery` gives them
 */
export function groups(
  topic: Topic,
  first: readonly Row[],
  second: readonly Row[],
  areas: ReadonlyMap<string, Area>,
): Outcome[] {
  const others = new Map(second.map((row) => [`${row.area} ${row.period}`, row]));
  return first.flatMap((raw): Outcome[] => {
    const other = others.get(`${raw.area} ${raw.period}`);
    if (!other || raw.value === null || other.value === null) return [];
    const [a, b] = [sure(raw, topic), sure(other, topic)];
    const size = raw.value - other.value;
    const clear = clearlyApart(topic, a, b, areas.get(raw.area));
    return [{ area: raw.area, side: clear ? (size > 0 ? 1 : -1) : 0, size, rows: [a, b] }];
  });
}
