import type { Deck } from '../../evidence/deck/deck.ts';
import { screenOf, type OnStage, type Screen, type Show } from '../../evidence/show/show.ts';
import { comesNext } from '../../evidence/show/steer.ts';
import * as m from '../../i18n/messages/stage.js';
import { contentOf, type Content, type Sources } from './content.ts';
import { StageFault } from './stage-fault.ts';
import { heldBack } from './standing.ts';
import { deviceStorage } from '../device-storage.ts';

/** What a screen shows. */
export interface Shown extends Screen {
  content: Content;
  /** The same while steps, places and years of one screen move, another one for each further screen. */
  key: string;
}

const sameScreen = (a: Screen, b: Screen): boolean => JSON.stringify(a.what) === JSON.stringify(b.what);

/**
 * What the stage shows of a show. A screen replaces the one before only once all its numbers are there; one that cannot be had,
 * or cannot be drawn, leaves the one before where it is.
 */
export class StageView {
  /** The last good screen; null before the first. */
  shown = $state.raw<Shown | null>(null);
  /** The screen that comes next, to be drawn out of sight so that it is there when it is wanted; null where it is not known. */
  ready = $state.raw<Shown | null>(null);
  #preparing: string | null = null;
  #before: Shown | null = null;
  /** What the windows agree on, be it there already or not. */
  #latest: Screen | null = null;
  /** What was asked for last; not asked for again when it fails, until somebody shows it again. */
  #wanted = '';
  #coming: AbortController | null = null;
  readonly #deck: Deck;
  readonly #sources: Sources;
  readonly #fail: (what: OnStage, cause: unknown) => void;
  readonly #storage: Storage;

  /**
   * @param fail is told what could not be shown, and why
   * @param storage where the result of the deck's check is kept: what failed and was not waived is not shown
   */
  constructor(
    deck: Deck,
    sources: Sources,
    fail: (what: OnStage, cause: unknown) => void,
    storage: Storage = deviceStorage(),
  ) {
    this.#storage = storage;
    this.#deck = deck;
    this.#sources = sources;
    this.#fail = fail;
  }

  /** Shows what the windows agree on. @returns resolves once its numbers are there, or are known not to come */
  async follow(show: Show): Promise<void> {
    const screen = screenOf(show);
    this.#latest = screen;
    if (screen === null) return;
    // A frozen screen stays what it is while turns go by behind it.
    const key = show.frozen && this.shown ? this.shown.key : `${show.turn} ${JSON.stringify(screen.what)}`;
    if (this.shown?.key === key) {
      const { step, highlight } = screen;
      // The same again would have every preview look at itself.
      if (this.shown.step !== step || this.shown.highlight !== highlight)
        this.shown = { ...this.shown, step, highlight };
    }
    const wanted = `${key} ${screen.year}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#coming?.abort();
    if (this.shown?.key !== key || this.shown.year !== screen.year) await this.#get(screen, key, show.before);
  }

  async #get(screen: Screen, key: string, before: readonly OnStage[]): Promise<void> {
    const coming = new AbortController();
    this.#coming = coming;
    try {
      const content = await contentOf(screen.what, this.#deck, this.#sources, coming.signal, screen.year);
      if (coming.signal.aborted) return;
      const held = heldBack(this.#storage, screen.what, this.#deck, content);
      if (held !== null)
        throw new StageFault('check', m.fault_check({ finding: held.what }), '', { check: held.check });
      if (this.shown?.key !== key) this.#before = this.shown;
      // Steps may have gone by while the numbers were on their way.
      const now = this.#latest && sameScreen(this.#latest, screen) ? this.#latest : screen;
      this.shown = { ...now, year: screen.year, content, key };
      performance.mark('koban:stage');
    } catch (cause) {
      if (coming.signal.aborted) return;
      this.#fail(screen.what, cause);
      const last = before.at(-1);
      // A stage that was loaded again has no last good screen of its own: the log knows those that were there before.
      if (this.shown === null && last)
        await this.#get(
          { what: last, step: 1, highlight: null, year: null },
          `before ${key}`,
          before.slice(0, -1),
        );
    }
  }

  /** Gets the screen that leaving this one comes to, under the key that it will have then. */
  async prepare(show: Show): Promise<void> {
    const what = comesNext(show, this.#deck);
    const key = what && `${show.turn + 1} ${JSON.stringify(what)}`;
    if (key === (this.ready?.key ?? null)) return;
    this.ready = null;
    this.#preparing = key;
    if (!what || !key || show.frozen) return;
    const { signal } = new AbortController();
    // What cannot be had is told when it is wanted.
    const content = await contentOf(what, this.#deck, this.#sources, signal).catch(() => null);
    if (!content || this.#preparing !== key || heldBack(this.#storage, what, this.#deck, content) !== null)
      return;
    this.ready = { what, step: 0, highlight: null, year: null, content, key };
  }

  /**
   * Draws screens out of sight, question and answer, as long as the show has not begun: what is drawn for the first time in a
   * browser takes several times as long as later.
   * @param painted resolves once what was changed has been painted
   */
  async rehearse(screens: readonly Content[], painted: () => Promise<void>): Promise<void> {
    const [first] = this.#deck.segments.flatMap(({ slides }) => slides);
    if (!first) return;
    for (const [nth, content] of screens.entries()) {
      for (const step of [0, 1]) {
        if (this.#latest !== null) return;
        const what = { kind: 'slide', slide: first.id } as const;
        this.ready = { what, step, highlight: null, year: null, content, key: `rehearsed ${nth}` };
        await painted();
      }
    }
  }

  /** The screen that comes next could not be drawn: it is drawn anew, and told, once it is wanted. */
  dropReady(): void {
    this.ready = null;
  }

  /** The screen could not be drawn: the one before comes back. */
  undrawable(cause: unknown): void {
    const what = this.shown?.what;
    this.shown = this.#before;
    this.#before = null;
    if (what) this.#fail(what, new StageFault('drawing', m.fault_drawing(), '', { cause }));
  }
}
