import { LogStore } from '$lib/app/show/log-store';
import { contentOf, type Sources } from '$lib/app/stage/content';
import { toldOf } from '$lib/app/stage/told';
import * as m from '$lib/i18n/messages/stage.js';
import type { Deck } from '$lib/evidence/deck/deck';
import { coursesOf, type Course, type Seen } from '$lib/evidence/show/summary';
import type { Line } from '$lib/evidence/show/summary-sheet';

/** The shows of this device's log, and what the screens of one of them said. */
export class ClosingDesk {
  /** Null until the log was read. */
  courses = $state.raw<Course[] | null>(null);
  /** Why the log could not be read. */
  trouble = $state('');
  chosen = $state(0);
  /** Null while they are fetched. */
  lines = $state.raw<Line[] | null>(null);
  progress = $state.raw({ done: 0, of: 0 });
  readonly deck: Deck;
  readonly #sources: Sources;
  #coming = new AbortController();

  constructor(deck: Deck, sources: Sources) {
    this.deck = deck;
    this.#sources = sources;
  }

  get course(): Course | null {
    return this.courses?.[this.chosen] ?? null;
  }

  /** Reads the log; the latest show is chosen. */
  async open(): Promise<void> {
    try {
      const store = await LogStore.open();
      const log = await store.read(this.deck.id);
      store.close();
      this.courses = coursesOf(log, this.deck);
    } catch {
      this.trouble = m.sum_no_log();
      this.courses = [];
    }
    await this.choose(this.courses.length - 1);
  }

  async choose(index: number): Promise<void> {
    this.#coming.abort();
    const coming = new AbortController();
    this.#coming = coming;
    this.chosen = index;
    this.lines = null;
    const seen = this.course?.seen ?? [];
    const lines: Line[] = [];
    for (const [done, one] of seen.entries()) {
      this.progress = { done, of: seen.length };
      const line = await this.#lineOf(one, coming.signal);
      if (coming.signal.aborted) return;
      if (line) lines.push(line);
    }
    this.lines = lines;
  }

  close(): void {
    this.#coming.abort();
  }

  /** @returns null for a screen of words alone */
  async #lineOf(seen: Seen, signal: AbortSignal): Promise<Line | null> {
    try {
      const told = toldOf(await contentOf(seen.what, this.deck, this.#sources, signal, seen.year), seen.step);
      return told && { seen, told };
    } catch {
      // It was shown, so it stays in the list; what it said is not known any more.
      return { seen, told: null };
    }
  }
}
