import { poissonUpTo } from '../../stats/discrete.ts';
import type { WatchedSeries } from './series.ts';
import { LEAST_MEAN, LEAST_MEAN_SMALL, LEAST_MONTHS } from './settings.ts';

const RECENT = 24;
/** A longer hole is not filled: the series begins anew behind it. */
const LONGEST_HOLE = 2;
/** A zero is not believed where a Poisson count of the months around would be 0 less often than this. */
const UNBELIEVABLE = 1e-6;
/** Months without any event, after at least `SILENT_MEAN` a month, that look like recording that stopped. */
const SILENT = 2;
const SILENT_MEAN = 5;

/** A series with which the methods can count: whole numbers without holes. */
export interface Ready {
  series: WatchedSeries;
  from: number;
  /** As recorded, holes filled by the mean of the months beside them. */
  counts: readonly number[];
  /** Months filled in. */
  filled: readonly number[];
  /** Of these, the ones where the file says 0 among months full of events. */
  unbelieved: readonly number[];
}

/** Why a series cannot be watched in a month, with the numbers that say so. */
export type Unwatched =
  | { why: 'no value' }
  | { why: 'too short'; months: number }
  | { why: 'too few'; mean: number; least: number }
  | { why: 'silent'; months: number; before: number };

/**
 * Makes a series ready for the methods, or tells that it cannot be, whatever the month.
 *
 * A zero among months that are full of events is taken for a hole. Holes of up to two months are filled for the
 * arithmetic and never shown; behind a longer one, and behind a change of counting, the series begins anew.
 */
export function ready(series: WatchedSeries): Ready {
  const believed = series.values.map((value, t) => (doubtful(series.values, t) ? null : value));
  const unbelieved = believed.flatMap((value, t) =>
    value === null && series.values[t] === 0 ? [series.from + t] : [],
  );
  const start = Math.max(afterHoles(believed), ...series.breaks.map(({ month }) => month - series.from));
  const kept = believed.slice(start);
  const counts: number[] = [];
  const filled: number[] = [];
  for (const [t, value] of kept.entries()) {
    if (value === null) filled.push(series.from + start + t);
    counts.push(value ?? between(kept, t));
  }
  return { series, from: series.from + start, counts, filled, unbelieved };
}

/** Whether a series can be watched in this month; null where it can. */
export function unwatched({ series, from, counts, filled }: Ready, month: number): Unwatched | null {
  const at = month - from;
  if (filled.includes(month) || at >= counts.length || at < 0) return { why: 'no value' };
  const past = counts.slice(Math.max(0, at - RECENT), at);
  if (past.length + 1 < LEAST_MONTHS) return { why: 'too short', months: past.length + 1 };
  let zeros = 0;
  while (zeros <= at && counts[at - zeros] === 0) zeros++;
  const before = meanOf(counts.slice(Math.max(0, at - zeros - 11), at - zeros + 1));
  if (zeros >= SILENT && before >= SILENT_MEAN) return { why: 'silent', months: zeros, before };
  const mean = meanOf(past);
  const least = series.small ? LEAST_MEAN_SMALL : LEAST_MEAN;
  return mean < least ? { why: 'too few', mean, least } : null;
}

function meanOf(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** A lone zero where the six months to each side, or those there are, leave no room for it. */
function doubtful(values: readonly (number | null)[], t: number): boolean {
  if (values[t] !== 0) return false;
  const around = [...values.slice(Math.max(0, t - 6), t), ...values.slice(t + 1, t + 7)].filter(
    (value) => value !== null,
  );
  if (around.length < 6 || Math.min(...around) === 0) return false;
  // The fewest of the months around, not their mean: counts vary more than Poisson counts.
  return poissonUpTo(0, Math.min(...around)) < UNBELIEVABLE;
}

/** The first month behind the last hole that is too long to be filled. */
function afterHoles(values: readonly (number | null)[]): number {
  let start = values.findIndex((value) => value !== null);
  if (start < 0) return values.length;
  let hole = 0;
  for (let t = start; t < values.length; t++) {
    if (values[t] === null) hole++;
    else {
      if (hole > LONGEST_HOLE) start = t;
      hole = 0;
    }
  }
  return start;
}

/** The mean of the nearest months to each side, whole. */
function between(values: readonly (number | null)[], t: number): number {
  const before = values.slice(0, t).findLast((value) => value !== null);
  const after = values.slice(t + 1).find((value) => value !== null);
  const beside = [before, after].filter((value): value is number => typeof value === 'number');
  return Math.round(meanOf(beside));
}
