import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Deck } from '../../evidence/deck/deck.ts';
import { linkTo } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/decks.js';
import { MOST_BYTES, readDeck, writeDeck, type ReadDeck } from '../../evidence/deck/deck-file.ts';

/** Longer links are cut by mail and chat programs, and a cut link opens nothing. */
export const MOST_LINK = 8000;

const PARAM = 'deck=';

/** A link that carries a whole deck behind its `#`, which no browser sends to a server; or how long it would have been. */
export type DeckLink = { link: string } | { tooLong: number };

/**
 * @param origin of this site, such as `https://koban.example`
 * @throws ZodError where the deck is none
 * @example deckLink(kyoto(), location.origin) // { link: 'https://koban.example/decks#deck=7VjN…' }
 */
export function deckLink(deck: Deck, origin: string): DeckLink {
  const compact = JSON.stringify(JSON.parse(writeDeck(deck)));
  const link = `${origin}${linkTo('/decks')}#${PARAM}${toBase64Url(deflateSync(strToU8(compact), { level: 9 }))}`;
  return link.length > MOST_LINK ? { tooLong: link.length } : { link };
}

/**
 * The deck of a link, checked like a file. Nothing of it is kept or shown by this.
 *
 * @param hash of the address, with or without `#`
 * @returns as `readDeck`; null where the address carries no deck; never throws
 */
export function readDeckLink(hash: string): ReadDeck | null {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(PARAM)) return null;
  try {
    return readDeck(strFromU8(inflated(fromBase64Url(text.slice(PARAM.length)))));
  } catch {
    return {
      refused: m.link_cut(),
      help: m.link_cut_help(),
    };
  }
}

/** @throws Error where it is no deflated text, or more than a deck can hold: a short link can ask for gigabytes */
function inflated(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const read = { length: 0, whole: false };
  const inflate = new Inflate((part, final) => {
    read.length += part.length;
    if (read.length > MOST_BYTES) throw new Error('more than a deck');
    parts.push(part);
    read.whole = final;
  });
  const STEP = 1024;
  for (let from = 0; from < bytes.length; from += STEP)
    inflate.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
  if (!read.whole) throw new Error('cut');
  const all = new Uint8Array(read.length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws DOMException where it is none */
function fromBase64Url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
}
