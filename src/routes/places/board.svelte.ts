import { LinkedViews } from '$lib/app/linked-views.svelte';
import type { PlaceHome } from '$lib/app/start-place';
import type { Ignored } from '$lib/app/view-codec';
import type { Handling } from '$lib/charts/linked/hand';
import { binRows, type ViewNow, viewNow } from '$lib/figures/linked/bin-rows';
import { chosenViews, toggled } from '$lib/figures/linked/choice';
import { extentOf, type LinkedPlace } from '$lib/figures/linked/place';
import { type Counts, type Dimension, DIMENSIONS, NOTHING_CHOSEN } from '$lib/figures/linked/selection';
import { choiceName, headline } from '$lib/figures/linked/words';
import type { Guard } from '$lib/figures/shield/guard';
import { maskCounts } from '$lib/figures/shield/mask';
import { POLICY } from '$lib/figures/shield/policy';
import { yearBefore } from '$lib/figures/linked/year-before';
import { LinkedUrl } from './linked-url';

/** Views whose bins are rows. */
export type RowDimension = 'category' | 'outcome' | 'district';

/** The board of a place's views: ties hands, address and state together. */
export class Board {
  readonly place: LinkedPlace;
  readonly whole: Counts;
  readonly host;
  readonly views: LinkedViews;
  readonly #url: LinkedUrl;
  /** What was saved in this visit; made with the first file. */
  #guard: Guard | null = null;
  ignored = $state.raw<Ignored[]>([]);
  /** The bin under the pointer or the focus. */
  pointed = $state.raw<{ dimension: Dimension; bin: number } | null>(null);

  /** The counts as they may be published: everything on the page, its tables and files stands on these. */
  readonly shown = $derived.by(() => maskCounts(this.views.counts, this.views.answered, POLICY));
  /** The same of the year before; null where a hidden month of it could be worked out from its sum. */
  readonly prior = $derived.by(() => {
    const { prior, answered } = this.views;
    const before = yearBefore(this.place, answered.month);
    if (prior === null || before.kind === 'none') return null;
    const [from, to] = before.span;
    if (this.shown.shield?.hidden.month.subarray(from, to + 1).includes(1)) return null;
    return maskCounts(prior, { ...answered, month: before.span }, POLICY);
  });
  readonly nows = $derived.by(() => {
    const { selection } = this.views;
    return Object.fromEntries(
      DIMENSIONS.map((dimension) => [
        dimension,
        viewNow(this.place, dimension, selection, this.shown, this.prior),
      ]),
    ) as Record<Dimension, ViewNow>;
  });
  readonly sentence = $derived.by(() =>
    headline(this.place, this.views.answered, this.shown, this.whole.chosen),
  );
  readonly chosen = $derived.by(() => chosenViews(this.views.selection));
  /** Whether the chosen months are compared with those a year before. */
  readonly compared = $derived.by(() => yearBefore(this.place, this.views.selection.month).kind === 'span');

  readonly hands = {
    month: this.#handling('month'),
    weekhour: this.#handling('weekhour'),
    cell: this.#handling('cell'),
  };
  /** Rows from the most to the fewest over the whole period: they stay where they are while numbers change. */
  readonly orders: Record<RowDimension, number[]>;

  constructor(place: LinkedPlace, whole: Counts, { host, address }: PlaceHome) {
    this.place = place;
    this.whole = whole;
    this.host = host;
    this.views = new LinkedViews(place, whole, {
      engine: () => this.host.get(),
      prepare: async (...asked) => (await import('$lib/app/linked-cubes')).prepare(...asked),
    });
    this.#url = new LinkedUrl(this.views, address);
    const order = (dimension: RowDimension): number[] => {
      const counts = maskCounts(whole, NOTHING_CHOSEN, POLICY).views[dimension];
      const bins = Array.from({ length: counts.length - 1 }, (_, bin) => bin);
      return bins.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    };
    this.orders = { category: order('category'), outcome: order('outcome'), district: order('district') };
  }

  /**
   * The numbers of a view as a file: beside what the view holds back, what would be given away together with files that
   * were saved before.
   */
  async file(dimension: Dimension): Promise<string> {
    const [{ createLinkedGuard, savedRows }, { linkedCsv }] = await Promise.all([
      import('$lib/figures/shield/linked'),
      import('$lib/figures/linked/linked-csv'),
    ]);
    const { answered, counts, prior } = this.views;
    this.#guard ??= createLinkedGuard(extentOf(this.place), POLICY, this.whole);
    const before = yearBefore(this.place, answered.month);
    const { rows, chosenHidden } = savedRows(
      this.#guard,
      dimension,
      { selection: answered, counts },
      prior !== null && before.kind === 'span'
        ? { selection: { ...answered, month: before.span }, counts: prior }
        : null,
      binRows(viewNow(this.place, dimension, answered, this.shown, this.prior)),
    );
    const names = chosenViews(answered).map((view) => choiceName(this.place, answered, view));
    return linkedCsv(this.place, dimension, rows, chosenHidden ? names.join('; ') : this.sentence);
  }

  /** Takes the choices from the address. */
  follow(): void {
    this.ignored = this.#url.follow();
  }

  close(): void {
    this.views.close();
    void this.host.drop();
  }

  clear(dimension: Dimension): void {
    const hand = this.#handling(dimension);
    hand.grasp();
    hand.choose(null);
    hand.release();
  }

  clearAll(): void {
    this.views.select(NOTHING_CHOSEN);
    this.#url.settled();
  }

  toggle(dimension: RowDimension, bin: number): void {
    const hand = this.#handling(dimension);
    hand.grasp();
    hand.choose(toggled(this.views.selection[dimension], bin));
    hand.release();
  }

  /** Whether a count of a known bin of a view is hidden. */
  hides(dimension: Dimension): boolean {
    const hidden = this.shown.shield?.hidden[dimension];
    return hidden?.subarray(0, -1).includes(1) ?? false;
  }

  point(dimension: Dimension, bin: number | null): void {
    this.pointed = bin === null ? null : { dimension, bin };
  }

  #handling<D extends Dimension>(dimension: D): Handling<D> {
    return {
      grasp: () => this.views.grasp(dimension),
      choose: (choice) => {
        this.views.choose(dimension, choice);
        this.#url.moved();
      },
      release: () => {
        this.views.release();
        this.#url.settled();
      },
      undo: () => {
        this.views.undo();
        this.#url.settled();
      },
    };
  }
}
