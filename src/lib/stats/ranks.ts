import { zOf } from './normal.ts';

/** A value to be ranked, with the standard error of it; 0 where it is counted without error. */
export interface Estimated {
  estimate: number;
  error: number;
}

/**
 * Between which ranks each place may truly stand, by counting those that are clearly above and clearly below it.
 *
 * Place j is compared with each of the others by z = (yⱼ − yₖ)/√(eⱼ² + eₖ²), every comparison at level 1 − (1 − level)/(n − 1)
 * (Bonferroni), so that the interval of a place holds its true rank at least as often as promised. The best rank is 1 and
 * the number clearly above it, the worst is n less the number clearly below.
 * Source: M. Mogstad, J. P. Romano, A. M. Shaikh and D. Wilhelm, "Inference for ranks with applications to mobility across
 * neighbourhoods and academic achievement across countries", Review of Economic Studies 91 (2024), the marginal intervals,
 * with Bonferroni in place of their bootstrap. No chance is involved.
 *
 * @param places rank 1 goes to the highest estimate; errors in the unit of the estimates, and independent
 * @returns one a place, in their order; equal estimates share the better rank
 * @throws RangeError for estimates that are not finite, errors below 0, or a level out of range
 * @example rankIntervals([{ estimate: 9, error: 1 }, { estimate: 8, error: 1 }, { estimate: 1, error: 1 }])
 *   // ranks 1 (1 to 2), 2 (1 to 2), 3 (3 to 3)
 */
export function rankIntervals(
  places: readonly Estimated[],
  level = 0.95,
): { rank: number; low: number; high: number }[] {
  for (const { estimate, error } of places) {
    if (!Number.isFinite(estimate)) throw new RangeError(`An estimate must be finite, not ${estimate}`);
    if (!(error >= 0 && error < Infinity)) throw new RangeError(`An error must be 0 or more, not ${error}`);
  }
  const comparisons = Math.max(1, places.length - 1);
  const z = zOf(1 - (1 - level) / comparisons);
  return places.map(({ estimate, error }) => {
    let above = 0;
    let clearlyAbove = 0;
    let clearlyBelow = 0;
    for (const other of places) {
      const reach = z * Math.hypot(error, other.error);
      if (other.estimate > estimate) above++;
      if (other.estimate - estimate > reach) clearlyAbove++;
      if (estimate - other.estimate > reach) clearlyBelow++;
    }
    return { rank: above + 1, low: clearlyAbove + 1, high: places.length - clearlyBelow };
  });
}
