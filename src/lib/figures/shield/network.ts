/**
 * A table with its margins seen as a flow that goes round: the total splits into the totals of the rows, each row into its
 * cells, the cells run together in the totals of the columns, and these in the total again. What flows into a node flows out
 * of it, which says no more and no less than that the table adds up. Whatever else a hidden number could be is then a
 * flow along the hidden numbers, and its limits are found by the arithmetic of flows, in whole numbers and exactly.
 * Source: the network of M. Fischetti and J. J. Salazar, "Models and algorithms for the 2-dimensional cell suppression
 * problem in statistical disclosure control", Mathematical Programming 84 (1999).
 */
export interface Arc {
  tail: number;
  head: number;
  /** The true count. */
  value: number;
  /** What hiding it costs; Infinity where it may not be hidden. */
  cost: number;
}

export interface Network {
  nodes: number;
  arcs: readonly Arc[];
  /** The least that a hidden number can be for somebody who knows the policy: 1 while zeros are all shown. */
  least: 0 | 1;
}

/** A step along an arc: with it (its number grows) or against it (its number shrinks). */
interface Step {
  arc: number;
  grows: boolean;
}

/**
 * By how much the number of an arc can grow or shrink while all that is shown stays true, up to `enough`.
 *
 * @param hidden arcs whose numbers are not shown
 * @param enough more need not be found
 * @example slack(network, new Set([0, 1, 4, 5]), 0, 'up', 5) // 3: it could be up to 3 more than it is
 */
export function slack(
  network: Network,
  hidden: ReadonlySet<number>,
  arc: number,
  way: 'up' | 'down',
  enough: number,
): number {
  return push(network, [...hidden], () => 0, arc, way, enough).amount;
}

/**
 * Hides what more must be hidden so that a number could be larger or smaller by `amount`; cheap numbers first.
 *
 * @param hidden grows
 * @returns whether it can be had at all
 */
export function loosen(
  network: Network,
  hidden: Set<number>,
  arc: number,
  way: 'up' | 'down',
  amount: number,
): boolean {
  if (slack(network, hidden, arc, way, amount) >= amount) return true;
  // A number hidden for the first path costs the next one nothing.
  const used = new Set<number>();
  const cost = (other: number): number =>
    hidden.has(other) || used.has(other) ? 0 : (network.arcs[other]?.cost ?? Infinity);
  const open = [...network.arcs.keys()].filter((other) => cost(other) < Infinity);
  if (push(network, open, cost, arc, way, amount, used).amount < amount) return false;
  for (const other of used) hidden.add(other);
  return true;
}

function push(
  network: Network,
  open: readonly number[],
  cost: (arc: number) => number,
  arc: number,
  way: 'up' | 'down',
  enough: number,
  used = new Set<number>(),
): { amount: number } {
  const { arcs, least } = network;
  const own = arcs[arc];
  if (!own) return { amount: 0 };
  // More on this arc comes back from its head to its tail; less is brought from its tail to its head.
  const [from, to] = way === 'up' ? [own.head, own.tail] : [own.tail, own.head];
  const wanted = way === 'up' ? enough : Math.min(enough, own.value - least);
  const around = neighbours(network, open);
  const value = arcs.map((one) => one.value);
  let amount = 0;
  while (amount < wanted) {
    const path = cheapest(network, around, value, cost, arc, from, to);
    if (!path) break;
    const room = path.map(({ arc: one, grows }) => (grows ? Infinity : (value[one] ?? 0) - least));
    const step = Math.min(wanted - amount, ...room);
    for (const { arc: one, grows } of path) {
      value[one] = (value[one] ?? 0) + (grows ? step : -step);
      used.add(one);
    }
    amount += step;
  }
  return { amount };
}

/** The cheapest way between two nodes along numbers that can still move (E. W. Dijkstra 1959); null where there is none. */
function cheapest(
  { nodes, arcs, least: lowest }: Network,
  around: readonly (readonly number[])[],
  value: readonly number[],
  cost: (arc: number) => number,
  without: number,
  from: number,
  to: number,
): Step[] | null {
  const best = new Array<number>(nodes).fill(Infinity);
  const reached = new Array<(Step & { from: number }) | null>(nodes).fill(null);
  const done = new Array<boolean>(nodes).fill(false);
  best[from] = 0;
  for (;;) {
    let node = -1;
    let least = Infinity;
    for (let other = 0; other < nodes; other++) {
      const price = best[other] ?? Infinity;
      if (!done[other] && price < least) [node, least] = [other, price];
    }
    if (node < 0 || node === to) break;
    done[node] = true;
    for (const index of around[node] ?? []) {
      const arc = arcs[index];
      if (!arc || index === without) continue;
      const grows = arc.tail === node;
      if (!grows && (value[index] ?? 0) <= lowest) continue;
      const next = grows ? arc.head : arc.tail;
      const price = least + cost(index);
      if (price < (best[next] ?? Infinity)) {
        best[next] = price;
        reached[next] = { arc: index, grows, from: node };
      }
    }
  }
  if (best[to] === Infinity) return null;
  const path: Step[] = [];
  for (let node = to; node !== from;) {
    const step = reached[node];
    if (!step) return null;
    path.push(step);
    node = step.from;
  }
  return path;
}

/** Which of some arcs are at each node. */
function neighbours({ nodes, arcs }: Network, open: readonly number[]): number[][] {
  const around = Array.from({ length: nodes }, (): number[] => []);
  for (const index of open) {
    const arc = arcs[index];
    if (!arc) continue;
    around[arc.tail]?.push(index);
    around[arc.head]?.push(index);
  }
  return around;
}
