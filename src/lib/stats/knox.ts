import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { randomStream } from './random.ts';

/** Where and when something happened: metres on a plane, and days. */
export interface SpaceTimeEvent {
  x: number;
  y: number;
  day: number;
}

export interface KnoxOptions {
  /** Upper ends of the distance bands in metres, rising, as [100, 200, 300]; the band of the same place comes first. */
  distances: readonly number[];
  /** Upper ends of the time bands in days, rising, as [7, 14, 28]. */
  days: readonly number[];
  /** Distance up to which two events count as in the same place: 0 unless told. */
  samePlace?: number;
  /** At least 999, unless told 999. */
  permutations?: number;
  seed?: number;
}

/** One band of distance and time; `from` is left out and `to` belongs to it, but for the first bands, which begin at 0. */
export interface KnoxCell {
  distance: { from: number; to: number; samePlace: boolean };
  days: { from: number; to: number };
  /** Pairs of events that near. */
  observed: number;
  /** Pairs expected if where and when had nothing to do with each other. */
  expected: number;
  /** Observed over expected; null where none are expected. */
  ratio: number | null;
  /** Share of shuffles with at least as many pairs, the observed one among them. */
  p: number;
  /** p corrected for the number of cells. */
  q: number;
}

const LEAST_PERMUTATIONS = 999;
/** Each pair is looked at once: more events than this make a page wait too long. */
const MOST_EVENTS = 20_000;

/**
 * Knox's test for near repeats: do more pairs of events lie near each other in both place and time than chance makes?
 *
 * Pairs are counted in bands of distance and of days. Expected: pairs in the distance band × pairs in the time band / all
 * pairs, the mean over all ways to deal the days out to the places. p = (1 + shuffles with at least as many pairs) /
 * (1 + shuffles), with days shuffled over places, so that seasons and crowded places alone make no signal; q by Benjamini
 * and Hochberg over all cells.
 * Source: G. Knox, "The detection of space-time interactions", Applied Statistics 13 (1964); S. D. Johnson et al.,
 * "Space-time patterns of risk: a cross national assessment of residential burglary victimization", Journal of Quantitative
 * Criminology 23 (2007). R's surveillance::knox gives the same counts for one cell, but shuffles
 * pairs as if they shared no events, so that its p-values differ.
 * It tells that events cluster, not who or what causes it. Where places are rounded to streets, the first bands are not to
 * be trusted.
 *
 * @returns the cells by distance, then time
 * @throws RangeError with fewer than 10 events or more than 20,000, coordinates that are not finite, days or places that are
 *   all the same, bands that do not rise, fewer than 999 shuffles, or a seed out of range
 * @example knox(burglaries, { distances: [100, 200], days: [7, 14] })[0]?.ratio // 3.1: repeats in the same place in a week
 */
export function knox(events: readonly SpaceTimeEvent[], options: KnoxOptions): KnoxCell[] {
  const { distances, days, samePlace = 0, permutations = LEAST_PERMUTATIONS, seed = 1 } = options;
  check(events, options, permutations);
  const n = events.length;
  const ends = [samePlace, ...distances];
  const near = nearPairs(events, ends);
  const order = events.map((event) => event.day);

  const cells = ends.length * days.length;
  const observed = countCells(near, order, days, cells);
  const reached = new Array<number>(cells).fill(1);
  const next = randomStream(seed);
  const shuffled = [...order];
  for (let run = 0; run < permutations; run++) {
    shuffle(shuffled, next);
    const counts = countCells(near, shuffled, days, cells);
    for (let cell = 0; cell < cells; cell++) {
      if ((counts[cell] ?? 0) >= (observed[cell] ?? 0)) reached[cell] = (reached[cell] ?? 0) + 1;
    }
  }

  const pairs = (n * (n - 1)) / 2;
  const inTime = pairsInTime(order, days);
  const inSpace = ends.map((_, band) => near.bands.reduce((sum, own) => sum + (own === band ? 1 : 0), 0));
  const p = reached.map((count) => count / (permutations + 1));
  const q = benjaminiHochberg(p);
  return observed.map((count, cell) => {
    const band = Math.floor(cell / days.length);
    const slot = cell % days.length;
    const expected = ((inSpace[band] ?? 0) * (inTime[slot] ?? 0)) / pairs;
    return {
      distance: { from: ends[band - 1] ?? 0, to: ends[band] ?? 0, samePlace: band === 0 },
      days: { from: days[slot - 1] ?? 0, to: days[slot] ?? 0 },
      observed: count,
      expected,
      ratio: expected > 0 ? count / expected : null,
      p: p[cell] ?? 1,
      q: q[cell] ?? 1,
    };
  });
}

/** Pairs within the last distance: positions of both events, and the band that they fall in. */
interface NearPairs {
  first: number[];
  second: number[];
  bands: number[];
}

function nearPairs(events: readonly SpaceTimeEvent[], ends: readonly number[]): NearPairs {
  const reach = ends.at(-1) ?? 0;
  const pairs: NearPairs = { first: [], second: [], bands: [] };
  // In order of x, the events that can be near follow each other.
  const sorted = events.map((event, index) => ({ ...event, index })).sort((a, b) => a.x - b.x);
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (!b || b.x - a.x > reach) break;
      const band = bandOf(Math.hypot(b.x - a.x, b.y - a.y), ends);
      if (band < 0) continue;
      pairs.first.push(a.index);
      pairs.second.push(b.index);
      pairs.bands.push(band);
    }
  }
  return pairs;
}

/** The first band whose upper end is not passed; -1 beyond the last. */
function bandOf(value: number, ends: readonly number[]): number {
  for (let band = 0; band < ends.length; band++) if (value <= (ends[band] ?? 0)) return band;
  return -1;
}

function countCells(
  near: NearPairs,
  order: readonly number[],
  days: readonly number[],
  cells: number,
): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (let pair = 0; pair < near.bands.length; pair++) {
    const apart = Math.abs((order[near.first[pair] ?? 0] ?? 0) - (order[near.second[pair] ?? 0] ?? 0));
    const slot = bandOf(apart, days);
    if (slot < 0) continue;
    const cell = (near.bands[pair] ?? 0) * days.length + slot;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

function pairsInTime(order: readonly number[], days: readonly number[]): number[] {
  const counts = days.map(() => 0);
  const sorted = [...order].sort((a, b) => a - b);
  const reach = days.at(-1) ?? 0;
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      const apart = (sorted[j] ?? 0) - (sorted[i] ?? 0);
      if (apart > reach) break;
      const slot = bandOf(apart, days);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return counts;
}

/** Deals a list out anew, every order equally likely (R. A. Fisher and F. Yates 1938). */
function shuffle(list: number[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = kept;
  }
}

function check(events: readonly SpaceTimeEvent[], options: KnoxOptions, permutations: number): void {
  const { distances, days, samePlace = 0 } = options;
  if (events.length < 10 || events.length > MOST_EVENTS) {
    throw new RangeError(`${events.length} events; Knox's test takes from 10 to ${MOST_EVENTS}`);
  }
  for (const { x, y, day } of events) {
    if (![x, y, day].every(Number.isFinite)) throw new RangeError('Events need finite coordinates and days');
  }
  const [one] = events;
  if (events.every((event) => event.day === one?.day)) throw new RangeError('All events are on the same day');
  if (events.every((event) => event.x === one?.x && event.y === one.y)) {
    throw new RangeError('All events are in the same place');
  }
  const rises = (ends: readonly number[]): boolean =>
    ends.every((end, i) => Number.isFinite(end) && (i === 0 || end > (ends[i - 1] ?? 0)));
  if (distances.length === 0 || samePlace < 0 || !rises([samePlace, ...distances])) {
    throw new RangeError(`Distance bands must rise from ${samePlace}: ${distances.join(', ')}`);
  }
  if (days.length === 0 || (days[0] ?? -1) < 0 || !rises(days)) {
    throw new RangeError(`Time bands must rise from 0: ${days.join(', ')}`);
  }
  if (!(Number.isInteger(permutations) && permutations >= LEAST_PERMUTATIONS)) {
    throw new RangeError(`At least ${LEAST_PERMUTATIONS} shuffles are needed, not ${permutations}`);
  }
}
