import { DECK_VERSION, deck, type Deck } from './deck.ts';
import { faultText } from './deck-fault.ts';

/** What came of reading a deck file: the deck, or why it was refused and what to do. */
export type ReadDeck = { deck: Deck } | { refused: string; help: string };

/** Larger files are no deck: 400 slides with the longest notes take less. */
export const MOST_BYTES = 4_000_000;

const CHOOSE = 'Choose the file that “Export” wrote.';

/**
 * Reads a deck file. Nothing in it is executed or followed: it is parsed as JSON and checked field by field.
 *
 * @param text contents of the file
 * @returns the deck, or the reason in plain words with the place in the file and the next step; never throws
 * @example readDeck('{"format":"koban-deck","version":3}') // { refused: 'This deck was made by a later version ...', ... }
 */
export function readDeck(text: string): ReadDeck {
  if (text.length > MOST_BYTES) return { refused: 'This file is too large for a deck.', help: CHOOSE };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return unparsed(text);
  }
  if (!isRecord(raw) || raw['format'] !== 'koban-deck')
    return { refused: 'This file is not a deck of Koban.', help: CHOOSE };
  const version = raw['version'];
  if (typeof version === 'number' && version > DECK_VERSION)
    return {
      refused: `This deck was made by a later version of Koban: its form is ${version}, and this copy reads up to ${DECK_VERSION}.`,
      help: 'Open it there, or bring this copy up to date. Nothing of this file was taken over.',
    };
  const parsed = deck.safeParse(raw);
  if (parsed.success) return { deck: parsed.data };
  const { issues } = parsed.error;
  const [first] = issues;
  const more = issues.length - 1;
  return {
    refused: `This deck has a fault. ${first ? sentence(faultText(first)) : ''}${more > 0 ? ` There ${more === 1 ? 'is one more' : `are ${more} more`}.` : ''}`,
    help: 'Mend it there, or export the deck again where it was made. Nothing of this file was taken over.',
  };
}

/**
 * Reads the bytes of a deck file.
 * @returns as `readDeck`; bytes that are no UTF-8 are refused, not bent into other letters; never throws
 */
export function readDeckBytes(bytes: Uint8Array): ReadDeck {
  if (bytes.length > MOST_BYTES) return { refused: 'This file is too large for a deck.', help: CHOOSE };
  try {
    return readDeck(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { refused: 'This file is not text in UTF-8, so it is no deck.', help: CHOOSE };
  }
}

/** The file of a deck, in the earliest form that holds it: the same deck gives the same bytes, however its fields were ordered. */
export function writeDeck(own: Deck): string {
  return `${JSON.stringify(deck.parse(inEarliestForm(own)), null, 2)}\n`;
}

/** Copies of Koban that know only the earlier form can then read it too. */
function inEarliestForm(own: Deck): Deck {
  const later = own.segments.some(({ slides }) => slides.some(({ kind }) => kind === 'place'));
  return { ...own, version: later ? DECK_VERSION : 1 };
}

function unparsed(text: string): ReadDeck {
  const lines = text.split('\n').length;
  if (breaksOff(text))
    return {
      refused: `This file is not whole: it ends, or breaks off, in line ${lines}, in the middle of the deck.`,
      help: 'Export the deck again where it was made, and copy the whole file.',
    };
  const form = /^\s*\{/.test(text) ? 'It is not well-formed JSON.' : 'It holds no JSON.';
  return { refused: `This file is not a deck of Koban. ${form}`, help: CHOOSE };
}

/** Whether a text ends inside a string or before its last bracket is closed; nothing at all breaks off too. */
function breaksOff(text: string): boolean {
  if (text.trim() === '') return true;
  if (!/^\s*\{/.test(text)) return false;
  let depth = 0;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|"|[[{]|[\]}]/gsu)) {
    if (token === '"') return true;
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
  }
  return depth > 0;
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
