import type { Flag } from '../../catalogue/observation.ts';
import { holdBack } from '../../figures/shield/hold-back.ts';
import { POLICY } from '../../figures/shield/policy.ts';

/** What of a row the shield looks at, and what it takes away. */
export interface Shieldable {
  area: string;
  period: string;
  group: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  flag: Flag | null;
}

export interface Ties<Row> {
  /** What a row measures. */
  measure: (row: Row) => string;
  /** Whether that is a number of persons or events. */
  isCount: (row: Row) => boolean;
  /** Whether an area is all others together. */
  isWhole: (area: string) => boolean;
}

/**
 * Holds back counts from 1 to 4, with what would give them away: another group of the same total, another part of the same
 * whole, and whatever else the rows say of the same group, such as its rate. The rows are changed where they stand, before any
 * engine, chart, table or file sees them.
 * @returns how many rows lost their value
 */
export function shieldRows<Row extends Shieldable>(
  rows: readonly Row[],
  { measure, isCount, isWhole }: Ties<Row>,
): number {
  const counted = rows.filter(isCount);
  const groups = new Map<string, Map<string, number[]>>();
  const areas = new Map<string, number[]>();
  counted.forEach((row, index) => {
    const place = `${measure(row)}\u0000${row.area}\u0000${row.period}`;
    const splits = groups.get(place) ?? new Map<string, number[]>();
    groups.set(place, splits);
    // Groups that are split by the same things add up to the total.
    const split = row.group === 'total' ? '' : row.group.replace(/=[^,]*/g, '');
    splits.set(split, [...(splits.get(split) ?? []), index]);
    const across = `${measure(row)}\u0000${row.period}\u0000${row.group}`;
    const list = areas.get(across);
    if (list) list.push(index);
    else areas.set(across, [index]);
  });
  const sums = [
    ...[...groups.values()].flatMap((splits) => pairs([...splits.values()])),
    ...[...areas.values()].filter((list) => list.some((index) => isWhole(counted[index]?.area ?? ''))),
  ];
  const hidden = holdBack(
    counted.map(({ value }) => value),
    sums,
    POLICY,
  );
  const about = (row: Row) => `${row.area}\u0000${row.period}\u0000${row.group}`;
  const held = new Set([...hidden].flatMap((index) => (counted[index] ? [about(counted[index])] : [])));
  const lost = rows.filter((row) => row.value !== null && held.has(about(row)));
  for (const row of lost) {
    Object.assign(row, { value: null, low: null, high: null, n: null, flag: 'suppressed' });
  }
  return lost.length;
}

/** Every two ways of splitting the same total come to the same sum. */
function pairs(splits: readonly number[][]): number[][] {
  return splits.flatMap((one, at) => splits.slice(at + 1).map((other) => [...one, ...other]));
}
