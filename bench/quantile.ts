/**
 * The value below which a share `p` of the values lies, interpolated between neighbours (R's type 7).
 *
 * @param values at least one, in any order
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  if (lower === undefined || upper === undefined) throw new Error('A quantile needs at least one value.');
  return lower + (upper - lower) * (position - Math.floor(position));
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
