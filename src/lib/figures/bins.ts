import { quantileSorted } from 'd3-array';

/** Classes of a map: more cannot be told apart in one hue. */
const CLASSES = 5;
/** From this ratio of large to small on, classes grow by factors instead of steps. */
const WIDE = 20;

/** The multiple of 1, 2 or 5 times a power of ten that is nearest by ratio. */
function niceRatio(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const candidates = [1, 2, 5, 10].map((digit) => digit * power);
  return candidates.reduce((best, one) =>
    Math.abs(Math.log(one / value)) < Math.abs(Math.log(best / value)) ? one : best,
  );
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The limits between the classes of a map, rising: each the greatest value of its class. They lie at the fifths of the
 * values, so that no class stands empty, rounded to numbers that can be read: to 1, 2 or 5 times a power of ten where
 * the values span magnitudes (all above zero, the 95 % point over twenty times the 5 % point), else to a round step.
 *
 * @param values in any order, none missing
 * @param decimals of the measure: no limit is finer
 * @returns at most four limits; none where all values are equal
 * @example bins([0.2, 0.9, 3, 8, 30], 1) // [1, 2, 5, 10]
 */
export function bins(values: readonly number[], decimals: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined || least === most) return [];
  const at = (share: number) => quantileSorted(sorted, share) ?? least;
  const [low, high] = [at(0.05), at(0.95)];
  const fifths = Array.from({ length: CLASSES - 1 }, (_, index) => at((index + 1) / CLASSES));
  let limits: number[];
  if (low > 0 && high / low > WIDE) {
    limits = fifths.map(niceRatio);
  } else {
    const step = Math.max(
      niceRatio(Math.max((high - low) / (CLASSES * 2), Number.MIN_VALUE)),
      10 ** -decimals,
    );
    limits = fifths.map((value) => Math.round(value / step) * step);
  }
  return [...new Set(limits.map(clean))].filter((limit) => limit >= least && limit < most);
}
