import type { Deck } from '../../evidence/deck/deck.ts';
import type { OnStage, Show } from '../../evidence/show/show.ts';
import { contentOf, type Content, type Sources } from './content.ts';

/** What a screen shows. */
export interface Shown {
  what: OnStage;
  content: Content;
  step: number;
  highlight: string | null;
}

const same = (a: OnStage | null, b: OnStage | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the stage shows of a show. A screen replaces the one before only once all its numbers are there; one that cannot be had,
 * or cannot be drawn, leaves the one before where it is.
 */
export class StageView {
  /** The last good screen; null before the first. */
  shown = $state.raw<Shown | null>(null);
  #before: Shown | null = null;
  #wanted: OnStage | null = null;
  #coming: AbortController | null = null;
  readonly #deck: Deck;
  readonly #sources: Sources;
  readonly #fail: (what: OnStage, why: string) => void;

  /** @param fail is told what could not be shown, and why */
  constructor(deck: Deck, sources: Sources, fail: (what: OnStage, why: string) => void) {
    this.#deck = deck;
    this.#sources = sources;
    this.#fail = fail;
  }

  /** Shows what the windows agree on; nothing moves while the stage is frozen. */
  follow({ onStage, step, highlight, frozen }: Show): void {
    if (frozen || onStage === null) return;
    if (this.shown && same(this.shown.what, onStage)) {
      this.#wanted = onStage;
      this.shown = { ...this.shown, step, highlight };
      return;
    }
    if (same(this.#wanted, onStage)) return;
    this.#wanted = onStage;
    this.#coming?.abort();
    const coming = new AbortController();
    this.#coming = coming;
    contentOf(onStage, this.#deck, this.#sources, coming.signal).then(
      (content) => {
        if (coming.signal.aborted) return;
        this.#before = this.shown;
        this.shown = { what: onStage, content, step, highlight };
        performance.mark('koban:stage');
      },
      (cause: unknown) => {
        if (!coming.signal.aborted)
          this.#fail(onStage, cause instanceof Error ? cause.message : String(cause));
      },
    );
  }

  /** The screen could not be drawn: the one before comes back. */
  undrawable(cause: unknown): void {
    const what = this.shown?.what;
    this.shown = this.#before;
    this.#before = null;
    if (what) this.#fail(what, cause instanceof Error ? cause.message : String(cause));
  }
}
