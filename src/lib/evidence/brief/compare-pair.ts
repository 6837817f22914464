import { overlap } from '../../figures/intervals.ts';
import { squareAndAdd } from '../../stats/square-and-add.ts';
import type { Item, Quoted } from './brief.ts';
import type { Held, HeldRow } from './held.ts';
import { large } from './large.ts';
import { NEAR_YEARS, nearest } from './rank.ts';
import { compareWords as words } from './speech.ts';

/** One side of a pair. */
export interface Side {
  id: string;
  name: string;
  /** Ids of the areas that it lies in. */
  within: readonly string[];
  held: Held;
}

/** Why two values are not held against each other, the gravest first. */
export const UNLIKE = [
  'local',
  'records',
  'count',
  'year',
  'inside',
  'break',
  'years',
  'method',
  'few',
  'unknown',
] as const;
export type Unlike = (typeof UNLIKE)[number];

/** Two places held against each other by one measure: first less second, or why not. */
export type Pair = { first: string; second: string } & (
  | {
      values: [Quoted, Quoted];
      difference: number;
      /** Limits of the difference; null where one of the values has no interval. */
      bounds: [low: number, high: number] | null;
      /** Of the first against the second; `alike` where they cannot be told apart. */
      reads: 'higher' | 'lower' | 'alike';
      /** Why they are alike; '' where they are told apart. */
      why: string;
    }
  | { values: [Quoted, Quoted]; unlike: Unlike; why: string }
);

/** Limits are held to fewer digits than values, and must not pass them for that. */
const quotedOf = ([year, value, low, high, period]: HeldRow): Quoted => ({
  value,
  low: low === null ? null : Math.min(low, value),
  high: high === null ? null : Math.max(high, value),
  period: period ?? `${year}`,
  year,
});

/** The latest value of a place. @throws Error where nothing is held */
export function latestOf({ rows }: Held): Quoted {
  const last = rows.at(-1);
  if (!last) throw new Error('A measure is held with at least one value.');
  return quotedOf(last);
}

/** The value of each place nearest to the year in which the one that ends earlier ends; null where none is near. */
function together(a: Held, b: Held): [HeldRow, HeldRow] | null {
  const dated = ({ rows }: Held) => rows.map((row) => ({ year: row[0], row }));
  const year = Math.min(latestOf(a).year, latestOf(b).year);
  const first = nearest(dated(a), year);
  const second = nearest(dated(b), year);
  if (!first || !second || Math.abs(first.year - second.year) > NEAR_YEARS) return null;
  return [first.row, second.row];
}

/** Why the measure itself tells no two places apart; null where it may. */
function never(item: Item, local: boolean, recorded: boolean): [Unlike, string] | null {
  if (local) return ['local', words().local];
  if (recorded) return ['records', words().records];
  if (item.unit.kind === 'count') return ['count', words().count];
  return item.unit.kind === 'year' ? ['year', words().year] : null;
}

function unlikeRows(a: Side, b: Side, [first, second]: [HeldRow, HeldRow]): [Unlike, string] | null {
  const [from, to] = [Math.min(first[0], second[0]), Math.max(first[0], second[0])];
  const cut = [...(a.held.breaks ?? []), ...(b.held.breaks ?? [])].find(
    ([year]) => from < year && year <= to,
  );
  if (cut) return ['break', words().broken(cut[0], cut[1])];
  const sides = [
    { name: a.name, row: first },
    { name: b.name, row: second },
  ];
  for (const { name, row } of sides) {
    const quoted = quotedOf(row);
    if (row[5] === 'method') return ['method', words().method(name, quoted)];
    if (row[5] === 'few') return ['few', words().few(name, quoted)];
    if (row[5] === 'unknown') return ['unknown', words().unknown(name)];
  }
  return null;
}

type Sure = Quoted & { low: number; high: number };
const isSure = (quoted: Quoted): quoted is Sure => quoted.low !== null && quoted.high !== null;

/** Whether two values are alike as far as is known, and why. Overlapping intervals are never told as a difference. */
function alike(item: Item, a: Quoted, b: Quoted): string {
  const { decimals } = item.unit;
  if (a.value.toFixed(decimals) === b.value.toFixed(decimals)) return words().same;
  if (isSure(a) && isSure(b)) return overlap(a, b) ? words().overlap : '';
  // An interval of one alone must leave out the other, and the two lie apart by more than noise.
  const inside = (one: Quoted, other: Quoted) =>
    isSure(one) && one.low <= other.value && other.value <= one.high;
  if (inside(a, b) || inside(b, a)) return words().overlap;
  return large(item, a.value, b.value) ? '' : words().small;
}

/**
 * Two places held against each other by one measure of one source: values at most `NEAR_YEARS` apart, not across a break, not on few
 * cases. The interval of the difference is that of `stats/square-and-add.ts`; it needs both intervals.
 *
 * @param local whether the numbers are those of a city or force, which nobody else measures alike
 * @example pairOf(item, { id: 'BRA', … }, { id: 'JPN', … }, false)
 */
export function pairOf(item: Item, a: Side, b: Side, local: boolean): Pair {
  const ids = { first: a.id, second: b.id };
  const latest: [Quoted, Quoted] = [latestOf(a.held), latestOf(b.held)];
  const apart = (unlike: Unlike, why: string, values = latest): Pair => ({ ...ids, values, unlike, why });
  const no = never(item, local, a.held.recorded === true || b.held.recorded === true);
  if (no) return apart(...no);
  if (a.within.includes(b.id)) return apart('inside', words().inside(a.name, b.name));
  if (b.within.includes(a.id)) return apart('inside', words().inside(b.name, a.name));
  const rows = together(a.held, b.held);
  if (!rows) return apart('years', words().years(a.name, latest[0], b.name, latest[1]));
  const values: [Quoted, Quoted] = [quotedOf(rows[0]), quotedOf(rows[1])];
  const unlike = unlikeRows(a, b, rows);
  if (unlike) return apart(...unlike, values);
  const [first, second] = values;
  const bounds = isSure(first) && isSure(second) ? squareAndAdd(first, second) : null;
  const why = alike(item, first, second);
  return {
    ...ids,
    values,
    difference: first.value - second.value,
    bounds: bounds ? [bounds.low, bounds.high] : null,
    reads: why !== '' ? 'alike' : first.value > second.value ? 'higher' : 'lower',
    why,
  };
}
