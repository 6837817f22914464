import { goto } from '$app/navigation';
import { page } from '$app/state';
import { Answering, asFailure } from '$lib/app/answering.svelte';
import { canSplit, defaultForm, defaultYears, showsEverywhere } from '$lib/app/defaults';
import { engineHost } from '$lib/app/desk.svelte';
import { missingOwn } from '$lib/app/missing-own';
import { engineFor, fetchWholeCatalogue } from '$lib/app/own-data';
import type { View } from '$lib/app/view';
import { readView, writeView } from '$lib/app/view-codec';
import type { Catalogue } from '$lib/catalogue/catalogue';
import type { Figure, Form } from '$lib/figures/figure';

const OVER_TIME: readonly Form[] = ['line', 'multiples', 'slope'];

/**
 * One view of the explore page: what the address means, what is shown for it, and how the controls change it. The
 * address is the only truth; the controls write it and read it back.
 */
export class Explorer {
  catalogue = $state.raw<Catalogue | null>(null);
  /** Years under the reader's thumb, before they are let go and become part of the link. */
  preview = $state.raw<View['years']>(null);
  /** Places with data for what is shown; null while nobody has asked. */
  covered = $state.raw<ReadonlySet<string> | null>(null);
  readonly answering: Answering;
  readonly #first: Figure;

  readonly read = $derived(this.catalogue && readView(page.url.searchParams, this.catalogue));
  readonly view = $derived(
    this.read && (this.preview ? { ...this.read.view, years: this.preview } : this.read.view),
  );
  /** Id of a dataset of the reader's own that the link names and that is not in this browser. */
  readonly missing = $derived(this.catalogue && missingOwn(page.url.searchParams, this.catalogue.indicators));
  readonly link = $derived(this.view && writeView(this.view));
  readonly indicator = $derived(
    this.catalogue?.indicators.find(({ id }) => id === this.view?.indicator) ?? null,
  );
  readonly years = $derived(
    this.view && this.indicator && (this.view.years ?? defaultYears(this.indicator, this.view.form)),
  );

  /** @param first the figure that the page was built with */
  constructor(first: Figure) {
    this.#first = first;
    this.answering = new Answering(first);
  }

  /** Ids of the places that the figure shows by name; none where it shows every country. */
  readonly chosen = $derived.by(() => {
    if (!this.view) return [];
    if (this.view.places) return this.view.places;
    const shown = this.answering.shown;
    if (showsEverywhere(this.view.form) || shown.kind !== 'figure') return [];
    return [...new Set(shown.figure.rows.map((row) => row.area))];
  });

  /** Fetches the catalogue; a failure is shown in the place of the figure. */
  async open(): Promise<void> {
    if (this.answering.shown.kind !== 'figure') this.answering.wait();
    try {
      this.catalogue = await fetchWholeCatalogue();
    } catch (cause) {
      this.answering.show({ kind: 'failed', failure: asFailure(cause) });
    }
  }

  /** Starts the engine while the catalogue is still on its way; whether it can start is told by who asks it. */
  expect(): void {
    engineHost.get().catch(() => undefined);
  }

  /** Answers the view of the address. The first view needs no engine: its figure came with the page. */
  async ask(): Promise<void> {
    const [view, catalogue] = [this.view, this.catalogue];
    if (!view || !catalogue) return;
    if (this.missing !== null) {
      this.answering.show({ kind: 'nothing' });
      return;
    }
    if (this.link === this.#first.view) {
      this.answering.show({ kind: 'figure', figure: this.#first });
      return;
    }
    await this.answering.ask(async (signal) => {
      const { answer } = await import('$lib/app/answer');
      return answer(view, catalogue, await engineFor(view), { signal });
    });
  }

  /** Stops what is being worked out, a start of the engine included. */
  cancel(): void {
    this.answering.cancel();
    engineHost.callOff();
  }

  retry(): Promise<void> {
    return this.catalogue ? this.ask() : this.open();
  }

  /**
   * Which places have data is asked once an engine is there; the first view does without. It is a hint in the list of
   * places: where it cannot be had, the list does without too, and the figure itself says what went wrong.
   */
  async cover(signal: AbortSignal): Promise<void> {
    const [view, catalogue] = [this.view, this.catalogue];
    if (!view || !catalogue || !engineHost.ready) return;
    try {
      const { coveredPlaces } = await import('$lib/app/covered');
      const covered = await coveredPlaces(view, catalogue, await engineFor(view));
      if (!signal.aborted) this.covered = covered;
    } catch {
      this.covered = null;
    }
  }

  async similar(): Promise<string[]> {
    if (!this.view || !this.catalogue) return [];
    const { similarPlaces } = await import('$lib/app/similar');
    return similarPlaces(this.view, this.chosen, this.catalogue, await engineFor(this.view));
  }

  /** Goes to a view that differs in some part; Back leads here again. */
  change(part: Partial<View>): void {
    if (!this.view) return;
    const next = { ...this.view, ...part };
    this.preview = null;
    void goto(`?${writeView(next)}`, { keepFocus: true, noScroll: true });
  }

  /** Another indicator keeps the places; years, split and group are its own, and so is the form where the old one cannot be drawn. */
  pickIndicator(id: string): void {
    const next = this.catalogue?.indicators.find((one) => one.id === id);
    if (!next || !this.view) return;
    const usual = defaultForm(next);
    const form = OVER_TIME.includes(this.view.form) && !OVER_TIME.includes(usual) ? usual : this.view.form;
    const versus = this.view.versus === id ? null : this.view.versus;
    this.change({ indicator: id, form, years: null, by: null, group: null, versus });
  }

  /** Another form takes its own window of years, and loses a split that it cannot show. */
  pickForm(form: Form): void {
    this.change({ form, by: canSplit(form) ? (this.view?.by ?? null) : null, years: null });
  }
}
