import { limitsOf } from './outliers.ts';

/** What programs write for “missing” where only numbers are allowed. */
const SENTINELS = new Set([-99, -999, -9999, -99999, -888, -777, 999, 9999, 99999, 999999, 9999999]);

/** Kept to know the distribution, evenly over the column. */
const SAMPLE = 2048;
/** Kept at each end; more that lie far are a tail and no outliers. */
const ENDS = 20;

/** Something that occurs, and where first. */
export interface Spotted {
  count: number;
  row: number;
}

function spot(seen: Spotted | null, row: number): Spotted {
  return seen === null ? { count: 1, row } : { count: seen.count + 1, row: Math.min(seen.row, row) };
}

interface End {
  value: number;
  row: number;
}

/** Watches the numbers of a column, or of one topic of it, in bounded memory. */
export class NumberWatch {
  count = 0;
  whole = true;
  belowZero: Spotted | null = null;
  aboveOne: Spotted | null = null;
  aboveHundred: Spotted | null = null;
  /** Strictly between 0 and 1. */
  fractions: Spotted | null = null;
  /** Smallest value from 1 on. */
  leastWhole = Infinity;
  min = Infinity;
  max = -Infinity;
  readonly sentinels = new Map<number, Spotted>();
  #sample: number[] = [];
  #stride = 1;
  readonly #high: End[] = [];
  readonly #low: End[] = [];

  add(value: number, row: number): void {
    if ((value > 998 || value < -98) && SENTINELS.has(value)) {
      this.sentinels.set(value, spot(this.sentinels.get(value) ?? null, row));
      return;
    }
    this.count++;
    if (this.whole && !Number.isInteger(value)) this.whole = false;
    if (value < 0) this.belowZero = spot(this.belowZero, row);
    else if (value > 100) this.aboveHundred = spot(this.aboveHundred, row);
    if (value > 1) this.aboveOne = spot(this.aboveOne, row);
    if (value > 0 && value < 1) this.fractions = spot(this.fractions, row);
    else if (value >= 1 && value < this.leastWhole) this.leastWhole = value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    if (this.count % this.#stride === 0) {
      this.#sample.push(value);
      if (this.#sample.length === SAMPLE) {
        this.#sample = this.#sample.filter((_, place) => place % 2 === 1);
        this.#stride *= 2;
      }
    }
    if (this.#high.length < ENDS || value > (this.#high[0]?.value ?? -Infinity))
      keep(this.#high, { value, row }, 1);
    if (this.#low.length < ENDS || value < (this.#low[0]?.value ?? Infinity))
      keep(this.#low, { value, row }, -1);
  }

  /** Values far from all others, the farthest last; [] where they are too many to be apart. */
  outliers(): End[] {
    const { low, high } = limitsOf(this.#sample);
    const far = [
      ...this.#low.filter(({ value }) => value < low),
      ...this.#high.filter(({ value }) => value > high),
    ];
    return far.length > Math.max(3, this.count / 100) ? [] : far;
  }

  /** Values farther from zero than a limit, as far as they are kept. */
  beyond(limit: number): End[] {
    return [...this.#low, ...this.#high].filter(
      ({ value, row }, place, all) =>
        Math.abs(value) > limit && all.findIndex((other) => other.row === row) === place,
    );
  }

  /** Values that stand for “missing”, if they are out of place among the others. */
  suspectSentinels(): [number, Spotted][] {
    return [...this.sentinels].filter(([value, { count }]) => {
      if (this.count === 0) return false;
      if (value < 0) return this.min > value / 2;
      return this.max < value / 2 || (count > 2 && this.max < value);
    });
  }
}

/** Keeps the ends sorted, the one to give up first. */
function keep(ends: End[], end: End, sign: 1 | -1): void {
  let place = 0;
  while (place < ends.length && ((ends[place]?.value ?? 0) - end.value) * sign < 0) place++;
  ends.splice(place, 0, end);
  if (ends.length > ENDS) ends.shift();
}
