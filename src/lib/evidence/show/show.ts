import { inOrder, type Deck } from '../deck/deck.ts';
import type { Failed } from './fault.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { ShowEvent, Unplanned } from './show-event.ts';

/** What stands on the stage: a slide of the deck, or what was put there unplanned. */
export type OnStage = { kind: 'slide'; slide: string } | Unplanned;

/** What the hall is to see: a screen with all that is done to it. */
export interface Screen {
  what: OnStage;
  step: number;
  /** Id of the place that is put forward by hand. */
  highlight: string | null;
  /** Year that the figure is moved to; null for its own. */
  year: number | null;
}

export interface Steersman {
  id: string;
  /** As somebody typed it; null where nobody did. */
  name: string | null;
  role: 'operator' | 'moderator' | 'panellist';
  /** Where it is no console. */
  seat: 'stage' | 'foyer' | null;
}

/** All that the windows of a show agree on: what the log comes to, and nothing that a window knows by itself. */
export interface Show {
  /** How many events it has seen. */
  seq: number;
  consoles: Steersman[];
  driver: string | null;
  /** Consoles that asked to drive, the first one first. */
  asking: string[];
  /** Slide of the run of show that `next` and `previous` go from. */
  at: string | null;
  onStage: OnStage | null;
  /** What stood there before, the latest last. */
  before: OnStage[];
  /** How often the stage was given something to show, the same again included. */
  turn: number;
  step: number;
  blank: boolean;
  frozen: boolean;
  /** While frozen: the screen that the stage keeps. */
  held: Screen | null;
  /** Unplanned screens that come before the run of show goes on. */
  queue: Unplanned[];
  qr: boolean;
  highlight: string | null;
  year: number | null;
  clock: Clock;
  /** When each segment first and last had the stage, in milliseconds of running time. */
  spent: Record<string, number>;
  questions: { id: string; text: string; answered: boolean; at: number }[];
  shown: { what: OnStage; at: number }[];
  failed: Failed[];
  /** Events that were refused, with the reason: a window that does not drive moved nothing. */
  refused: { seq: number; by: string; why: Refusal }[];
}

/** Running time in milliseconds: `ran` up to the last pause, and since when it runs now. */
export interface Clock {
  started: number | null;
  ran: number;
  since: number | null;
}

/** Before anything happened. */
export const NOT_BEGUN: Show = {
  ...{
    seq: 0,
    consoles: [],
    driver: null,
    asking: [],
    at: null,
    onStage: null,
    before: [],
    turn: 0,
    step: 0,
  },
  ...{ blank: false, frozen: false, held: null, queue: [], qr: false, highlight: null, year: null },
  clock: { started: null, ran: 0, since: null },
  ...{ spent: {}, questions: [], shown: [], failed: [], refused: [] },
};

/** Running time of a clock at a moment. */
export function running({ ran, since }: Clock, now: number): number {
  return since === null ? ran : ran + Math.max(0, now - since);
}

/** The screen that the stage is to have; null before the first, and none of this says that it could be drawn. */
export function screenOf(show: Show): Screen | null {
  if (show.frozen) return show.held;
  const { onStage: what, step, highlight, year } = show;
  return what && { what, step, highlight, year };
}

/**
 * The show after one more event: pure, so that the log replays to the same state in every window.
 *
 * An event of a window that does not drive moves nothing and is written down as refused. Events that were seen already
 * change nothing.
 *
 * @throws Error where events are missing in between: the window must read the log again
 */
export function after(show: Show, event: ShowEvent, deck: Deck): Show {
  if (event.seq < show.seq) return show;
  if (event.seq > show.seq) throw new Error(`event ${event.seq} came after ${show.seq - 1}`);
  const next: Show = { ...show, seq: event.seq + 1 };
  const why = refusal(show, event, deck);
  if (why !== null) {
    return { ...next, refused: [...show.refused, { seq: event.seq, by: event.by, why }] };
  }
  return moved(timed(next, event, deck), event, deck);
}

/** The state that a whole log comes to. */
export function replay(log: readonly ShowEvent[], deck: Deck): Show {
  return log.reduce((show, event) => after(show, event, deck), NOT_BEGUN);
}

/** Books the running time since the last change to the segment that had the stage. */
function timed(show: Show, event: ShowEvent, deck: Deck): Show {
  const segment = inOrder(deck).find(({ slide }) => slide.id === show.at)?.segment.id;
  if (segment === undefined) return show;
  const total = running(show.clock, event.at);
  const booked = Object.values(show.spent).reduce((sum, spent) => sum + spent, 0);
  return {
    ...show,
    spent: { ...show.spent, [segment]: (show.spent[segment] ?? 0) + Math.max(0, total - booked) },
  };
}

const same = (a: OnStage, b: OnStage): boolean => JSON.stringify(a) === JSON.stringify(b);

function onStage(show: Show, what: OnStage, at: number): Show {
  return {
    ...show,
    // The same once more, after it failed or to begin it again, is nothing to go back to.
    before: show.onStage === null || same(show.onStage, what) ? show.before : [...show.before, show.onStage],
    onStage: what,
    turn: show.turn + 1,
    // What is put there behind a frozen screen, nobody has seen.
    shown: show.frozen ? show.shown : [...show.shown, { what, at }],
    ...{ step: 0, blank: false, highlight: null, year: null },
  };
}

/** Behind a frozen screen the show goes on; what is there when it thaws is what the hall sees then. */
function freeze(show: Show, on: boolean, at: number): Show {
  if (on === show.frozen) return show;
  if (on) return { ...show, frozen: true, held: screenOf(show) };
  const { held, onStage: what } = show;
  const seen = what === null || (held !== null && same(held.what, what));
  const shown = seen ? show.shown : [...show.shown, { what, at }];
  return { ...show, frozen: false, held: null, shown };
}

/** An unplanned screen; where it waited in the queue, it waits no longer. */
function unplanned(show: Show, what: Unplanned, at: number): Show {
  const place = show.queue.findIndex((one) => same(one, what));
  return onStage({ ...show, queue: show.queue.filter((_, index) => index !== place) }, what, at);
}

function moved(show: Show, event: ShowEvent, deck: Deck): Show {
  switch (event.kind) {
    case 'join': {
      const { by: id, name, role, seat = null } = event;
      const own: Steersman = { id, name, role, seat };
      const consoles = [...show.consoles.filter((one) => one.id !== id), own];
      return { ...show, consoles, driver: show.driver ?? id };
    }
    case 'leave': {
      const consoles = show.consoles.filter(({ id }) => id !== event.by);
      const asking = show.asking.filter((id) => id !== event.by);
      // A show without a driver waits for whoever asked first, else for the first operator that is there.
      const heir =
        asking[0] ?? consoles.find(({ role }) => role === 'operator')?.id ?? consoles[0]?.id ?? null;
      const driver = show.driver === event.by ? heir : show.driver;
      return { ...show, consoles, driver, asking: asking.filter((id) => id !== driver) };
    }
    case 'ask-to-drive':
      return show.driver === event.by || show.asking.includes(event.by)
        ? show
        : { ...show, asking: [...show.asking, event.by] };
    case 'hand-over':
      return { ...show, driver: event.to, asking: show.asking.filter((id) => id !== event.to) };
    case 'replace':
    case 'take-over':
      return { ...show, driver: event.by, asking: show.asking.filter((id) => id !== event.by) };
    case 'go':
      return { ...onStage(show, { kind: 'slide', slide: event.slide }, event.at), at: event.slide };
    case 'show-card':
      return unplanned(show, { kind: 'card', card: event.card }, event.at);
    case 'show-view':
      return unplanned(show, { kind: 'view', view: event.view }, event.at);
    case 'back': {
      const what = show.before.at(-1);
      if (!what) return show;
      const back = onStage({ ...show, onStage: null, before: show.before.slice(0, -1) }, what, event.at);
      return { ...back, at: what.kind === 'slide' ? what.slide : show.at };
    }
    case 'queue':
      return { ...show, queue: [...show.queue, event.what] };
    case 'unqueue':
      return { ...show, queue: show.queue.filter((_, index) => index !== event.place) };
    case 'step':
      return { ...show, step: event.step };
    case 'blank':
      return { ...show, blank: event.on };
    case 'freeze':
      return freeze(show, event.on, event.at);
    case 'qr':
      return { ...show, qr: event.on };
    case 'highlight':
      return { ...show, highlight: event.area };
    case 'year':
      return { ...show, year: event.year };
    case 'start':
      return {
        ...show,
        clock: { started: event.at, ran: 0, since: event.at },
        spent: {},
        at: show.at ?? inOrder(deck)[0]?.slide.id ?? null,
      };
    case 'pause':
      return { ...show, clock: { ...show.clock, ran: running(show.clock, event.at), since: null } };
    case 'resume':
      return { ...show, clock: { ...show.clock, since: show.clock.since ?? event.at } };
    case 'question':
      return {
        ...show,
        questions: [...show.questions, { id: event.id, text: event.text, answered: false, at: event.at }],
      };
    case 'answered':
      return {
        ...show,
        questions: show.questions.map((one) => (one.id === event.id ? { ...one, answered: true } : one)),
      };
    case 'failed': {
      const { what, fault = null, check = null, why = '', help = '', at } = event;
      return { ...show, failed: [...show.failed, { what, fault, check, why, help, at }] };
    }
    case 'unreadable':
      return show;
  }
}
