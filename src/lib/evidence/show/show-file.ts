import { z } from 'zod';
import { deck, type Deck } from '../deck/deck.ts';
import { showEvent, type ShowEvent } from './show-event.ts';

/** The newest form of a file of a show that this version reads. */
const VERSION = 1;
/** Larger files are no log: a day of a key a second takes less. */
const MOST_BYTES = 30_000_000;

const showFile = z.strictObject({
  format: z.literal('koban-show'),
  version: z.literal(VERSION),
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
  const help = 'Choose the file that “Save the log” of the console wrote.';
  if (text.length > MOST_BYTES) return { refused: 'This file is too large for the log of a show.', help };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { refused: 'This file is not whole, or no log at all.', help };
  }
  const named = z.looseObject({ format: z.literal('koban-show'), version: z.number() }).safeParse(raw);
  if (!named.success) return { refused: 'This file is not the log of a show.', help };
  if (named.data.version > VERSION)
    return {
      refused: 'This log was written by a later version of Koban.',
      help: 'Open it there, or bring this copy up to date.',
    };
  const parsed = showFile.safeParse(raw);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const place = first?.path.length ? ` at ${first.path.join(' › ')}` : '';
    return { refused: `This log has a fault${place}: ${first?.message ?? 'unknown'}.`, help };
  }
  const { events } = parsed.data;
  const gap = events.findIndex(({ seq }, index) => seq !== index);
  if (gap >= 0) return { refused: `Events are missing in this log, before number ${gap + 1}.`, help };
  return { deck: parsed.data.deck, events };
}
