import type { Deck } from '../../evidence/deck/deck.ts';
import { readDeck, type ReadDeck } from '../../evidence/deck/deck-file.ts';
import { keepDeck, keptText } from './deck-store.ts';

/**
 * Keeps one deck on this device while it is changed, and never over what somebody else has written in the meantime: what is kept
 * must still be what this window read or wrote last.
 */
export class DeckKeeper {
  readonly id: string;
  readonly #storage: Storage;
  /** The text that this window read or wrote last; null where nothing was kept. */
  #last: string | null;

  constructor(storage: Storage, id: string) {
    this.#storage = storage;
    this.id = id;
    this.#last = keptText(storage, id);
  }

  /** What another window has kept since; null where nothing else was. */
  other(): ReadDeck | 'removed' | null {
    const text = keptText(this.#storage, this.id);
    if (text === this.#last) return null;
    return text === null ? 'removed' : readDeck(text);
  }

  /**
   * @returns false where another window has kept something since: nothing was written
   * @throws Failure `memory` where the device has no room
   */
  keep(deck: Deck): boolean {
    if (this.other() !== null) return false;
    keepDeck(this.#storage, deck);
    this.#last = keptText(this.#storage, this.id);
    return true;
  }

  /** Somebody has decided about what the other window kept: the next `keep` may write over it. */
  acknowledge(): void {
    this.#last = keptText(this.#storage, this.id);
  }
}
