/** Why a value of the table is in no row of the result. */
export type NotUsedReason =
  | 'no-number' // the cell of a value does not fit its column
  | 'no-time'
  | 'finer-than-year' // several months or days of a year where one value a year is wanted
  | 'no-place'
  | 'place-undecided' // a place that is not an area of the catalogue, or was not decided
  | 'group-unreadable' // a withheld or faulty cell in a column that splits the numbers
  | 'repeated' // the same indicator, place, time and group as a row before
  | 'other-grain' // told by the year where the rest of its measure is by the month, or the other way round
  | 'unpointed'; // an event with neither a time nor a place nor a kind

/** Lines that a reason holds for. */
export interface NotUsed {
  reason: NotUsedReason;
  /** In values, or in rows where each row has one. */
  count: number;
  /** Up to ten physical lines. */
  firstRows: number[];
  /** Up to five of the texts that it is about (`Arab World`). */
  texts: string[];
}

/** How values are used that are not used as they stood. */
export type ChangeKind =
  | 'fraction' // a share of 1 was multiplied by 100
  | 'reversed-interval' // an interval was left out because its low end is above its high end
  | 'below-zero' // a number of people was left out because it is below zero
  | 'one-interval' // interval and people were left out: they stand beside several columns of values
  | 'from-days' // a day was taken for its month
  | 'last-year' // of a span of years the last one stands for it
  | 'held-back'; // a small count, or what would give it away

/** A value that is used, but not as it stood. */
export interface Changed {
  what: ChangeKind;
  count: number;
  firstRows: number[];
}

/** What became of each value: `values === results + sum of notUsed + added`. */
export interface TidyReport {
  rows: number;
  /** Rows times columns of values; for single events the rows. */
  values: number;
  results: number;
  /** Counts that were added to another one of the same measure, place, time and group. */
  added: number;
  notUsed: NotUsed[];
  changed: Changed[];
}

const MOST_ROWS = 10;
const MOST_TEXTS = 5;

/** Keeps count while rows become results. */
export class Account {
  rows = 0;
  added = 0;
  readonly #notUsed = new Map<NotUsedReason, NotUsed>();
  readonly #changed = new Map<ChangeKind, Changed>();

  /** Sets values aside. */
  skip(reason: NotUsedReason, line: number, count: number, text?: string | null): void {
    const entry = this.#notUsed.get(reason) ?? { reason, count: 0, firstRows: [], texts: [] };
    entry.count += count;
    remember(entry.firstRows, line, MOST_ROWS);
    if (text !== undefined && text !== null) remember(entry.texts, text, MOST_TEXTS);
    this.#notUsed.set(reason, entry);
  }

  /** Notes that a value is used in another form. */
  change(what: ChangeKind, line: number): void {
    const entry = this.#changed.get(what) ?? { what, count: 0, firstRows: [] };
    entry.count += 1;
    remember(entry.firstRows, line, MOST_ROWS);
    this.#changed.set(what, entry);
  }

  report(values: number, results: number): TidyReport {
    return {
      rows: this.rows,
      values,
      results,
      added: this.added,
      notUsed: [...this.#notUsed.values()].sort((a, b) => b.count - a.count),
      changed: [...this.#changed.values()],
    };
  }
}

function remember<Item>(list: Item[], item: Item, most: number): void {
  if (list.length < most && !list.includes(item)) list.push(item);
}
