import type { Deck } from '../../evidence/deck/deck.ts';
import { readDeck, writeDeck } from '../../evidence/deck/deck-file.ts';
import { kyoto, KYOTO_ID } from '../../evidence/deck/kyoto.ts';
import { pageLanguage, pathIn, type Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/decks.js';
import { Failure } from '../../store/failure.ts';

const PREFIX = 'koban:deck:';

/** Ids of the decks that come with the site; they are duplicated, not changed. */
export const BUILT_IN: readonly string[] = [KYOTO_ID];

/** The decks that come with the site, in the language of the page. */
export const builtInDecks = (): Deck[] => [kyoto()];

/** A deck of the device that can no longer be read; it is kept as it is, so that nothing is lost. */
export interface Broken {
  id: string;
  why: string;
}

/** Whether a deck comes with the site. */
export function isBuiltIn({ id }: Pick<Deck, 'id'>): boolean {
  return BUILT_IN.includes(id);
}

/** The text of a deck as this device keeps it, readable or not; null where it keeps none of that id. */
export function keptText(storage: Storage, id: string): string | null {
  return storage.getItem(PREFIX + id);
}

/** Id of the deck that a key of the storage is for; null where it is for something else. */
export function deckOfKey(key: string | null): string | null {
  return key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** An id that no deck of this device has, whole or broken. @example freeDeckId(localStorage, 'kyoto') // 'kyoto-2' */
export function freeDeckId(storage: Storage, base: string): string {
  const stem = base.slice(0, 50).replace(/-\d+$/, '') || 'deck';
  const taken = (id: string) => isBuiltIn({ id }) || keptText(storage, id) !== null;
  for (let number = 2; ; number++) if (!taken(`${stem}-${number}`)) return `${stem}-${number}`;
}

/**
 * Keeps a deck that came from elsewhere: under an id of its own, so that nothing on this device is written over.
 * @returns the deck as it was kept
 * @throws Failure as `keepDeck`
 */
export function keepNew(storage: Storage, deck: Deck): Deck {
  const taken = isBuiltIn(deck) || keptText(storage, deck.id) !== null;
  const own = taken ? { ...deck, id: freeDeckId(storage, deck.id) } : deck;
  keepDeck(storage, own);
  return own;
}

/** All decks of this device, the built-in ones first, then by title; and those that cannot be read. */
export function listDecks(storage: Storage): { decks: Deck[]; broken: Broken[] } {
  const own: Deck[] = [];
  const broken: Broken[] = [];
  for (const key of Object.keys(storage).filter((one) => one.startsWith(PREFIX))) {
    const read = readDeck(storage.getItem(key) ?? '');
    if ('deck' in read) own.push(read.deck);
    else broken.push({ id: key.slice(PREFIX.length), why: read.refused });
  }
  const { compare } = new Intl.Collator(pageLanguage());
  own.sort((a, b) => compare(a.title, b.title));
  return { decks: [...builtInDecks(), ...own], broken };
}

/** A deck by its id; null where this device has none of that name or cannot read it. */
export function findDeck(storage: Storage, id: string): Deck | null {
  const built = builtInDecks().find((deck) => deck.id === id);
  if (built) return built;
  const read = readDeck(storage.getItem(PREFIX + id) ?? '');
  return 'deck' in read ? read.deck : null;
}

/** The deck that an address means: a built-in one by its path, one of the device by `?deck=`. */
export function deckOfAddress(
  storage: Storage,
  path: string | undefined,
  search: URLSearchParams,
): Deck | null {
  return findDeck(storage, (path === 'own' ? search.get('deck') : path) ?? '');
}

/**
 * Keeps a deck on this device, in place of an earlier form of it.
 * @throws Failure `memory` where the device has no room: what was kept before stays
 */
export function keepDeck(storage: Storage, deck: Deck): void {
  keepText(storage, deck.id, writeDeck(deck));
}

/** Keeps the text of a deck as it is: one that was removed comes back, also one that cannot be read. @throws as `keepDeck` */
export function keepText(storage: Storage, id: string, text: string): void {
  try {
    storage.setItem(PREFIX + id, text);
  } catch (cause) {
    throw new Failure('memory', m.no_room(), m.no_room_help(), { cause });
  }
}

export function removeDeck(storage: Storage, id: string): void {
  storage.removeItem(PREFIX + id);
}

/**
 * Where a deck is shown: built-in ones have pages of their own, all others share one.
 *
 * @param part of the show: its stage, the console, the check before it, the summary after it
 * @param language of the page that it leads to
 * @example stageAddress({ id: 'kyoto' }, 'console') // '/present/kyoto/console'
 */
export function stageAddress(
  { id }: Pick<Deck, 'id'>,
  part: 'console' | 'check' | 'summary' | null = null,
  language: Language = pageLanguage(),
): string {
  const built = isBuiltIn({ id });
  return pathIn(
    language,
    `/present/${built ? id : 'own'}${part ? `/${part}` : ''}${built ? '' : `?deck=${id}`}`,
  );
}
