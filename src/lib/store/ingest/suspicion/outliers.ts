/** Fewer values have no distribution to be far from. */
const FEWEST = 20;
/**
 * How many times the distance from the median to the upper (or lower) quarter is far: in a normal distribution 10 of them are
 * 6.7 standard deviations.
 */
const FAR = 10;
/** The same distance is a third of the one from the median to the 95th percentile, roughly 2.44 times; heavy tails make it larger. */
const TAIL = 2.44;

/** From where on values are far from a distribution; infinite where it has no such limit. */
export interface Limits {
  low: number;
  high: number;
}

const NONE: Limits = { low: -Infinity, high: Infinity };

function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const a = sorted[low] ?? NaN;
  const b = sorted[low + 1] ?? a;
  return a + (b - a) * (place - low);
}

/**
 * Limits beyond which a value is far from the others, by quartiles and tails of their own distribution (a robust rule, so that
 * what is far does not hide itself). Values that are never negative are judged by the logarithm of the positive ones, because counts and
 * rates of places are spread over several powers of ten; small ones are then never far, as counts come near zero. What lies between 0
 * and 1 is a share or an index, which has its own limits.
 * @param sample values of the column, in any order
 */
export function limitsOf(sample: readonly number[]): Limits {
  const logs = sample.every((value) => value >= 0);
  const judged = logs ? sample.filter((value) => value > 0) : sample;
  if (judged.length < FEWEST || (logs && judged.every((value) => value <= 1))) return NONE;
  const sorted = Float64Array.from(judged, (value) => (logs ? Math.log(value) : value)).sort();
  const middle = quantile(sorted, 0.5);
  const up = Math.max(quantile(sorted, 0.75) - middle, (quantile(sorted, 0.95) - middle) / TAIL);
  const down = Math.max(middle - quantile(sorted, 0.25), (middle - quantile(sorted, 0.05)) / TAIL);
  const spread = Math.max(up, down);
  if (!(spread > 0)) return NONE;
  // A tail that is short on one side is not taken for exact: at least half the other side's.
  const high = middle + FAR * Math.max(up, spread / 2);
  if (logs) return { low: -Infinity, high: Math.exp(high) };
  return { low: middle - FAR * Math.max(down, spread / 2), high };
}
