export interface LoessOptions {
  /** How many neighbours a fit leans on; more than there are flatten it further. */
  window: number;
  /** 0 fits a level, 1 a line. */
  degree: 0 | 1;
  /** Distance of the points at which it is fitted; between them it is interpolated. 1 unless told. */
  jump?: number;
  /** Weights of the values against outliers, from 0 to 1; all 1 unless told. */
  robustness?: readonly number[];
}

/**
 * The loess fit of an evenly spaced series at one position, inside it or beside it.
 *
 * Values from `left` to `right` are weighed by (1 − (distance / reach)³)³ and their level or line is taken at `at`; reach is
 * the distance to the further end, and grows by half of what the window is wider than the series.
 * Source: W. S. Cleveland, "Robust locally weighted regression and smoothing scatterplots", JASA 74 (1979).
 *
 * @param at position counted from 0; -1 and the length are one step outside
 * @param left,right first and last position of the neighbours
 * @returns null where all neighbours have weight 0
 */
export function loessAt(
  values: readonly number[],
  at: number,
  left: number,
  right: number,
  { window, degree, robustness }: LoessOptions,
): number | null {
  const n = values.length;
  const reach = Math.max(at - left, right - at) + (window > n ? Math.floor((window - n) / 2) : 0);
  const weights: number[] = [];
  let total = 0;
  for (let j = left; j <= right; j++) {
    const distance = Math.abs(j - at);
    // Right beside the position the weight is 1, at the end of the reach 0, whatever rounding makes of the cubes.
    const share = distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
    const weight = distance > 0.999 * reach ? 0 : share * (robustness?.[j] ?? 1);
    weights.push(weight);
    total += weight;
  }
  if (total <= 0) return null;
  let centre = 0;
  let level = 0;
  for (const [i, weight] of weights.entries()) {
    centre += (weight / total) * (left + i);
    level += (weight / total) * (values[left + i] ?? 0);
  }
  if (degree === 0) return level;
  let spread = 0;
  let slope = 0;
  for (const [i, weight] of weights.entries()) {
    spread += (weight / total) * (left + i - centre) ** 2;
    slope += (weight / total) * (left + i - centre) * (values[left + i] ?? 0);
  }
  // A line through points that all but coincide would shoot anywhere.
  if (Math.sqrt(spread) <= 0.001 * (n - 1)) return level;
  return level + ((at - centre) * slope) / spread;
}

/**
 * Loess smoothing of an evenly spaced series, as STL uses it.
 *
 * Each position leans on the `window` values around it, shifted inwards at the ends. With a jump above 1 it is fitted at
 * every jump-th position and the last, and joined by straight lines.
 * Source: R. B. Cleveland, W. S. Cleveland, J. E. McRae and I. Terpenning, "STL: A seasonal-trend decomposition procedure
 * based on loess", Journal of Official Statistics 6 (1990), appendix.
 *
 * @param values at least one, finite
 * @returns as many values
 */
export function loess(values: readonly number[], options: LoessOptions): number[] {
  const n = values.length;
  if (n < 2) return [...values];
  const window = Math.min(options.window, n);
  const jump = Math.min(options.jump ?? 1, n - 1);
  const half = Math.floor((window + 1) / 2);
  const leftOf = (position: number): number => Math.max(0, Math.min(n - window, position - half + 1));
  const fit = (position: number, left: number): number =>
    loessAt(values, position, left, left + window - 1, options) ?? values[position] ?? 0;

  const smooth = new Array<number>(n).fill(0);
  let last = 0;
  for (let position = 0; position < n; position += jump) {
    smooth[position] = fit(position, leftOf(position));
    if (position > 0) join(smooth, last, position);
    last = position;
  }
  if (last < n - 1) {
    // The last position leans on the same neighbours as the fit before it.
    smooth[n - 1] = fit(n - 1, leftOf(last));
    join(smooth, last, n - 1);
  }
  return smooth;
}

/** Fills in a straight line between two positions. */
function join(smooth: number[], from: number, to: number): void {
  const start = smooth[from] ?? 0;
  const step = ((smooth[to] ?? 0) - start) / (to - from);
  for (let position = from + 1; position < to; position++)
    smooth[position] = start + step * (position - from);
}
