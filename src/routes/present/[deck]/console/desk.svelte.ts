import type { Catalogue } from '$lib/catalogue/catalogue';
import { fetchCatalogue } from '$lib/app/desk.svelte';
import type { ShowWindow } from '$lib/app/show/show-window.svelte';
import { contentOf, type Content, type Sources } from '$lib/app/stage/content';
import type { Happening } from '$lib/evidence/show/show-event';
import { steer, type Move } from '$lib/evidence/show/steer';
import type { OnStage } from '$lib/evidence/show/show';

/** What the operator's window does beside showing: it asks for the wheel, steers, and fetches what comes next. */
export class ConsoleDesk {
  /** The screen that a step forward would bring; null at the end. */
  next = $state.raw<Content | null>(null);
  catalogue = $state.raw<Catalogue | null>(null);
  /** Ticks while the clock runs. */
  now = $state(Date.now());
  readonly own: ShowWindow;
  readonly #sources: Sources;
  #wanted = '';

  constructor(own: ShowWindow, sources: Sources) {
    this.own = own;
    this.#sources = sources;
    fetchCatalogue().then(
      (catalogue) => (this.catalogue = catalogue),
      // Search goes on over the cards; the engine's views need the list of indicators.
      () => undefined,
    );
  }

  get drives(): boolean {
    return this.own.show.driver === this.own.id;
  }

  /** The event that a step forward comes to, as a screen to look at. */
  get upcoming(): { what: OnStage; step: number } | null {
    const { show, deck } = this.own;
    const happening = steer(show, deck, 'next');
    if (happening?.kind === 'go') return { what: { kind: 'slide', slide: happening.slide }, step: 0 };
    if (happening?.kind === 'step' && show.onStage) return { what: show.onStage, step: happening.step };
    return null;
  }

  /** Fetches the screen that comes next, so that it is there before it is wanted. */
  async look(): Promise<void> {
    const upcoming = this.upcoming;
    const key = JSON.stringify(upcoming?.what ?? null);
    if (key === this.#wanted) return;
    this.#wanted = key;
    if (!upcoming) {
      this.next = null;
      return;
    }
    try {
      const content = await contentOf(
        upcoming.what,
        this.own.deck,
        this.#sources,
        new AbortController().signal,
      );
      if (this.#wanted === key) this.next = content;
    } catch {
      // What cannot be had is told when it is wanted on the stage; here there is nothing to look at.
      if (this.#wanted === key) this.next = null;
    }
  }

  tell(what: Happening): Promise<void> {
    return this.own.tell(what);
  }

  async move(move: Move): Promise<void> {
    const happening = steer(this.own.show, this.own.deck, move);
    if (happening) await this.tell(happening);
  }
}
