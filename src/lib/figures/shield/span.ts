import type { Bins, Box } from './box.ts';

/** All arithmetic is modulo this prime: products stay exact in a number, thousands of them in a sum. */
const PRIME = 65_521;

/**
 * What can be solved from a list of counts by adding and subtracting them, for boxes of any number of dimensions.
 *
 * A box is a vector over all combinations of bins, far too long to write down. It is replaced by its products with
 * `size` vectors of chance, each of which is a product of one factor a bin: so a box costs the sum of its bins, not their
 * product. What is dependent stays so, and what is not becomes so with a chance of at most (dimensions/65,521) to the
 * power of the numbers left over. Source: J. T. Schwartz, "Fast probabilistic algorithms for verification of polynomial
 * identities", Journal of the ACM 27 (1980).
 */
export interface Span {
  /** Takes in a count to be shown, unless a protected one could then be solved, or there is no room; says which. */
  admit(vector: Float64Array): boolean;
  /** Protects a count that is not shown from now on; false where it can be solved already. */
  protect(vector: Float64Array): boolean;
  vectorOf(box: Box): Float64Array;
  /** Counts taken in that say something new. */
  rank(): number;
}

/** Fewer numbers left over than this could make independent counts look dependent. */
const MARGIN = 8;

/**
 * @param size as many independent counts can be shown, less 8; what is asked beyond is not admitted
 * @example const span = createSpan({ district: 24, category: 20 }, 1024); span.admit(span.vectorOf({ category: [3] })) // true
 */
export function createSpan(bins: Bins, size: number): Span {
  const rows: { pivot: number; row: Uint16Array }[] = [];
  const hidden: Float64Array[] = [];
  const whole = new Map<string, Float64Array>();
  const dimensions = Object.keys(bins);

  const sumOf = (dimension: string, chosen: readonly number[]): Float64Array => {
    const sums = new Float64Array(size);
    const salt = dimensions.indexOf(dimension) + 1;
    for (const bin of chosen) for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + factor(salt, bin, i);
    return sums;
  };
  const all = (dimension: string): Float64Array => {
    const ready = whole.get(dimension);
    if (ready) return ready;
    const sums = sumOf(
      dimension,
      Array.from({ length: bins[dimension] ?? 0 }, (_, bin) => bin),
    );
    whole.set(dimension, sums);
    return sums;
  };

  /** The part of a vector that the counts taken in do not give. */
  const reduced = (vector: Float64Array): { rest: Float64Array; pivot: number } => {
    const rest = Float64Array.from(vector);
    for (const { pivot, row } of rows) subtract(rest, row, (rest[pivot] ?? 0) % PRIME);
    for (let i = 0; i < size; i++) rest[i] = (rest[i] ?? 0) % PRIME;
    return { rest, pivot: rest.findIndex((value) => value !== 0) };
  };
  const scaled = (rest: Float64Array, pivot: number): Uint16Array => {
    const times = inverse(rest[pivot] ?? 1);
    return Uint16Array.from(rest, (value) => (value * times) % PRIME);
  };

  return {
    vectorOf(box) {
      const vector = new Float64Array(size).fill(1);
      for (const dimension of dimensions) {
        const chosen = box[dimension];
        const sums = chosen ? sumOf(dimension, chosen) : all(dimension);
        for (let i = 0; i < size; i++) vector[i] = ((vector[i] ?? 0) * ((sums[i] ?? 0) % PRIME)) % PRIME;
      }
      return vector;
    },
    admit(vector) {
      const { rest, pivot } = reduced(vector);
      if (pivot < 0) return true;
      if (rows.length >= size - MARGIN) return false;
      const row = scaled(rest, pivot);
      const safe = hidden.every((own) => {
        const times = PRIME - ((own[pivot] ?? 0) % PRIME);
        for (let i = 0; i < size; i++) if (((own[i] ?? 0) + times * (row[i] ?? 0)) % PRIME !== 0) return true;
        return false;
      });
      if (!safe) return false;
      rows.push({ pivot, row });
      for (const own of hidden) subtract(own, row, (own[pivot] ?? 0) % PRIME);
      return true;
    },
    protect(vector) {
      const { rest, pivot } = reduced(vector);
      if (pivot < 0) return false;
      hidden.push(rest);
      return true;
    },
    rank: () => rows.length,
  };
}

/** Takes a multiple of a row away; entries stay below 2⁵³ for two million rows without a division. */
function subtract(from: Float64Array, row: Uint16Array, times: number): void {
  if (times === 0) return;
  const back = PRIME - times;
  for (let i = 0; i < from.length; i++) from[i] = (from[i] ?? 0) + back * (row[i] ?? 0);
}

/** A factor that looks like chance and is the same each time (the mixing of splitmix32). */
function factor(salt: number, bin: number, index: number): number {
  let mixed = Math.imul(salt, 0x9e3779b9) ^ Math.imul(bin + 1, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % PRIME;
}

/** By Fermat: a to the power of p − 2. */
function inverse(value: number): number {
  let [result, base] = [1, value % PRIME];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
