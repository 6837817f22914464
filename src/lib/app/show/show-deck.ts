import { readDeck, writeDeck } from '../../evidence/deck/deck-file.ts';
import type { Deck } from '../../evidence/deck/deck.ts';
import { deckOfAddress, isBuiltIn } from '../decks/deck-store.ts';
import { LogStore } from './log-store.ts';

const PREFIX = 'koban:show-deck:';

/** The deck that a show runs on, and how the one that is kept on the device differs from it by now. */
export interface ShowDeck {
  deck: Deck;
  differs: 'changed' | 'unreadable' | null;
}

/**
 * The deck of a show. It is the one that the show began with until the show begins anew: whatever happens to the deck of the
 * device in the meantime, a window that is loaded again sees the same slides as the others, and the log means the same.
 *
 * @param path and `search` of the address, as for `deckOfAddress`
 * @returns null where the device has no such deck, nor had one when the show began
 */
export async function deckOfShow(
  storage: Storage,
  path: string | undefined,
  search: URLSearchParams,
): Promise<ShowDeck | null> {
  const now = deckOfAddress(storage, path, search);
  const id = path === 'own' ? search.get('deck') : path;
  if (!id || isBuiltIn({ id })) return now && { deck: now, differs: null };
  const read = readDeck(storage.getItem(PREFIX + id) ?? '');
  if ('deck' in read && (await hasBegun(id))) {
    const differs = now === null ? 'unreadable' : writeDeck(now) === writeDeck(read.deck) ? null : 'changed';
    return { deck: read.deck, differs };
  }
  if (now === null) return null;
  try {
    storage.setItem(PREFIX + id, writeDeck(now));
  } catch {
    // No room for a copy: the show depends on the deck of the device, as it would without this.
  }
  return { deck: now, differs: null };
}

async function hasBegun(show: string): Promise<boolean> {
  try {
    const store = await LogStore.open();
    const begun = await store.begun(show);
    store.close();
    return begun;
  } catch {
    return false;
  }
}
