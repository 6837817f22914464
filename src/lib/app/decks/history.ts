import type { Deck } from '../../evidence/deck/deck.ts';

interface Step {
  deck: Deck;
  /** What made the next one of it, as it is said when it is undone: `the new title`. */
  what: string;
}

/** A deck and all that it was before: whole values, so that going back can leave nothing behind. */
export interface History {
  now: Deck;
  past: readonly Step[];
  future: readonly Step[];
  /** Field that is being typed in: what is typed into it counts as one change; null between changes. */
  field: string | null;
}

/** Steps that can be gone back. */
const MOST_STEPS = 200;

export function begun(deck: Deck): History {
  return { now: deck, past: [], future: [], field: null };
}

/**
 * The history after a change; the very same one where nothing was changed.
 *
 * @param what was changed, as it is said when it is undone
 * @param field that is typed in, so that its letters count as one change; null where the change stands by itself
 */
export function changed(history: History, next: Deck, what: string, field: string | null = null): History {
  const { now, past } = history;
  if (next === now) return history;
  if (field !== null && field === history.field) return { ...history, now: next, future: [] };
  return { now: next, past: [...past, { deck: now, what }].slice(-MOST_STEPS), future: [], field };
}

/** What is typed next is a change of its own. */
export function settled(history: History): History {
  return history.field === null ? history : { ...history, field: null };
}

/** One change back; null where there is none. */
export function undone({ now, past, future }: History): History | null {
  const last = past.at(-1);
  if (!last) return null;
  const undoneStep = { deck: now, what: last.what };
  return { now: last.deck, past: past.slice(0, -1), future: [undoneStep, ...future], field: null };
}

/** The change that was undone last once more; null where there is none. */
export function redone({ now, past, future }: History): History | null {
  const [next, ...rest] = future;
  if (!next) return null;
  return { now: next.deck, past: [...past, { deck: now, what: next.what }], future: rest, field: null };
}
