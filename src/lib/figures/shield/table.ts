import { loosen, slack, type Arc, type Network } from './network.ts';
import { isSmall, type Policy } from './policy.ts';
import { HIDDEN, shown, type Shown } from './shown.ts';

export interface ShieldedTable {
  /** Rows of cells. */
  cells: Shown[][];
  rows: Shown[];
  columns: Shown[];
  total: Shown;
  /** Numbers that are hidden although they are not small themselves. */
  complement: number;
}

/** By how much an attacker must believe a number could be larger or smaller. */
interface Need {
  arc: number;
  up: number;
  down: number;
}

/**
 * A two-way table beside its margins, with what must be hidden.
 *
 * Small cells and margins are hidden first; then as few records as can be found by a cheapest-path search, until each small
 * number could be anything from 1 to the threshold at least, for somebody who knows all that is shown, that it adds up,
 * that nothing is below 0 and how this policy works. What need not have been hidden is shown again, the largest first. Of
 * the other hidden numbers none is known exactly. Zeros are shown unless nothing else can protect a small number.
 *
 * `people`: rows or columns are groups of persons. Where all of such a group have the same answer, the zeros beside it tell
 * something of each of them, so that one of these is hidden, too, with what is needed for it to be possibly as large as
 * threshold − 1.
 *
 * It does not protect against one who already knows some of the records, nor from reasoning about why the search chose
 * just these cells.
 *
 * @param counts rows of cells, whole, from 0 up, every row as long as the first
 * @throws RangeError for a count that is not whole or below 0, or rows of unlike lengths
 * @example shieldTable([[20, 3], [15, 30]], POLICY).cells // all four hidden: each pair of margins would give the 3 away
 */
export function shieldTable(
  counts: readonly (readonly number[])[],
  policy: Policy,
  { people = false }: { people?: boolean } = {},
): ShieldedTable {
  const width = counts[0]?.length ?? 0;
  if (counts.some((row) => row.length !== width)) throw new RangeError('The rows are not of one length');
  const values = circulation(counts, width);
  const total = values.at(-1)?.value ?? 0;
  const small = values.flatMap(({ value }, arc) => (isSmall(value, policy) ? [arc] : []));
  if (isSmall(total, policy)) return laidOut(values, new Set(values.keys()), small.length, counts, policy);
  const needs = [
    ...small.map((arc): Need => {
      const value = values[arc]?.value ?? 0;
      return { arc, up: Math.max(0, policy.threshold - value), down: value - 1 };
    }),
    ...(people
      ? tellingZeros(counts, policy).map((arc) => ({ arc, up: policy.threshold - 1, down: 0 }))
      : []),
  ];
  const nodes = counts.length + width + 2;
  const network = { nodes, arcs: priced(values, true), least: 0 } as const;
  const found =
    searched({ nodes, arcs: priced(values, false), least: 1 }, needs) ??
    searched(network, needs) ??
    new Set([...values.keys()].slice(0, -1));
  const hidden = met(network, found, needs) ? withoutNeedless(network, found, needs) : new Set(values.keys());
  return laidOut(values, hidden, small.length, counts, policy);
}

/** The arcs of a table: cells row by row, totals of the rows, of the columns, and the total. */
function circulation(counts: readonly (readonly number[])[], width: number): Omit<Arc, 'cost'>[] {
  const height = counts.length;
  // Nodes: rows, columns, where the columns meet, where the rows begin.
  const [meet, begin] = [height + width, height + width + 1];
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = Array.from({ length: width }, (_, at) =>
    counts.reduce((sum, row) => sum + (row[at] ?? 0), 0),
  );
  return [
    ...counts.flatMap((row, tail) => row.map((value, at) => ({ tail, head: height + at, value }))),
    ...rows.map((value, head) => ({ tail: begin, head, value })),
    ...columns.map((value, at) => ({ tail: height + at, head: meet, value })),
    { tail: meet, head: begin, value: rows.reduce((sum, value) => sum + value, 0) },
  ];
}

/** What hiding costs: the records that go out of sight. The total stays: it stands above every view of the page. */
function priced(values: readonly Omit<Arc, 'cost'>[], zeros: boolean): Arc[] {
  const total = values.at(-1)?.value ?? 0;
  return values.map((arc, index) => ({
    ...arc,
    cost:
      index === values.length - 1 || (arc.value === 0 && !zeros)
        ? Infinity
        : arc.value === 0
          ? total + 1
          : arc.value,
  }));
}

/** For each row or column whose records, enough to be shown, are all in one cell: one zero of it, the least lonely one. */
function tellingZeros(counts: readonly (readonly number[])[], policy: Policy): number[] {
  const width = counts[0]?.length ?? 0;
  const cells = counts.flatMap((row, y) => row.map((count, x) => ({ count, x, y })));
  type Cell = (typeof cells)[number];
  const oneOf = (along: 'x' | 'y', across: 'x' | 'y', at: number): number[] => {
    const line = cells.filter((cell) => cell[along] === at);
    const filled = line.filter(({ count }) => count > 0);
    if (filled.length !== 1 || (filled[0]?.count ?? 0) < policy.threshold) return [];
    const company = (zero: Cell): number =>
      cells.reduce((sum, cell) => sum + (cell[across] === zero[across] ? cell.count : 0), 0);
    const [best] = line.filter(({ count }) => count === 0).sort((a, b) => company(b) - company(a));
    return best ? [best.y * width + best.x] : [];
  };
  return [
    ...new Set([
      ...counts.flatMap((_, at) => oneOf('y', 'x', at)),
      ...(counts[0] ?? []).flatMap((_, at) => oneOf('x', 'y', at)),
    ]),
  ];
}

/** What a search for cheap numbers hides to meet the needs; null where it finds no way. */
function searched(network: Network, needs: readonly Need[]): Set<number> | null {
  const hidden = new Set(needs.map(({ arc }) => arc));
  for (const { arc, up, down } of needs) {
    if (!loosen(network, hidden, arc, 'up', up)) return null;
    if (!loosen(network, hidden, arc, 'down', down)) return null;
  }
  return met(network, hidden, needs) ? hidden : null;
}

/** Shows again what is not needed, the largest first; what remains hidden cannot be solved, or it would not be needed. */
function withoutNeedless(network: Network, found: ReadonlySet<number>, needs: readonly Need[]): Set<number> {
  const must = new Set(needs.map(({ arc }) => arc));
  const hidden = new Set(found);
  const value = (arc: number): number => network.arcs[arc]?.value ?? 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const arc of [...hidden].filter((one) => !must.has(one)).sort((a, b) => value(b) - value(a))) {
      hidden.delete(arc);
      if (met(network, hidden, needs)) changed = true;
      else hidden.add(arc);
    }
  }
  return hidden;
}

/**
 * Whether an attacker must believe as much as is needed. Unless some hidden number may be a zero and more for all that he
 * can tell, he knows each to be at least 1.
 */
function met({ nodes, arcs }: Network, hidden: ReadonlySet<number>, needs: readonly Need[]): boolean {
  const open: Network = { nodes, arcs, least: 0 };
  const zero = [...hidden].some((arc) => arcs[arc]?.value === 0 && slack(open, hidden, arc, 'up', 1) > 0);
  const network: Network = { nodes, arcs, least: zero ? 0 : 1 };
  return needs.every(
    ({ arc, up, down }) =>
      slack(network, hidden, arc, 'up', up) >= up && slack(network, hidden, arc, 'down', down) >= down,
  );
}

function laidOut(
  values: readonly Omit<Arc, 'cost'>[],
  hidden: ReadonlySet<number>,
  small: number,
  counts: readonly (readonly number[])[],
  policy: Policy,
): ShieldedTable {
  const all = values.map(({ value }, arc) => (hidden.has(arc) ? HIDDEN : shown(value, policy)));
  const height = counts.length;
  const width = counts[0]?.length ?? 0;
  const cells = height * width;
  return {
    cells: counts.map((_, y) => all.slice(y * width, (y + 1) * width)),
    rows: all.slice(cells, cells + height),
    columns: all.slice(cells + height, cells + height + width),
    total: all.at(-1) ?? HIDDEN,
    complement: hidden.size - small,
  };
}
