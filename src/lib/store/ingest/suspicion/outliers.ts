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
 * what is far does not hide itself). Positive values are judged by their logarithm, because counts and rates of places are spread
 * over several powers of ten; whole numbers with zeros by the logarithm of one more.
 * @param sample values of the column, in any order
 */
export function limitsOf(sample: readonly number[]): Limits {
  if (sample.length < FEWEST) return NONE;
  const least = sample.reduce((min, value) => Math.min(min, value), Infinity);
  const shift = least > 0 ? 0 : least === 0 ? 1 : NaN;
  const logs = !Number.isNaN(shift);
  const sorted = Float64Array.from(sample, (value) => (logs ? Math.log(value + shift) : value)).sort();
  const middle = quantile(sorted, 0.5);
  const up = Math.max(quantile(sorted, 0.75) - middle, (quantile(sorted, 0.95) - middle) / TAIL);
  const down = Math.max(middle - quantile(sorted, 0.25), (middle - quantile(sorted, 0.05)) / TAIL);
  const spread = Math.max(up, down);
  if (!(spread > 0)) return NONE;
  // A tail that is short on one side is not taken for exact: at least half the other side's.
  const high = middle + FAR * Math.max(up, spread / 2);
  const low = middle - FAR * Math.max(down, spread / 2);
  // Small positive values are no mistake of size: zero is a limit that counts come near.
  return logs ? { low: least > 0 ? Math.exp(low) : -Infinity, high: Math.exp(high) - shift } : { low, high };
}
