import { choiceKey, withChoice } from '../figures/linked/choice.ts';
import { extentOf, type LinkedPlace } from '../figures/linked/place.ts';
import {
  type Counts,
  type Cube,
  type Dimension,
  type Extent,
  NOTHING_CHOSEN,
  type Selection,
} from '../figures/linked/selection.ts';
import { yearBefore } from '../figures/linked/year-before.ts';
import type { Engine } from '../store/engine.ts';
import type { Failure } from '../store/failure.ts';
import { asFailure } from './answering.svelte.ts';

/** Gathers all answers for one view while the choices in the others stay; stops early once `signal` aborts. */
export type Prepare = (
  engine: Engine,
  extent: Extent,
  active: Dimension,
  selection: Selection,
  options: { signal: AbortSignal },
) => Promise<Cube>;

interface Prepared {
  /** View and the choices in the others, as text. */
  key: string;
  cube: Promise<Cube>;
  /** The cube once it is there. */
  here: Cube | null;
  stop: AbortController;
}

/** Cubes that are kept: of the view under the hand, of the one before it, and their years before. */
const KEPT = 4;

export interface Host {
  /** Starts the engine of this place on first need. */
  engine: () => Promise<Engine>;
  prepare: Prepare;
}

/**
 * The choices in the views of one place and what stands in each view for them. While a view is moved, its cube answers before
 * the next paint; an answer to choices that are no longer made is dropped.
 */
export class LinkedViews {
  readonly place: LinkedPlace;
  selection = $state.raw<Selection>(NOTHING_CHOSEN);
  counts = $state.raw<Counts>() as Counts;
  /** The choices that `counts` obeys: those of `selection` unless busy. */
  answered = $state.raw<Selection>(NOTHING_CHOSEN);
  /** Counts of the same months a year before; null where there is nothing to compare, or not yet. */
  prior = $state.raw<Counts | null>(null);
  /** Whether `counts` is still that of earlier choices. */
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Choices as they were when the hand came down; null while nothing is being moved. */
  before = $state.raw<Selection | null>(null);
  readonly #whole: Counts;
  readonly #host: Host;
  #prepared: Prepared[] = [];
  #active: Dimension = 'month';
  /** Counts up with each change of the choices, so that late answers are known as such. */
  #turn = 0;

  /** @param whole counts without any choice, as the page was built with them */
  constructor(place: LinkedPlace, whole: Counts, host: Host) {
    this.place = place;
    this.#whole = whole;
    this.#host = host;
    this.counts = whole;
  }

  /** Gets ready for a view to be moved: called as soon as the hand or the focus comes near it. */
  approach(dimension: Dimension): void {
    if (this.before !== null && dimension !== this.#active) return;
    this.#ready(dimension, this.selection).cube.catch(() => undefined);
  }

  /** The hand comes down on a view. */
  grasp(dimension: Dimension): void {
    this.before = this.selection;
    this.#active = dimension;
    this.approach(dimension);
  }

  /**
   * Another choice in one view; painted with the next frame where the view is ready, else as soon as it is. Browsers give
   * a hand's moves once a frame, so the answer need not be put off to the frame.
   */
  choose<D extends Dimension>(dimension: D, choice: Selection[D]): void {
    this.#active = dimension;
    this.selection = withChoice(this.selection, dimension, choice);
    this.#answer();
  }

  /** The hand goes up: what is chosen stays. */
  release(): void {
    this.before = null;
    this.#answer();
  }

  /** Takes back what was moved since the hand came down. */
  undo(): void {
    if (this.before === null) return;
    this.selection = this.before;
    this.before = null;
    this.#answer();
  }

  /** Other choices in any views at once: from a link, or all taken back. */
  select(selection: Selection): void {
    if (choiceKey(selection) === choiceKey(this.selection) && !this.busy && !this.failure) return;
    this.before = null;
    this.selection = selection;
    this.#answer();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.failure = null;
    this.#drop(() => true);
    this.#answer();
  }

  /** Ends what is being prepared; called when the page goes. */
  close(): void {
    this.#turn += 1;
    this.#drop(() => true);
  }

  /** Shows what the choices give: at once from what is ready, else when it is. */
  #answer(): void {
    const turn = ++this.#turn;
    const selection = this.selection;
    if (choiceKey(selection) === choiceKey(NOTHING_CHOSEN)) {
      this.#show(selection, this.#whole, null);
      return;
    }
    const active = this.#active;
    const ready = this.#ready(active, selection);
    if (ready.here !== null) {
      this.#show(selection, ready.here.counts(selection[active]), this.#yearBeforeNow(active, selection));
      if (this.before === null) void this.#compare(turn, active, selection);
      return;
    }
    this.busy = true;
    ready.cube.then(
      () => {
        if (turn === this.#turn) this.#answer();
      },
      (cause: unknown) => {
        if (turn !== this.#turn) return;
        const failure = asFailure(cause);
        if (failure.kind === 'cancelled') return;
        this.busy = false;
        this.failure = failure;
      },
    );
  }

  #show(selection: Selection, counts: Counts, prior: Counts | null): void {
    this.answered = selection;
    this.counts = counts;
    this.prior = prior;
    this.busy = false;
    this.failure = null;
    performance.mark('koban:linked');
  }

  /** The year before, where what is ready can tell it. */
  #yearBeforeNow(active: Dimension, selection: Selection): Counts | null {
    const earlier = this.#earlier(selection);
    if (earlier === null) return null;
    const cube = this.#find(active, earlier)?.here;
    return cube?.counts(earlier[active]) ?? null;
  }

  /** Prepares the year before once the hand rests, and shows it if it is still wanted. */
  async #compare(turn: number, active: Dimension, selection: Selection): Promise<void> {
    const earlier = this.#earlier(selection);
    if (earlier === null || this.prior !== null) return;
    try {
      const cube = await this.#ready(active, earlier).cube;
      if (turn === this.#turn) this.prior = cube.counts(earlier[active]);
    } catch {
      // A comparison that cannot be had is no failure of the views; the sentence above them has its own.
      if (turn === this.#turn) this.prior = null;
    }
  }

  #earlier(selection: Selection): Selection | null {
    const before = yearBefore(this.place, selection.month);
    return before.kind === 'span' ? { ...selection, month: before.span } : null;
  }

  #find(active: Dimension, selection: Selection): Prepared | undefined {
    const key = `${active} ${choiceKey(selection, active)}`;
    return this.#prepared.find((one) => one.key === key);
  }

  #ready(active: Dimension, selection: Selection): Prepared {
    const found = this.#find(active, selection);
    if (found) {
      this.#prepared = [found, ...this.#prepared.filter((one) => one !== found)];
      return found;
    }
    const stop = new AbortController();
    const cube = this.#host
      .engine()
      .then((engine) =>
        this.#host.prepare(engine, extentOf(this.place), active, selection, { signal: stop.signal }),
      );
    const prepared: Prepared = { key: `${active} ${choiceKey(selection, active)}`, cube, here: null, stop };
    cube.then(
      (here) => (prepared.here = here),
      () => this.#drop((one) => one === prepared),
    );
    this.#prepared = [prepared, ...this.#prepared];
    this.#prepared.slice(KEPT).forEach((old) => this.#drop((one) => one === old));
    return prepared;
  }

  #drop(which: (one: Prepared) => boolean): void {
    this.#prepared.filter(which).forEach(({ stop }) => stop.abort());
    this.#prepared = this.#prepared.filter((one) => !which(one));
  }
}
