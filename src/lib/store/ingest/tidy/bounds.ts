/** West, south, east, north, in degrees. */
export type Bounds = [number, number, number, number];

/** Three decimals: a grid of about 110 m north to south, and 80 m or less east to west. Adding zero drops the sign of minus zero. */
export const coarsened = (degrees: number): number => Math.round(degrees * 1000) / 1000 + 0;

/** The part of the points at either end that may be strays. */
const STRAYS = 0.01;
/** How many times the width of the rest a stray must lie away. */
const FAR = 1.5;
/** Degrees around the points, so that none lies on the edge. */
const MARGIN = 0.01;

/**
 * A rectangle around points, without the few that lie far away from all others, such as those at the other end of the
 * country. Null where there is no point.
 * @param lons, lats degrees, in the same order
 */
export function boundsOf(lons: readonly number[], lats: readonly number[]): Bounds | null {
  if (lons.length === 0) return null;
  const [west, east] = reach(lons);
  const [south, north] = reach(lats);
  return [coarsened(west), coarsened(south), coarsened(east), coarsened(north)];
}

function reach(values: readonly number[]): [number, number] {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const low = at(STRAYS);
  const high = at(1 - STRAYS);
  const wide = Math.max(high - low, MARGIN) * FAR;
  const inside = sorted.filter((value) => value >= low - wide && value <= high + wide);
  return [(inside[0] ?? low) - MARGIN, (inside.at(-1) ?? high) + MARGIN];
}
