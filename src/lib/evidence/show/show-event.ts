import '../../catalogue/without-eval.ts';
import { z } from 'zod';
import { CHECKS } from '../deck/preflight.ts';
import { FAULTS } from './fault.ts';

const windowId = z.string().regex(/^[a-z0-9-]{1,40}$/);
const id = z.string().regex(/^[a-z0-9-]{1,64}$/);

const envelope = {
  /** Place in the log, from 0 without gaps. */
  seq: z.int().min(0),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Which window. */
  by: windowId,
};

function event<Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) {
  return z.strictObject({ ...envelope, kind: z.literal(kind), ...shape });
}

/** Something of the evidence that is not in the run of show. */
const unplanned = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), card: id }),
  z.strictObject({ kind: z.literal('view'), view: z.string().min(1).max(2000) }),
]);
export type Unplanned = z.infer<typeof unplanned>;

/** One thing that happened in a show; the log is their list and nothing else. */
export const showEvent = z.discriminatedUnion('kind', [
  /** A console opens; the first one drives. */
  event('join', {
    /** As somebody typed it; null where nobody did: each window then says role or seat in its own language. */
    name: z.string().min(1).max(60).nullable(),
    role: z.enum(['operator', 'moderator', 'panellist']),
    /** Where it is no console. */
    seat: z.enum(['stage', 'foyer']).optional(),
  }),
  event('leave', {}),

  event('ask-to-drive', {}),
  event('hand-over', { to: windowId }),
  /** Without being asked: only an operator may. */
  event('take-over', {}),
  /**
   * In place of a driver whose window is gone. Whoever writes it has seen that no window holds the driver's lock, so that
   * nothing depends on a clock; the log itself only asks that the one who is replaced still drives.
   */
  event('replace', { who: windowId }),

  /** What is on the stage: a slide of the deck, or a card or a view that was not planned. */
  event('go', { slide: id }),
  event('show-card', { card: id }),
  event('show-view', { view: z.string().min(1).max(2000) }),
  event('back', {}),
  /** To be shown by the next step forward that leaves the screen. */
  event('queue', { what: unplanned }),
  /** Out of the queue again, by its place in it. */
  event('unqueue', { place: z.int().min(0).max(100) }),
  /** Step of a reveal, from 0: context first, then the highlighted series. */
  event('step', { step: z.int().min(0).max(20) }),
  event('blank', { on: z.boolean() }),
  /** The stage keeps what it shows, whatever the consoles do. */
  event('freeze', { on: z.boolean() }),
  event('highlight', { area: z.string().max(40).nullable() }),
  event('year', { year: z.int().min(1300).max(2100).nullable() }),
  /** The code that opens the same card on a phone. */
  event('qr', { on: z.boolean() }),

  event('start', {}),
  event('pause', {}),
  event('resume', {}),

  /** A question from the hall, open until it is answered. */
  event('question', { id, text: z.string().min(1).max(300) }),
  event('answered', { id }),

  /** The stage tells that it could not draw something, so what was there before stays. */
  event('failed', {
    what: z.string().max(2100),
    /** Older logs hold the words of the stage instead. */
    fault: z.enum(FAULTS).optional(),
    /** What of the check before the show it failed. */
    check: z.enum(CHECKS).optional(),
    why: z.string().max(300).optional(),
    help: z.string().max(300).optional(),
  }),

  /** In place of an entry that can no longer be read: it moves nothing, and those after it keep their places. */
  event('unreadable', {}),
]);
export type ShowEvent = z.infer<typeof showEvent>;

type Bare<Event> = Event extends unknown ? Omit<Event, keyof typeof envelope> : never;
/** An event before it has its place in the log. */
export type Happening = Bare<ShowEvent>;
