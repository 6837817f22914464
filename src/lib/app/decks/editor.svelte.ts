import { type Deck, inOrder, type Segment, type Slide } from '../../evidence/deck/deck.ts';
import type { ReadDeck } from '../../evidence/deck/deck-file.ts';
import { copyTitle } from '../../evidence/deck/edit.ts';
import * as m from '../../i18n/messages/decks.js';
import { Failure } from '../../store/failure.ts';
import { DeckKeeper } from './deck-keeper.ts';
import { freeDeckId, isBuiltIn } from './deck-store.ts';
import { begun, changed, redone, settled, undone, type History } from './history.ts';

/** What is open for change: a segment or one of its slides. */
export type Chosen = { kind: 'segment' | 'slide'; id: string };

/** How far the deck is kept on this device. `untouched`: it comes with the site and nothing was changed. */
export type Kept =
  | { kind: 'untouched' }
  | { kind: 'kept' }
  | { kind: 'waiting' }
  /** Another window has kept something else: somebody must choose. */
  | { kind: 'held' }
  | { kind: 'failed'; failure: Failure };

const WAIT_MS = 400;

/** A deck while it is changed: its history, what is open, and how far it is kept on this device. */
export class DeckEditor {
  history = $state.raw() as History;
  chosen = $state.raw<Chosen | null>(null);
  kept = $state.raw<Kept>({ kind: 'kept' });
  /** What another window made of the same deck; null while there is nothing to choose. */
  other = $state.raw<ReadDeck | 'removed' | null>(null);
  /** What just happened, for those who do not see it. */
  said = $state('');
  readonly #storage: Storage;
  #keeper: DeckKeeper;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param storage of this device */
  constructor(storage: Storage, deck: Deck) {
    this.#storage = storage;
    this.#keeper = new DeckKeeper(storage, deck.id);
    this.history = begun(deck);
    if (isBuiltIn(deck)) this.kept = { kind: 'untouched' };
    const [first] = inOrder(deck);
    this.chosen = first ? { kind: 'slide', id: first.slide.id } : firstSegment(deck);
  }

  get deck(): Deck {
    return this.history.now;
  }

  /** The slide that is open, with its segment and its place; null where a segment is open. */
  get slide(): { slide: Slide; segment: Segment; place: number } | null {
    const placed = inOrder(this.deck).find(
      ({ slide }) => this.chosen?.kind === 'slide' && slide.id === this.chosen.id,
    );
    return placed ? { ...placed, place: placed.segment.slides.indexOf(placed.slide) } : null;
  }

  /** The segment that is open, or that the open slide is in. */
  get segment(): Segment | null {
    const open = this.deck.segments.find(
      ({ id }) => this.chosen?.kind === 'segment' && id === this.chosen.id,
    );
    return open ?? this.slide?.segment ?? null;
  }

  choose(chosen: Chosen): void {
    this.settle();
    this.chosen = chosen;
  }

  /** As `changed` of the history. The first change of a deck of the site makes a copy of it on this device. */
  change(next: Deck, what: string, field: string | null = null): void {
    if (next === this.deck) return;
    if (isBuiltIn(this.deck)) this.#copy(next, what, field);
    else this.#take(changed(this.history, next, what, field));
  }

  /** What is typed next is a change of its own. */
  settle(): void {
    this.history = settled(this.history);
  }

  undo(): void {
    const what = this.history.past.at(-1)?.what;
    this.#go(undone(this.history), what === undefined ? m.nothing_to_undo() : m.undone({ what }));
  }

  redo(): void {
    const what = this.history.future[0]?.what;
    this.#go(redone(this.history), what === undefined ? m.nothing_to_redo() : m.done_again({ what }));
  }

  /** Another window kept something: to be asked when the storage says so, and before this window keeps anything. */
  look(): void {
    this.other = this.#keeper.other();
    if (this.other !== null) {
      clearTimeout(this.#timer);
      this.kept = { kind: 'held' };
    } else if (this.kept.kind === 'held') this.#later();
  }

  /** Keeps what has not been kept yet: when the page goes away. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.kept.kind !== 'waiting' && this.kept.kind !== 'failed') return;
    try {
      if (this.#keeper.keep(this.deck)) this.kept = { kind: 'kept' };
      else this.look();
    } catch (cause) {
      this.kept = { kind: 'failed', failure: failureOf(cause) };
    }
  }

  /** The other window's deck takes the place of this one; undo brings this one back. */
  takeOther(): void {
    const { other } = this;
    if (other === null || other === 'removed' || !('deck' in other)) return;
    this.#decided();
    this.history = changed(this.history, other.deck, m.change_taking());
    this.kept = { kind: 'kept' };
    this.#stay();
  }

  /** This window's deck stays; the other one's is one step back in the history. */
  keepOwn(): void {
    const { other, deck: own } = this;
    if (other !== null && other !== 'removed' && 'deck' in other) {
      const theirs = changed(this.history, other.deck, m.change_taking());
      this.history = changed(theirs, own, m.change_keeping());
    }
    this.#decided();
    this.#later();
    this.flush();
  }

  /** This window's deck goes on as a deck of its own. */
  keepBoth(): void {
    const id = freeDeckId(this.#storage, this.deck.id);
    const copy = { ...this.deck, id, title: copyTitle(this.deck.title) };
    this.#decided();
    this.#keeper = new DeckKeeper(this.#storage, id);
    this.history = begun(copy);
    this.#later();
    this.flush();
  }

  #decided(): void {
    this.#keeper.acknowledge();
    this.other = null;
  }

  #copy(next: Deck, what: string, field: string | null): void {
    const { deck } = this;
    const id = freeDeckId(this.#storage, deck.id);
    const copy = { ...deck, id, title: copyTitle(deck.title) };
    const own = { ...next, id, title: next.title === deck.title ? copy.title : next.title };
    this.#keeper = new DeckKeeper(this.#storage, id);
    this.said = m.copied_on_change({ title: own.title });
    this.#take(changed(begun(copy), own, what, field));
  }

  #take(history: History): void {
    this.history = history;
    this.#stay();
    if (this.other === null) this.#later();
  }

  #go(history: History | null, said: string): void {
    this.said = said;
    if (history) this.#take(history);
  }

  /** What is open may be gone. */
  #stay(): void {
    if (this.segment === null) this.chosen = firstSegment(this.deck);
  }

  #later(): void {
    this.kept = { kind: 'waiting' };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), WAIT_MS);
  }
}

const firstSegment = ({ segments }: Deck): Chosen | null =>
  segments[0] ? { kind: 'segment', id: segments[0].id } : null;

const failureOf = (cause: unknown): Failure =>
  cause instanceof Failure ? cause : new Failure('memory', m.deck_not_kept(), m.export_it(), { cause });
