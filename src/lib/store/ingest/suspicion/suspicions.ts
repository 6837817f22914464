import * as m from '../../../i18n/messages/intake.js';
import type { Converted } from '../column/convert.ts';
import type { ColumnUnderstanding, Issue } from '../understanding.ts';
import { Fingerprint } from './fingerprint.ts';
import { suspicion } from './issue-words.ts';
import { momentOf } from './moment.ts';
import { NumberWatch, type Spotted } from './number-watch.ts';
import { Points } from './points.ts';
import { SeenRows } from './seen-rows.ts';
import { judgeNumbers, judgeSeries } from './judge.ts';
import { isKey, isMeasure } from './watched-columns.ts';

/** Topics of a column that are judged apart; numbers of later ones are not judged. */
const MOST_TOPICS = 200;
/** Measures whose series are looked at. */
const MOST_MEASURES = 12;
/** More repeated keys than this share of the rows: the key is not what tells rows apart. */
const MOST_REPEATED = 0.2;

/** A number column that is watched. */
interface Watched {
  column: ColumnUnderstanding;
  place: number;
  /** By topic; one where rows have none. */
  topics: Map<number, NumberWatch>;
  points: Points | null;
}

export interface SuspicionOptions {
  /** `2026-05-01`: what lies after it is in the future; without it nothing is. */
  today?: string;
}

/**
 * Points at what may be wrong in the rows of a table and changes none: see `SUSPICION_ISSUES` for all that it can say. Memory is
 * bounded: series and distributions are judged on what was kept of them.
 * @example const watch = new Suspicions(columns); watch.add(values, line); watch.issues()
 */
export class Suspicions {
  readonly #numbers: Watched[] = [];
  readonly #keys: number[] = [];
  /** Key columns that tell series apart: all but those of time. */
  readonly #seriesKeys: number[] = [];
  readonly #topicKeys: number[] = [];
  readonly #times: number[] = [];
  readonly #columns: readonly ColumnUnderstanding[];
  readonly #now: number;
  readonly #today: string;
  readonly #seen = new SeenRows();
  readonly #whole = new Fingerprint();
  readonly #key = new Fingerprint();
  readonly #future = new Map<number, Spotted>();
  readonly #keyed: boolean;
  #rows = 0;
  #same: Spotted | null = null;
  #repeated: Spotted | null = null;

  /** @param columns in the order of the values given to `add` */
  constructor(columns: readonly ColumnUnderstanding[], { today = '' }: SuspicionOptions = {}) {
    this.#columns = columns;
    this.#today = today;
    this.#now = momentOf(today);
    const times = columns.flatMap((column, place) =>
      column.role.role === 'when' ? [{ column, place }] : [],
    );
    // Years before months: 2014 and 3 make one moment.
    times.sort((a, b) => Number(b.column.max) - Number(a.column.max));
    this.#times = times.map(({ place }) => place);
    columns.forEach((column, place) => {
      if (isKey(column)) {
        this.#keys.push(place);
        if (column.role.role !== 'when') this.#seriesKeys.push(place);
        if (column.role.role === 'what' || column.role.role === 'unit') this.#topicKeys.push(place);
      }
      if (column.type !== 'number' || column.role.role === 'when' || column.role.role === 'id') return;
      const series =
        isMeasure(column) &&
        times.length > 0 &&
        this.#numbers.filter(({ points }) => points).length < MOST_MEASURES;
      this.#numbers.push({ column, place, topics: new Map(), points: series ? new Points() : null });
    });
    // Rows of single events have no key: the same thing can happen twice.
    this.#keyed = this.#keys.length > 0 && columns.some(isMeasure);
  }

  /**
   * Looks at a row that is loaded.
   * @param values as converted, in the order of the columns
   * @param row its physical line
   */
  add(values: readonly Converted[], row: number): void {
    this.#rows++;
    const topic = this.#mixed(values, this.#topicKeys);
    const series = this.#mixed(values, this.#seriesKeys);
    const moment = this.#moment(values, row);
    for (const { place, topics, points } of this.#numbers) {
      const value = values[place];
      if (typeof value !== 'number') continue;
      let watch = topics.get(topic);
      if (watch === undefined) {
        if (topics.size === MOST_TOPICS) continue;
        watch = new NumberWatch();
        topics.set(topic, watch);
      }
      watch.add(value, row);
      if (points && !Number.isNaN(moment)) points.add(series, moment, value, row);
    }
    this.#compare(values, row);
  }

  /** What is suspicious in all rows so far, the worst first. */
  issues(): Issue[] {
    const issues: Issue[] = [];
    for (const { column, topics, points } of this.#numbers) {
      issues.push(...judgeNumbers(column, [...topics.values()]));
      if (points) issues.push(...judgeSeries(column, points));
    }
    const repeated = this.#repeated;
    if (repeated && repeated.count <= MOST_REPEATED * this.#rows)
      issues.push(suspicion('duplicate-key', { ...repeated, column: null }));
    if (this.#same) issues.push(suspicion('duplicate-row', { ...this.#same, column: null }));
    for (const [place, seen] of this.#future) {
      const column = this.#columns[place]?.name ?? null;
      const detail = m.after_day({ value: this.#today });
      issues.push(suspicion('future-date', { ...seen, column, detail }));
    }
    return issues.sort((a, b) => Number(a.level === 'note') - Number(b.level === 'note'));
  }

  #mixed(values: readonly Converted[], places: readonly number[]): number {
    if (places.length === 0) return 0;
    this.#key.clear();
    for (const place of places) this.#key.mix(values[place] ?? null);
    return this.#key.asNumber();
  }

  #moment(values: readonly Converted[], row: number): number {
    let moment = NaN;
    for (const place of this.#times) {
      const value = values[place];
      const each = momentOf(value);
      // A year is in the future once this one is over.
      const now = typeof value === 'number' ? Math.floor(this.#now) : this.#now;
      if (each > now && each < 2300) {
        const seen = this.#future.get(place);
        this.#future.set(place, { count: (seen?.count ?? 0) + 1, row: Math.min(seen?.row ?? row, row) });
      }
      // A month beside a year, both as numbers.
      moment = Number.isNaN(moment) ? each : moment + each / 400;
    }
    return moment;
  }

  #compare(values: readonly Converted[], row: number): void {
    const whole = this.#whole;
    whole.clear();
    for (const value of values) whole.mix(value ?? null);
    let first = whole.first;
    let second = whole.second;
    if (this.#keyed) {
      this.#key.clear();
      for (const place of this.#keys) this.#key.mix(values[place] ?? null);
      first = this.#key.first;
      second = this.#key.second;
    }
    const seen = this.#seen.look(first, second, whole.first ^ whole.second);
    if (seen === 'same') this.#same = { count: (this.#same?.count ?? 0) + 1, row: this.#same?.row ?? row };
    else if (seen === 'other')
      this.#repeated = { count: (this.#repeated?.count ?? 0) + 1, row: this.#repeated?.row ?? row };
  }
}
