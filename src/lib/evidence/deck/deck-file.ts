import { formatNumber } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/decks.js';
import { DECK_VERSION, deck, type Deck } from './deck.ts';
import { faultText } from './deck-fault.ts';

/** What came of reading a deck file: the deck, or why it was refused and what to do. */
export type ReadDeck = { deck: Deck } | { refused: string; help: string };

/** Larger files are no deck: 400 slides with the longest notes take less. */
export const MOST_BYTES = 4_000_000;

/**
 * Reads a deck file. Nothing in it is executed or followed: it is parsed as JSON and checked field by field.
 *
 * @param text contents of the file
 * @returns the deck, or the reason in plain words with the place in the file and the next step; never throws
 * @example readDeck('{"format":"koban-deck","version":3}') // { refused: 'This deck was made by a later version ...', ... }
 */
export function readDeck(text: string): ReadDeck {
  if (text.length > MOST_BYTES) return { refused: m.file_too_large(), help: m.file_choose() };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return unparsed(text);
  }
  if (!isRecord(raw) || raw['format'] !== 'koban-deck')
    return { refused: m.file_no_deck(), help: m.file_choose() };
  const version = raw['version'];
  if (typeof version === 'number' && version > DECK_VERSION)
    return {
      refused: m.file_later({ version, newest: DECK_VERSION }),
      help: m.file_later_help(),
    };
  const parsed = deck.safeParse(raw);
  if (parsed.success) return { deck: parsed.data };
  const { issues } = parsed.error;
  const [first] = issues;
  const count = issues.length - 1;
  const what = first ? capital(faultText(first)) : '';
  const n = formatNumber(count, 0, pageLanguage());
  const refused = count > 0 ? m.file_fault_more({ what, count, n }) : m.file_fault({ what });
  return { refused, help: m.file_fault_help() };
}

/**
 * Reads the bytes of a deck file.
 * @returns as `readDeck`; bytes that are no UTF-8 are refused, not bent into other letters; never throws
 */
export function readDeckBytes(bytes: Uint8Array): ReadDeck {
  if (bytes.length > MOST_BYTES) return { refused: m.file_too_large(), help: m.file_choose() };
  try {
    return readDeck(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { refused: m.file_not_utf8(), help: m.file_choose() };
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
      refused: m.file_not_whole({ line: lines }),
      help: m.file_not_whole_help(),
    };
  const refused = /^\s*\{/.test(text) ? m.file_malformed() : m.file_no_json();
  return { refused, help: m.file_choose() };
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

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
