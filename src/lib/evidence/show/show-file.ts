import { z } from 'zod';
import { faultReason } from '../deck/deck-fault.ts';
import { deck, type Deck } from '../deck/deck.ts';
import * as m from '../../i18n/messages/stage.js';
import { showEvent, type ShowEvent } from './show-event.ts';

/** The newest form of a file of a show that this version reads; it reads all earlier ones too. Form 2 holds no words of a window. */
const VERSION = 2;
/** Larger files are no log: a day of a key a second takes less. */
const MOST_BYTES = 30_000_000;

const showFile = z.strictObject({
  format: z.literal('koban-show'),
  version: z.union([z.literal(1), z.literal(VERSION)]),
  /** The deck that the show ran on: without it the log means nothing. */
  deck,
  events: z.array(showEvent),
});

/** The log of a show with its deck, as a file: all that is needed to replay it anywhere. */
export function writeShow(own: Deck, events: readonly ShowEvent[]): string {
  return `${JSON.stringify(showFile.parse({ format: 'koban-show', version: VERSION, deck: own, events }), null, 1)}\n`;
}

/** A show from its file, or why it cannot be read and what to do. */
export type ReadShow = { deck: Deck; events: ShowEvent[] } | { refused: string; help: string };

/**
 * Reads the file of a show. Nothing in it is executed: it is parsed as JSON and checked field by field.
 *
 * @param text contents of the file
 * @returns never throws
 */
export function readShow(text: string): ReadShow {
  const help = m.log_help();
  if (text.length > MOST_BYTES) return { refused: m.log_too_large(), help };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { refused: m.log_not_whole(), help };
  }
  const named = z.looseObject({ format: z.literal('koban-show'), version: z.number() }).safeParse(raw);
  if (!named.success) return { refused: m.log_none(), help };
  if (named.data.version > VERSION)
    return {
      refused: m.log_later(),
      help: m.log_later_help(),
    };
  const parsed = showFile.safeParse(raw);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const what = first ? faultReason(first) : '';
    const place = first?.path.length ? first.path.join(' › ') : null;
    return { refused: place === null ? m.log_fault({ what }) : m.log_fault_at({ place, what }), help };
  }
  const { events } = parsed.data;
  const gap = events.findIndex(({ seq }, index) => seq !== index);
  if (gap >= 0) return { refused: m.log_gap({ number: gap + 1 }), help };
  return { deck: parsed.data.deck, events };
}
