import { checkSeries } from './domain.ts';
import { segmentCost, type Changing, type SegmentCost } from './segment-cost.ts';

export interface PeltOptions {
  /** 'mean' unless told. */
  changing?: Changing;
  /** What one more change must be worth: 'MBIC' unless told. */
  penalty?: 'BIC' | 'MBIC';
  /** Fewest values between two changes: 5 unless told; 2 or more for mean and variance. */
  shortest?: number;
}

/** A change, with the stretch of positions that it may as well lie at. */
export interface ChangePoint {
  /** First value after the change, counted from 0. */
  index: number;
  low: number;
  high: number;
}

export interface Pelt {
  changes: ChangePoint[];
  /** One stretch more than changes. */
  segments: { start: number; end: number; mean: number }[];
  /** Total cost with penalties; least among all ways to cut the series. */
  cost: number;
}

/** Likelihood lost within the 95 % region of a change: (1 − exp(−x))² = 0.95, doubled. */
const REGION = -2 * Math.log(1 - Math.sqrt(0.95));

/**
 * PELT: the positions at which the level (or level and spread) of a series changes, how many they may be.
 *
 * Minimises Σ cost(stretch) + penalty × changes over all ways to cut the series, exactly; positions that can never be the
 * last change again are dropped. Penalties, with p = 1 (mean) or 2 (mean and variance): BIC (p + 1) log n a change; MBIC
 * (p + 2) log n a change and log(length) for each stretch.
 * The region of a change holds all positions between its neighbours at which −2 log-likelihood is at most 7.35 worse; for
 * small changes it covers the true one in 95 % of series, for large ones in more.
 * Source: R. Killick, P. Fearnhead and I. A. Eckley, "Optimal detection of changepoints with a linear computational cost",
 * JASA 107 (2012); N. R. Zhang and D. O. Siegmund, "A modified Bayes information criterion", Biometrics 63 (2007); the region
 * after D. Siegmund, "Confidence sets in change-point problems", International Statistical Review 56 (1988).
 * It supposes independent values: a slow trend or strong autocorrelation looks like many changes. Before a cause is named,
 * see whether a definition changed.
 *
 * @param values evenly spaced, without gaps, at least twice `shortest`
 * @throws RangeError when the series is too short, does not vary, a value is not finite, or an option is out of range
 * @example pelt([1, 2, 1, 2, 1, 8, 9, 8, 9, 8]).changes // [{ index: 5, low: 5, high: 5 }]
 */
export function pelt(values: readonly number[], options: PeltOptions = {}): Pelt {
  const { changing = 'mean', penalty = 'MBIC', shortest = 5 } = options;
  const parameters = changing === 'mean' ? 1 : 2;
  if (!(Number.isInteger(shortest) && shortest >= parameters)) {
    throw new RangeError(`A stretch between changes has at least ${parameters} values, not ${shortest}`);
  }
  const n = values.length;
  checkSeries(values, Math.max(4, 2 * shortest), 'A search for changes');
  if (values.every((value) => value === values[0])) {
    throw new RangeError('A search for changes needs values that vary; these are all equal');
  }
  const likelihood = segmentCost(values, changing);
  const modified = penalty === 'MBIC';
  const cost: SegmentCost = modified
    ? (start, end) => likelihood(start, end) + Math.log(end - start)
    : likelihood;
  // With the logarithms of lengths, a cut can cost up to log(n / 4) by itself: pruning must allow for that.
  const { last, total } = search(n, cost, (parameters + (modified ? 2 : 1)) * Math.log(n), shortest, {
    slack: modified ? Math.log(n / 4) : 0,
  });

  const bounds = [n];
  for (let end = n; end > 0; end = last[end] ?? 0) bounds.unshift(last[end] ?? 0);
  const segments = bounds.slice(1).map((end, i) => {
    const start = bounds[i] ?? 0;
    const own = values.slice(start, end);
    return { start, end, mean: own.reduce((sum, value) => sum + value, 0) / own.length };
  });
  const changes = bounds
    .slice(1, -1)
    .map((index, i) => region(likelihood, bounds[i] ?? 0, index, bounds[i + 2] ?? n));
  return { changes, segments, cost: total };
}

/** Least cost of the values before each position, and the change before it. */
function search(
  n: number,
  cost: SegmentCost,
  penalty: number,
  shortest: number,
  { slack }: { slack: number },
): { last: number[]; total: number } {
  const best = [-penalty, ...new Array<number>(n).fill(Infinity)];
  const last = new Array<number>(n + 1).fill(0);
  // Position → first end at which it need not be looked at any more.
  const candidates = new Map<number, number>([[0, Infinity]]);
  for (let end = shortest; end <= n; end++) {
    const newest = end - shortest;
    if (newest >= shortest) candidates.set(newest, Infinity);
    let least = Infinity;
    const costs = new Map<number, number>();
    for (const [start, until] of candidates) {
      if (end >= until) {
        candidates.delete(start);
        continue;
      }
      const value = (best[start] ?? Infinity) + cost(start, end);
      costs.set(start, value);
      if (value + penalty < least) {
        least = value + penalty;
        last[end] = start;
      }
    }
    best[end] = least;
    for (const [start, value] of costs) {
      // `end` beats `start` as last change for every later end that leaves room for a stretch after `end`.
      if (value - slack > least && (candidates.get(start) ?? 0) === Infinity) {
        candidates.set(start, end + shortest);
      }
    }
  }
  return { last, total: best[n] ?? Infinity };
}

/** The positions between two neighbouring changes that fit nearly as well as the best. */
function region(likelihood: SegmentCost, before: number, index: number, after: number): ChangePoint {
  const at = (position: number): number => likelihood(before, position) + likelihood(position, after);
  const worst = at(index) + REGION;
  const near: number[] = [];
  for (let position = before + 1; position < after; position++)
    if (at(position) <= worst) near.push(position);
  return { index, low: Math.min(index, ...near), high: Math.max(index, ...near) };
}
