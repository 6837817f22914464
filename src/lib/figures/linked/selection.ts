/** What the views of a locality are about; each has a chart of its own. */
export const DIMENSIONS = ['month', 'weekhour', 'category', 'outcome', 'district', 'cell'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A block of the grid of weekdays (0 for Monday) and hours; both ends count. */
export interface WeekBlock {
  weekday: readonly [number, number];
  hour: readonly [number, number];
}

/**
 * What is chosen in each view, by number of bin; null where nothing is chosen there. Months are a span whose ends
 * both count; the bins of the others are sets.
 */
export interface Selection {
  month: readonly [number, number] | null;
  weekhour: WeekBlock | null;
  category: readonly number[] | null;
  outcome: readonly number[] | null;
  district: readonly number[] | null;
  cell: readonly number[] | null;
}

export const NOTHING_CHOSEN: Selection = {
  month: null,
  weekhour: null,
  category: null,
  outcome: null,
  district: null,
  cell: null,
};

/** Bins of each dimension, without the last one, "not known", that each has besides. */
export type Extent = Record<Dimension, number>;

/**
 * How many incidents stand in each bin of each view. A view obeys the choices made in all *other* views, not its own, so that
 * what was not chosen stays in sight. The last number of each list counts records whose bin is not known.
 */
export interface Counts {
  views: Record<Dimension, Uint32Array>;
  /** Incidents that obey every choice. */
  chosen: number;
  /** What is held back of these counts, where they have passed the shield. */
  shield?: Shield;
}

/** What the small-number shield holds back of the counts of one state. */
export interface Shield {
  /** 1 for each bin whose count is hidden; the count itself is given as 0. */
  hidden: Record<Dimension, Uint8Array>;
  /** Records in all known bins of each view; null where the number would tell of a hidden one. */
  totals: Record<Dimension, number | null>;
  /** Whether `chosen` is hidden, too. */
  chosenHidden: boolean;
}

/** All answers for one view that is being moved while the choices in the others stay. */
export interface Cube {
  active: Dimension;
  /** Memory that its sums take. */
  bytes: number;
  /**
   * The counts for a choice in the active view; costs the size of the views, not the number of incidents.
   * @example cube.counts([12, 23]).views.category
   */
  counts(choice: Selection[Dimension]): Counts;
}
