import { checkPositive, checkSeries } from './domain.ts';
import { quantile } from './quantile.ts';

/** Fewer places cannot tell spread from chance. */
export const FEWEST_PLACES = 5;

/** A place in a funnel, in the unit of the target. */
export interface FunnelPoint {
  value: number;
  /** Variance that chance alone gives a place of its size, were it at the target. */
  variance: number;
}

/** How much wider than chance a funnel has to be. */
export interface Spread {
  /** Factor of the variance, 1 or more: 1 is chance alone. */
  phi: number;
  /** Variance between places, in the squared unit of the target: 0 is chance alone. */
  tau2: number;
}

/**
 * How much more places differ from the target than chance makes them: most sets of places do, for reasons that no place
 * is to blame for. Limits widened by it point at places that are unusual even among such places.
 *
 * zᵢ = (yᵢ − θ)/√Vᵢ, with the outer tenth of each side drawn in (winsorised), so that the unusual places do not hide
 * themselves. Multiplicative: φ = mean of z², at least 1. Additive: τ² = (Iφ − (I − 1)) / (Σw − Σw²/Σw), w = 1/V, at least 0.
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005),
 * and "Handling over-dispersion of performance indicators", Quality and Safety in Health Care 14 (2005). Use one of
 * the two, not both.
 *
 * @param outer share drawn in at each side, 0 to below 0.5
 * @throws RangeError for fewer than 5 places, a variance that is not above 0, or values that are not finite
 * @example overdispersion(points, 5.8).phi // 3.2: the limits stand √3.2 = 1.8 times as far out
 */
export function overdispersion(points: readonly FunnelPoint[], target: number, outer = 0.1): Spread {
  checkSeries(
    points.map(({ value }) => value),
    FEWEST_PLACES,
    'Places of a funnel',
  );
  for (const { variance } of points) checkPositive(variance, 'A variance');
  if (!Number.isFinite(target)) throw new RangeError(`A target must be finite, not ${target}`);
  if (!(outer >= 0 && outer < 0.5))
    throw new RangeError(`A share to draw in must be 0 to below 0.5, not ${outer}`);
  const z = points.map(({ value, variance }) => (value - target) / Math.sqrt(variance));
  const low = quantile(z, outer);
  const high = quantile(z, 1 - outer);
  const squares = z.reduce((sum, one) => sum + Math.min(high, Math.max(low, one)) ** 2, 0);
  let weights = 0;
  let weights2 = 0;
  for (const { variance } of points) {
    weights += 1 / variance;
    weights2 += 1 / variance ** 2;
  }
  return {
    phi: Math.max(1, squares / points.length),
    tau2: Math.max(0, (squares - (points.length - 1)) / (weights - weights2 / weights)),
  };
}
