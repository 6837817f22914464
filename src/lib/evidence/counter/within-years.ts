import type { Row } from '../../figures/frame.ts';
import type { Years } from '../claim.ts';

/** As `endsQuery`: a value serves an end at most so many years away. */
export const REACH = 2;

/** Rows by place, in the order given. */
export function byArea(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.area);
    if (own) own.push(row);
    else found.set(row.area, [row]);
  }
  return found;
}

/** Whether a row is to be taken rather than another of its place: the later period of the same year. */
const laterPeriod = (row: Row, than: Row): boolean => row.period > than.period;

/**
 * The latest value of each place in a window, chosen as `latestQuery` and `pairQuery` choose it; places without a value
 * there are left out. It exists so that many windows cost one question to the engine.
 */
export function latestIn(rows: readonly Row[], { from, to }: Years): Row[] {
  return [...byArea(rows).values()].flatMap((own) => {
    let best: Row | null = null;
    for (const row of own) {
      if (row.value === null || row.year < from || row.year > to) continue;
      if (!best || row.year > best.year || (row.year === best.year && laterPeriod(row, best))) best = row;
    }
    return best ? [best] : [];
  });
}

/**
 * The values of each place nearest to the first and to the last year, chosen as `endsQuery` chooses them: at most two
 * years away, one value never for both ends, of two equally near the one between the ends.
 */
export function endsIn(rows: readonly Row[], { from, to }: Years): (Row & { side: 'start' | 'end' })[] {
  return [...byArea(rows).values()].flatMap((own) => {
    const best: { start: Row | null; end: Row | null } = { start: null, end: null };
    const distance = (row: Row, side: 'start' | 'end') => Math.abs(row.year - (side === 'start' ? from : to));
    const outside = (row: Row) => Number(row.year < from || row.year > to);
    for (const row of own) {
      if (row.value === null) continue;
      const [toStart, toEnd] = [distance(row, 'start'), distance(row, 'end')];
      if (toStart === toEnd || Math.min(toStart, toEnd) > REACH) continue;
      const side = toStart < toEnd ? 'start' : 'end';
      const than = best[side];
      const order = than
        ? distance(row, side) - distance(than, side) ||
          outside(row) - outside(than) ||
          (laterPeriod(row, than) ? -1 : 1)
        : -1;
      if (order < 0) best[side] = row;
    }
    return [
      ...(best.start ? [{ ...best.start, side: 'start' as const }] : []),
      ...(best.end ? [{ ...best.end, side: 'end' as const }] : []),
    ];
  });
}
