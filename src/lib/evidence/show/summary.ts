import type { Deck } from '../deck/deck.ts';
import type { ShowEvent } from './show-event.ts';
import { after, NOT_BEGUN, screenOf, type OnStage, type Screen, type Show, type Steersman } from './show.ts';

/** A screen that the hall saw, for as long as it did, each time one after the other. */
export interface Seen {
  what: OnStage;
  /** Year that it was moved to; null for its own. */
  year: number | null;
  /** The furthest step that was seen, from 0: a card's answer is only seen from 1 on. */
  step: number;
  /** First and last moment, in milliseconds since 1970, and how long in all, in milliseconds. */
  from: number;
  until: number;
  lasted: number;
}

/** What happened in one show, from its log alone: no word and no number of the screens themselves. */
export interface Course {
  began: number;
  ended: number;
  /** In the order in which they were first seen. */
  seen: Seen[];
  questions: Show['questions'];
  /** Which roles drove, and how long, in milliseconds; nobody by name. */
  drove: { role: Steersman['role']; lasted: number }[];
  /** Running time of the clock by segment of the deck, in milliseconds. */
  segments: { title: string; planned: number; actual: number }[];
}

/**
 * What happened in each show of a log: a clock that is started again begins another show. What the stage could not show, what
 * went by behind a frozen or a blank one and what a window without the wheel asked for, nobody saw: it is not there.
 *
 * @example coursesOf(log, KYOTO).at(-1)?.seen.map(({ what }) => what)
 */
export function coursesOf(log: readonly ShowEvent[], deck: Deck): Course[] {
  const shows: Moment[][] = [];
  let show = NOT_BEGUN;
  for (const event of log) {
    const before = show;
    show = after(show, event, deck);
    const counts = show.refused.length === before.refused.length;
    const anew = event.kind === 'start' && counts && before.clock.started !== null;
    const moments = anew ? undefined : shows.at(-1);
    if (moments) moments.push({ event, show });
    else shows.push([{ event, show }]);
  }
  return shows.map((moments) => courseOf(moments, deck));
}

/** An event, and what all windows agreed on after it. */
interface Moment {
  event: ShowEvent;
  show: Show;
}

function courseOf(moments: readonly Moment[], deck: Deck): Course {
  const events = moments.map(({ event }) => event);
  const states = moments.map(({ show }) => show);
  // An entry that cannot be read has no time of its own.
  const times = events.filter(({ kind }) => kind !== 'unreadable').map(({ at }) => at);
  const [began, ended] = [times[0] ?? 0, times.at(-1) ?? 0];
  const last = states.at(-1) ?? NOT_BEGUN;
  const drove = new Map<Steersman['role'], number>();
  states.forEach((state, index) => {
    const role = state.consoles.find(({ id }) => id === state.driver)?.role;
    if (role !== undefined) drove.set(role, (drove.get(role) ?? 0) + lastingOf(events, index));
  });
  return {
    began,
    ended,
    seen: seenOf(events, states),
    questions: last.questions.filter(({ at }) => at >= began),
    drove: [...drove].map(([role, lasted]) => ({ role, lasted })),
    segments: deck.segments.map(({ id, title, minutes }) => ({
      ...{ title, planned: minutes * 60_000 },
      actual: last.spent[id] ?? 0,
    })),
  };
}

/** How long the state after an event held, up to the next one. */
function lastingOf(events: readonly ShowEvent[], index: number): number {
  const [now, next] = [events[index]?.at ?? 0, events[index + 1]?.at];
  return next === undefined ? 0 : Math.max(0, next - now);
}

const keyOf = (what: OnStage, year: number | null): string => JSON.stringify([what, year]);

function seenOf(events: readonly ShowEvent[], states: readonly Show[]): Seen[] {
  const seen = new Map<string, Seen>();
  const failed = failures(events, states);
  let good: Screen | null = null;
  states.forEach((state, index) => {
    const wanted = screenOf(state);
    // Where a screen could not be shown, the last good one stayed.
    if (wanted && !failed.has(`${turnOf(state)} ${wanted.year}`)) good = wanted;
    const screen: Screen | null = state.blank || wanted === null ? null : good;
    const at = events[index]?.at ?? 0;
    if (screen === null) return;
    const key = keyOf(screen.what, screen.year);
    const lasted = lastingOf(events, index);
    const known = seen.get(key);
    if (known) {
      known.step = Math.max(known.step, screen.step);
      known.until = at + lasted;
      known.lasted += lasted;
    } else {
      const { what, year, step } = screen;
      seen.set(key, { what, year, step, from: at, until: at + lasted, lasted });
    }
  });
  return [...seen.values()];
}

/** Which turn the stage shows; behind a frozen one turns go by. */
const turnOf = (show: Show): string => (show.held ? JSON.stringify(show.held.what) : `${show.turn}`);

/** Turns, with their year, that the stage told that it could not show. */
function failures(events: readonly ShowEvent[], states: readonly Show[]): Set<string> {
  const failed = new Set<string>();
  events.forEach((event, index) => {
    if (event.kind !== 'failed') return;
    // It may be told after the stage went on: the latest turn that asked for it is meant.
    for (let earlier = index; earlier >= 0; earlier--) {
      const state = states[earlier];
      const screen = state && screenOf(state);
      if (!state || !screen || JSON.stringify(screen.what) !== event.what) continue;
      failed.add(`${turnOf(state)} ${screen.year}`);
      return;
    }
  });
  return failed;
}

/** Running time of the clock and the time that was planned, in milliseconds. */
export function totals({ segments }: Course): { planned: number; actual: number } {
  const sum = (of: (segment: Course['segments'][number]) => number) =>
    segments.reduce((total, segment) => total + of(segment), 0);
  return { planned: sum(({ planned }) => planned), actual: sum(({ actual }) => actual) };
}
