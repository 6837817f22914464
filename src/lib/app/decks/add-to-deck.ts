import type { Deck } from '../../evidence/deck/deck.ts';
import {
  addSlide,
  changeDeck,
  copyTitle,
  emptyDeck,
  freeId,
  removeSlide,
  type Held,
} from '../../evidence/deck/edit.ts';
import * as m from '../../i18n/messages/decks.js';
import { Failure } from '../../store/failure.ts';
import { findDeck, freeDeckId, isBuiltIn, keepDeck } from './deck-store.ts';

/** Where something was put. */
export interface Put {
  deck: Deck;
  segment: string;
  slide: string;
}

const LAST = 'koban:last-deck';

/** The deck and segment that something was put into last on this device; null where nothing was, or the note is unreadable. */
export function lastPut(storage: Storage): { deck: string; segment: string } | null {
  const [deck, segment, more] = (storage.getItem(LAST) ?? '').split(' ');
  return deck && segment && more === undefined ? { deck, segment } : null;
}

/**
 * Puts a slide at the end of a segment of a deck of this device, as the deck is kept at this moment. A deck that comes with the site
 * is copied first.
 *
 * @param deckId null for a new deck
 * @param segmentId null for the first one
 * @throws Failure `data-missing` where the deck is gone, `memory` where there is no room
 */
export function putIntoDeck(
  storage: Storage,
  deckId: string | null,
  segmentId: string | null,
  held: Held,
): Put {
  const found =
    deckId === null ? emptyDeck(freeDeckId(storage, 'deck'), m.new_deck()) : findDeck(storage, deckId);
  if (!found) throw new Failure('data-missing', m.deck_gone(), m.choose_other());
  const own = isBuiltIn(found)
    ? changeDeck(found, { id: freeDeckId(storage, found.id), title: copyTitle(found.title) })
    : found;
  const segment = own.segments.find(({ id }) => id === segmentId) ?? own.segments[0];
  if (!segment) throw new Failure('data-missing', m.no_segment(), m.choose_other());
  const slide = freeId(own, 'slide');
  const deck = addSlide(own, segment.id, { ...held, id: slide, notes: '' });
  keepDeck(storage, deck);
  storage.setItem(LAST, `${deck.id} ${segment.id}`);
  return { deck, segment: segment.title, slide };
}

/** Takes out again what was put into a deck, from the deck as it is kept at this moment. @throws Failure `memory` */
export function takeOut(storage: Storage, { deck, slide }: Put): void {
  const now = findDeck(storage, deck.id);
  if (now) keepDeck(storage, removeSlide(now, slide));
}
