import { keyOf, tidyBox, type Bins, type Box, type Fact } from './box.ts';
import { isolates, linesOf } from './differences.ts';
import { shieldList } from './list.ts';
import { isSmall, type Policy } from './policy.ts';
import { HIDDEN, shown, type Shown } from './shown.ts';
import { createSpan } from './span.ts';

/** The true answer to one selection, as the store counts it. */
export interface Asked {
  /** What is chosen. */
  box: Box;
  total: number;
  /** Counts of each view: they obey what is chosen in all other dimensions, not in their own. */
  views: readonly { dimension: string; counts: readonly number[] }[];
}

/** What may be shown of it. */
export interface Answered {
  total: Shown;
  views: { dimension: string; counts: Shown[] }[];
  /** Counts hidden because together with earlier answers they would isolate a few records. */
  withheld: number;
}

export interface Guard {
  answer(asked: Asked): Answered;
  /** Independent counts shown so far, and how many more can be. */
  used(): { shown: number; room: number };
}

/** So many independent counts are enough for an hour of looking; each costs time and memory. */
const ROOM = 2_000;

/**
 * Remembers what was shown and hides what would give a small count away, over any chain of selections.
 *
 * Protected are the small counts (1 to threshold − 1) that are named in `few`, and every small count of an answer from the moment
 * it is asked for: (1) within its own view by `shieldList`; (2) no count is shown that lies nested in or around another one
 * by 1 to threshold − 1 records, or that leaves so few of a larger count when its shown parts are taken away; (3) no
 * count is shown that would let a protected one be solved from all that was ever shown, by any adding and subtracting. What was
 * shown once stays shown, and what was hidden stays hidden. When the room is full, no new count is shown.
 *
 * It knows the answers of one visit only: it does not stop two people from putting their screens together. Limits that
 * follow from several answers together ("at most 2 there, so at least 3 here") are held off by (1) and (2) only.
 *
 * @param few small counts to protect from the beginning
 * @throws RangeError for boxes outside of `bins` and counts that are not whole or below 0
 * @example createGuard({ district: 24, category: 20 }, POLICY).answer({ box: { category: [3] }, total: 812, views })
 */
export function createGuard(
  bins: Bins,
  policy: Policy,
  { few = [], room = ROOM }: { few?: readonly Box[]; room?: number } = {},
): Guard {
  const dimensions = Object.keys(bins);
  const span = createSpan(bins, room);
  const facts: Fact[] = [];
  const lines = new Map<string, Fact[]>();
  const hidden = new Map<string, Box[]>();
  const decided = new Map<string, boolean>();
  const history = { facts, lines, hidden };

  const keep = (fact: Fact): void => {
    facts.push(fact);
    for (const { line } of linesOf(fact.box, dimensions)) put(lines, line, fact);
  };
  /** Whether a count may be shown; the same question has the same answer for ever. */
  const decide = (box: Box, value: number, allowed: boolean): boolean => {
    const key = keyOf(box);
    const before = decided.get(key);
    if (before !== undefined) return before;
    const fact = { box, value };
    const free = allowed && !isolates(fact, history, dimensions, policy) && span.admit(span.vectorOf(box));
    decided.set(key, free);
    if (free) keep(fact);
    return free;
  };
  const hide = (box: Box): void => {
    if (decided.has(keyOf(box))) return;
    decided.set(keyOf(box), false);
    span.protect(span.vectorOf(box));
    for (const { line } of linesOf(box, dimensions)) put(hidden, line, box);
  };

  for (const box of few) hide(tidyBox(box, bins));

  return {
    answer({ box, total, views }) {
      const chosen = tidyBox(box, bins);
      const bars = views.flatMap(({ dimension, counts }) => {
        const plain = shieldList(counts, policy);
        return counts.map((count, bin) => ({
          dimension,
          bin,
          count,
          box: tidyBox({ ...chosen, [dimension]: [bin] }, bins),
          allowed: plain.counts[bin]?.value !== null,
        }));
      });
      // What must stay hidden is protected before anything is shown, or the first counts shown could give it away.
      if (isSmall(total, policy)) hide(chosen);
      for (const bar of bars) if (isSmall(bar.count, policy)) hide(bar.box);
      let withheld = 0;
      const judged = (own: Box, value: number, allowed: boolean): Shown => {
        const free = decide(own, value, allowed);
        if (allowed && !free) withheld++;
        return free ? shown(value, policy) : HIDDEN;
      };
      const whole = judged(chosen, total, !isSmall(total, policy));
      const seen = bars.map((bar) => judged(bar.box, bar.count, bar.allowed));
      return {
        total: whole,
        views: views.map(({ dimension }) => ({
          dimension,
          counts: seen.filter((_, at) => bars[at]?.dimension === dimension),
        })),
        withheld,
      };
    },
    used: () => ({ shown: span.rank(), room }),
  };
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
