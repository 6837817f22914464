import { DECK_VERSION, deck, type Deck } from './deck.ts';

/** What came of reading a deck file: the deck, or why it was refused and what to do. */
export type ReadDeck = { deck: Deck } | { refused: string; help: string };

/** Larger files are no deck: 400 slides with the longest notes take less. */
export const MOST_BYTES = 4_000_000;

/**
 * Reads a deck file. Nothing in it is executed or followed: it is parsed as JSON and checked field by field.
 *
 * @param text contents of the file
 * @returns the deck, or the reason in plain words with the place in the file and the next step; never throws
 * @example readDeck('{"format":"koban-deck","version":2}') // { refused: 'This deck was made by a later version ...', ... }
 */
export function readDeck(text: string): ReadDeck {
  if (text.length > MOST_BYTES)
    return { refused: 'This file is too large for a deck.', help: 'Choose the file that “Export” wrote.' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return {
      refused: 'This file is not whole: it ends, or breaks off, in the middle.',
      help: 'Export the deck again where it was made, and copy the whole file.',
    };
  }
  if (!isRecord(raw) || raw['format'] !== 'koban-deck')
    return { refused: 'This file is not a deck of Koban.', help: 'Choose the file that “Export” wrote.' };
  const version = raw['version'];
  if (typeof version === 'number' && version > DECK_VERSION)
    return {
      refused: 'This deck was made by a later version of Koban.',
      help: 'Open it there, or bring this copy up to date.',
    };
  const parsed = deck.safeParse(raw);
  if (parsed.success) return { deck: parsed.data };
  const [first] = parsed.error.issues;
  const place = first?.path.length ? ` at ${first.path.join(' › ')}` : '';
  const more = parsed.error.issues.length - 1;
  return {
    refused: `This deck has a fault${place}: ${first?.message ?? 'unknown'}.${more > 0 ? ` There are ${more} more.` : ''}`,
    help: 'Export the deck again where it was made; nothing of this file was taken over.',
  };
}

/** The file of a deck: the same deck gives the same bytes, in whatever order its fields were made. */
export function writeDeck(own: Deck): string {
  return `${JSON.stringify(deck.parse(own), null, 2)}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
