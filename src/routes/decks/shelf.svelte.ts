import {
  builtInDecks,
  freeDeckId,
  keepDeck,
  keepNew,
  keepText,
  keptText,
  listDecks,
  removeDeck,
  type Broken,
} from '$lib/app/decks/deck-store';
import { inOrder, type Deck } from '$lib/evidence/deck/deck';
import { MOST_BYTES, readDeckBytes, type ReadDeck } from '$lib/evidence/deck/deck-file';
import { copyTitle, emptyDeck } from '$lib/evidence/deck/edit';
import { unknownCards } from '$lib/evidence/deck/unknown-cards';
import { CARDS } from '$lib/evidence/library';
import { formatNumber } from '$lib/i18n/format';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/decks.js';
import { Failure } from '$lib/store/failure';
import { deviceStorage } from '$lib/app/device-storage';

/** The decks of this device: what is done with them, how it went, and what can be taken back. */
export class Shelf {
  decks = $state.raw<readonly Deck[]>(builtInDecks());
  broken = $state.raw<Broken[]>([]);
  said = $state('');
  /** What can be taken back: a deck by its id and text, readable or not. */
  removed = $state.raw<{ id: string; name: string; text: string } | null>(null);
  /** What a link brought: kept only when somebody says so. */
  incoming = $state.raw<Deck | null>(null);

  refresh(): void {
    ({ decks: this.decks, broken: this.broken } = listDecks(deviceStorage()));
  }

  /** A deck of a link is shown before anything of it is kept. */
  offer(found: ReadDeck): void {
    this.removed = null;
    this.incoming = 'deck' in found ? found.deck : null;
    this.said = 'deck' in found ? '' : m.from_link(found);
  }

  decided(keeps: boolean): void {
    const deck = this.incoming;
    this.incoming = null;
    if (keeps && deck) this.#bring(deck);
    else this.said = m.nothing_kept();
  }

  async importFile(file: File): Promise<void> {
    this.incoming = null;
    // Reading a little more than a deck can have is enough to refuse it.
    const found = readDeckBytes(new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer()));
    if ('deck' in found) {
      this.#bring(found.deck);
      return;
    }
    this.removed = null;
    this.said = m.from_file({ file: file.name, ...found });
  }

  duplicate(deck: Deck): void {
    this.#attempt(() => {
      const copy = {
        ...deck,
        id: freeDeckId(deviceStorage(), deck.id),
        title: copyTitle(deck.title),
      };
      keepDeck(deviceStorage(), copy);
      return m.is_here({ title: copy.title });
    });
  }

  /** @returns id of the new deck; null where there was no room */
  make(): string | null {
    const made = emptyDeck(freeDeckId(deviceStorage(), 'deck'), m.new_deck());
    return this.#attempt(() => {
      keepDeck(deviceStorage(), made);
      return '';
    })
      ? made.id
      : null;
  }

  remove(id: string, name: string): void {
    const text = keptText(deviceStorage(), id);
    removeDeck(deviceStorage(), id);
    this.said = m.was_removed({ title: name });
    this.removed = text === null ? null : { id, name, text };
    this.refresh();
  }

  undo(): void {
    const back = this.removed;
    if (back)
      this.#attempt(() => {
        keepText(deviceStorage(), back.id, back.text);
        return m.is_back({ title: back.name });
      });
  }

  #bring(deck: Deck): void {
    this.#attempt(() => {
      const own = keepNew(deviceStorage(), deck);
      const said = { title: own.title, screens: inOrder(own).length };
      const count = unknownCards(own, CARDS).length;
      const unknown = formatNumber(count, 0, pageLanguage());
      return count === 0 ? m.was_read(said) : m.was_read_unknown({ ...said, count, unknown });
    });
  }

  /** Does something that may fail for want of room, and says how it went. */
  #attempt(what: () => string): boolean {
    this.removed = null;
    let done = true;
    try {
      this.said = what();
    } catch (cause) {
      done = false;
      this.said = cause instanceof Failure ? `${cause.message} ${cause.help}` : String(cause);
    }
    this.refresh();
    return done;
  }
}
