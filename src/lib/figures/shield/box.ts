/** How many bins each dimension of a set of records has, the one for "not known" among them. */
export type Bins = Readonly<Record<string, number>>;

/**
 * Records by the bins that they are in: of each dimension that is named one of its bins, of the others any.
 * Every count on the page is the count of a box; so is what lies between two nested ones, in the simplest case.
 */
export type Box = Readonly<Record<string, readonly number[]>>;

/** A count that was shown, and of which records. */
export interface Fact {
  box: Box;
  value: number;
}

/**
 * The same box in the one way of writing it: bins in order and each once, dimensions of which all are taken left out.
 *
 * @throws RangeError for a dimension that is not there, a bin out of range, or a dimension with no bin chosen
 * @example tidyBox({ category: [2, 1] }, { category: 5, month: 12 }) // { category: [1, 2] }
 */
export function tidyBox(box: Box, bins: Bins): Box {
  const entries = Object.entries(box).map(([dimension, chosen]) => {
    const extent = bins[dimension];
    if (extent === undefined) throw new RangeError(`There is no dimension ${dimension}`);
    const sorted = [...new Set(chosen)].sort((a, b) => a - b);
    if (sorted.length === 0 || sorted.some((bin) => !(Number.isInteger(bin) && bin >= 0 && bin < extent)))
      throw new RangeError(
        `${dimension} has the bins 0 to ${extent - 1}, not ${chosen.join(', ') || 'none'}`,
      );
    return [dimension, sorted] as const;
  });
  return Object.fromEntries(
    entries
      .filter(([dimension, chosen]) => chosen.length < (bins[dimension] ?? 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What tells a tidy box from others; without one dimension where asked. */
export function keyOf(box: Box, without?: string): string {
  return Object.entries(box)
    .filter(([dimension]) => dimension !== without)
    .map(([dimension, chosen]) => `${dimension}=${chosen.join(',')}`)
    .join(';');
}

/** Whether all records of the first tidy box are in the second. */
export function isWithin(inner: Box, outer: Box): boolean {
  for (const dimension in outer) {
    const own = inner[dimension];
    if (!own || !isSubset(own, outer[dimension] ?? [])) return false;
  }
  return true;
}

/** Whether all of a list in order are in another one in order. */
export function isSubset(inner: readonly number[], outer: readonly number[]): boolean {
  let at = 0;
  for (const bin of inner) {
    while (at < outer.length && (outer[at] ?? 0) < bin) at++;
    if (outer[at] !== bin) return false;
  }
  return true;
}
