import { isoDay } from './calendar.ts';
import { CLASS, CLASSES, type Reading } from './reading.ts';

/** How often something was seen, and its first row. */
export interface Count {
  count: number;
  row: number;
}

/** Cells of one class. */
export interface ClassTally extends Count {
  /** Smallest and largest number; of a class with an undecided mark, as if it stood between thousands. */
  min: number;
  max: number;
  /** Smallest and largest period. */
  first: string;
  last: string;
  /** For days: smallest and largest under each order, with seconds (`dayCode * 86400 + seconds`). */
  days: [number, number, number, number, number, number] | null;
}

/** Traits that are counted; places in {@link Tally.traits}. */
const TRAITS = [
  'percent',
  'unit',
  'flag',
  'attached',
  'bracketed',
  'minus-behind',
  'power',
  'time',
  'midnight',
  'no-time',
  'zone',
  'parts',
  'two-digit-year',
  'era',
  'roc',
  'named-ymd',
  'named-dmy',
  'named-mdy',
  'day-month-differ',
] as const;
export type Trait = (typeof TRAITS)[number];

/** Different marks that are told apart; bounds like `<5` could be without end. */
const MOST_MARKS = 1000;
/** No column needs more kinds of units and flags than these to be judged. */
const MOST_TAILS = 40;

/** Counts of what the cells of a column may be; grows with the kinds of cells, not with their number. */
export class Tally {
  readonly classes: (ClassTally | undefined)[] = new Array<ClassTally | undefined>(CLASSES).fill(undefined);
  readonly traits = new Map<Trait, Count>();
  /** Units and flags as written. */
  readonly units = new Map<string, Count>();
  readonly flags = new Map<string, Count>();
  /** Marks as written. */
  readonly marks = new Map<string, Count>();
  /** How many cells have a word of each pair for yes and no. */
  readonly pairs = new Map<number, number>();
  /** Of days whose order is open: which first and second numbers occur, as bits, and which years. */
  firsts = 0;
  seconds = 0;
  yearMin = 9999;
  yearMax = 0;

  count(kind: number): number {
    return this.classes[kind]?.count ?? 0;
  }

  trait(name: Trait): number {
    return this.traits.get(name)?.count ?? 0;
  }

  /**
   * @param weight how many cells have this text
   * @param row the first of them
   * @param text as written
   */
  add(reading: Reading, text: string, weight: number, row: number): void {
    const kind = reading.class;
    let tally = this.classes[kind];
    if (tally === undefined) {
      tally = { count: 0, row, min: Infinity, max: -Infinity, first: '', last: '', days: null };
      this.classes[kind] = tally;
    }
    tally.count += weight;
    if (row < tally.row) tally.row = row;
    if (kind < CLASS.day || kind === CLASS.eraLetter) this.#number(tally, reading, weight, row);
    else if (kind < CLASS.month) this.#day(tally, reading, weight, row);
    else if (kind <= CLASS.week) {
      const { period } = reading;
      if (tally.first === '' || period < tally.first) tally.first = period;
      if (period > tally.last) tally.last = period;
      if (reading.date.twoDigitYear) this.#see('two-digit-year', weight, row);
      this.#calendar(reading, weight, row);
    } else if (kind === CLASS.boolean) {
      this.pairs.set(reading.pairs, (this.pairs.get(reading.pairs) ?? 0) + weight);
    } else if (kind === CLASS.mark) {
      const trimmed = text.trim();
      bump(this.marks, this.marks.size < MOST_MARKS || this.marks.has(trimmed) ? trimmed : '<', weight, row);
    }
  }

  /** Takes over what another one counted. */
  merge(other: Tally): void {
    other.classes.forEach((from, kind) => {
      if (from) this.classes[kind] = { ...from, days: from.days && [...from.days] };
    });
    for (const name of ['traits', 'units', 'flags', 'marks'] as const) {
      for (const [key, { count, row }] of other[name])
        bump(this[name] as Map<string, Count>, key, count, row);
    }
    for (const [pairs, count] of other.pairs) this.pairs.set(pairs, count);
    this.firsts |= other.firsts;
    this.seconds |= other.seconds;
    this.yearMin = Math.min(this.yearMin, other.yearMin);
    this.yearMax = Math.max(this.yearMax, other.yearMax);
  }

  #number(tally: ClassTally, reading: Reading, weight: number, row: number): void {
    const { value, traits, tail } = reading.number;
    if (value < tally.min) tally.min = value;
    if (value > tally.max) tally.max = value;
    if (reading.calendar !== 'common') this.#calendar(reading, weight, row);
    if (traits === 0) return;
    for (let bit = 0; bit < 7; bit++) {
      const name = TRAITS[bit];
      if (traits & (1 << bit) && name) this.#see(name, weight, row);
    }
    if (tail === '') return;
    const into = traits & 2 ? this.units : this.flags;
    if (into.has(tail) || into.size < MOST_TAILS) bump(into, tail, weight, row);
  }

  #day(tally: ClassTally, reading: Reading, weight: number, row: number): void {
    const { mask, codes, seconds, zone, parts, twoDigitYear, named, first, second } = reading.date;
    if (mask === 0) return;
    tally.days ??= [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    for (let order = 0; order < 3; order++) {
      if (!(mask & (1 << order))) continue;
      const moment = codes[order as 0 | 1 | 2] * 86_400 + Math.max(0, seconds);
      if (moment < (tally.days[order] ?? 0)) tally.days[order as 0 | 1 | 2] = moment;
      if (moment > (tally.days[order + 3] ?? 0)) tally.days[(order + 3) as 3 | 4 | 5] = moment;
    }
    this.#see(seconds < 0 ? 'no-time' : seconds === 0 ? 'midnight' : 'time', weight, row);
    if (zone) this.#see('zone', weight, row);
    if (parts) this.#see('parts', weight, row);
    if (twoDigitYear) this.#see('two-digit-year', weight, row);
    if (named) this.#see(first === 1 ? 'named-ymd' : first === 2 ? 'named-dmy' : 'named-mdy', weight, row);
    else if (first > 0) {
      this.firsts |= 1 << first;
      this.seconds |= 1 << second;
      const year = Number(isoDay(codes[1]).slice(0, 4));
      if (year < this.yearMin) this.yearMin = year;
      if (year > this.yearMax) this.yearMax = year;
      if (first !== second) this.#see('day-month-differ', weight, row);
    }
    this.#calendar(reading, weight, row);
  }

  #calendar({ calendar }: Reading, weight: number, row: number): void {
    if (calendar !== 'common') this.#see(calendar, weight, row);
  }

  #see(trait: Trait, weight: number, row: number): void {
    bump(this.traits, trait, weight, row);
  }
}

/** Counts `weight` more of something. */
export function bump<Key>(counts: Map<Key, Count>, key: Key, weight: number, row: number): void {
  const seen = counts.get(key);
  if (seen === undefined) counts.set(key, { count: weight, row });
  else {
    seen.count += weight;
    if (row < seen.row) seen.row = row;
  }
}
