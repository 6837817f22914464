import type { Catalogue } from '$lib/catalogue/catalogue';
import { fetchCatalogue } from '$lib/app/desk.svelte';
import { whenIdle } from '$lib/app/show/after-paint';
import { windowName } from '$lib/app/show/window-name';
import type { ShowWindow, Telling } from '$lib/app/show/show-window.svelte';
import { yearsOf, type YearsOf } from '$lib/app/stage/at-year';
import { contentOf, type Content, type Sources } from '$lib/app/stage/content';
import { StageView } from '$lib/app/stage/stage-view.svelte';
import * as m from '$lib/i18n/messages/stage.js';
import { Failure } from '$lib/store/failure';
import { broughtBy, steer, type Move } from '$lib/evidence/show/steer';
import type { Failed } from '$lib/evidence/show/fault';
import { screenOf, type OnStage } from '$lib/evidence/show/show';

/** How long a preview waits for a console that is busy, in milliseconds. */
const PREVIEW_PATIENCE = 150;

/** A screen as a key, to tell whether it is the one that was fetched. */
const keyOf = (what: OnStage | null): string => JSON.stringify(what);

/** Why a screen was not shown, and what to do now; `help` is empty where there is nothing but to go on. */
interface Reason {
  why: string;
  help: string;
}

/** What the operator's window does beside showing: it asks for the wheel, steers, and fetches what comes next. */
export class ConsoleDesk {
  /** The screen that a step forward would bring; null at the end, and where it cannot be had. */
  next = $state.raw<Content | null>(null);
  catalogue = $state.raw<Catalogue | null>(null);
  /** Ticks while the console is open. */
  now = $state(Date.now());
  /** Said for a moment: why a key moved nothing, what was queued. */
  hint = $state('');
  /** Windows that are there; null where the browser cannot tell. */
  here = $state.raw<Set<string> | null>(null);
  readonly own: ShowWindow;
  /** What the hall sees, drawn here. */
  readonly view: StageView;
  /** Why this window could not show a screen either, in its own language. */
  #met = $state.raw<ReadonlyMap<string, Reason>>(new Map());
  readonly #sources: Sources;
  #wanted = '';
  #hintEnds: ReturnType<typeof setTimeout> | undefined;

  /** @param view that follows the show already, on the stage itself; one of its own where there is none */
  constructor(own: ShowWindow, sources: Sources, view: StageView | null = null) {
    this.own = own;
    this.#sources = sources;
    // The stage tells what it cannot show; a preview that fails knows why in the words of this window.
    this.view = view ?? new StageView(own.deck, sources, (what, cause) => this.#meet(what, cause));
    fetchCatalogue().then(
      (catalogue) => (this.catalogue = catalogue),
      // Search goes on over the cards; views need the list of indicators.
      () => undefined,
    );
  }

  get drives(): boolean {
    return this.own.drives;
  }

  get joined(): boolean {
    return this.own.show.consoles.some(({ id }) => id === this.own.id);
  }

  /** Whether the window of the driver is known to be gone. */
  get driverGone(): boolean {
    const { driver } = this.own.show;
    return driver !== null && this.here !== null && !this.here.has(driver);
  }

  nameOf(id: string | null): string {
    return windowName(this.own.show.consoles.find((one) => one.id === id));
  }

  /**
   * The screen of the stage; null while this window is still on its way to it: what is done to a screen must not be chosen from the
   * one before.
   */
  get content(): Content | null {
    const { shown } = this.view;
    return shown && keyOf(shown.what) === keyOf(screenOf(this.own.show)?.what ?? null) ? shown.content : null;
  }

  /** The years that the screen of the stage can be moved to, or why it stays. */
  get years(): YearsOf {
    const { content } = this;
    if (!content) return { fixed: this.own.show.onStage ? m.screen_coming() : m.nothing_on_stage() };
    if (!this.catalogue) return { fixed: m.no_indicators_yet() };
    return yearsOf(content, this.catalogue);
  }

  /** The event that a step forward comes to, as a screen to look at. */
  get upcoming(): { what: OnStage; step: number } | null {
    const { show, deck } = this.own;
    const happening = steer(show, deck, 'next');
    if (happening?.kind === 'step') return show.onStage && { what: show.onStage, step: happening.step };
    const what = broughtBy(happening);
    return what && { what, step: 0 };
  }

  /**
   * Draws what the hall sees, and what comes next, once the stage has painted it: the two share a machine, and nobody in the hall
   * waits for a preview.
   */
  async follow(): Promise<void> {
    const { own } = this;
    const { seq } = own.show;
    await own.stagePainted();
    await whenIdle(PREVIEW_PATIENCE);
    if (own.show.seq !== seq) return;
    await Promise.all([this.view.follow(own.show), this.look()]);
  }

  /** Fetches the screen that comes next, so that it is there before it is wanted. */
  async look(): Promise<void> {
    const upcoming = this.upcoming;
    const key = keyOf(upcoming?.what ?? null);
    if (key === this.#wanted) return;
    this.#wanted = key;
    this.next = null;
    if (!upcoming) return;
    try {
      const { signal } = new AbortController();
      const content = await contentOf(upcoming.what, this.own.deck, this.#sources, signal);
      if (this.#wanted === key) this.next = content;
    } catch {
      // What cannot be had is told when it is wanted on the stage; here there is nothing to look at.
    }
  }

  /** Looks which windows are there. */
  async lookAround(): Promise<void> {
    this.here = await this.own.presence.windows();
  }

  /** What only the driver may do; anybody else is told why nothing moved. */
  async drive(what: Telling): Promise<void> {
    if (this.drives) await this.own.tell(what);
    else if (this.own.show.driver === null) this.say(m.nobody_drives_ask());
    else this.say(m.other_drives({ name: this.nameOf(this.own.show.driver) }));
  }

  move(move: Move): Promise<void> {
    return this.drive((show) => steer(show, this.own.deck, move));
  }

  /** Asks for the wheel, takes it from a window that is gone, or gives it to whoever asks. */
  async wheel(): Promise<void> {
    const { show } = this.own;
    const [asking] = show.asking;
    if (this.drives) {
      if (asking) await this.own.tell({ kind: 'hand-over', to: asking });
      else this.say(m.nobody_asks());
      return;
    }
    await this.lookAround();
    if (show.driver !== null && this.driverGone) await this.own.tell({ kind: 'replace', who: show.driver });
    else await this.own.tell({ kind: 'ask-to-drive' });
  }

  /** The figure of the stage a year earlier or later, or of its own year again. */
  year(by: -1 | 1 | null): Promise<void> {
    const { years } = this;
    return this.drive(({ year }) => {
      if (by === null) return year === null ? null : { kind: 'year', year: null };
      if ('fixed' in years) {
        this.say(years.fixed);
        return null;
      }
      const wanted = (year ?? years.at) + by;
      return wanted < years.from || wanted > years.to ? null : { kind: 'year', year: wanted };
    });
  }

  /**
   * Why the stage could not show something. The log names the fault only, since the stage may speak another language: where this
   * window met the same fault, it says what it was told.
   */
  reasonOf({ what, fault, check, why, help }: Failed): Reason {
    if (fault === null) return { why, help };
    const met = this.#met.get(what);
    if (met) return met;
    if (check) return { why: m.fault_check({ finding: m.fault_check_of({ check }) }), help: '' };
    return { why: m.fault_of({ fault }), help: '' };
  }

  #meet(what: OnStage, cause: unknown): void {
    const why = cause instanceof Error ? cause.message : String(cause);
    const help = cause instanceof Failure ? cause.help : '';
    this.#met = new Map(this.#met).set(keyOf(what), { why, help });
  }

  say(words: string): void {
    this.hint = words;
    clearTimeout(this.#hintEnds);
    this.#hintEnds = setTimeout(() => (this.hint = ''), 5000);
  }
}
