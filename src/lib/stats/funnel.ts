import { binomialPoint, poissonPoint } from './discrete.ts';
import { checkPositive } from './domain.ts';
import { zOf } from './normal.ts';
import type { Spread } from './overdispersion.ts';

/** The two levels that funnels are drawn for: about two and three standard errors. */
export const FUNNEL_LEVELS = [0.95, 0.998] as const;

/** What a funnel may be told: level, and how much wider than chance it has to be. */
export interface FunnelOptions {
  level?: number;
  spread?: Partial<Spread>;
}

/**
 * Between which counts a place with so many expected events falls by chance.
 *
 * Exact Poisson quantiles, interpolated; with overdispersion normal limits E ± z √(φ E + τ²).
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005).
 *
 * @param expected events, above 0, up to a thousand million
 * @returns events, from 0 up
 * @throws RangeError when an argument is out of range
 * @example countLimits(10) // { low: 3.78, high: 16.16 }
 */
export function countLimits(
  expected: number,
  { level = 0.95, spread = {} }: FunnelOptions = {},
): { low: number; high: number } {
  checkPositive(expected, 'Expected events');
  return limits(expected, expected, Infinity, level, spread, (p) => poissonPoint(expected, p));
}

/**
 * Between which rates a place of this population falls by chance, if its true rate is the target.
 *
 * Exact Poisson quantiles, interpolated; with overdispersion normal limits θ ± z √(φ θ base/population + τ²).
 *
 * @param target rate per `base`, above 0: mostly all events over all people
 * @param population people of the place
 * @returns per `base`, from 0 up
 * @throws RangeError when an argument is out of range
 * @example rateLimits(5, 200_000) // { low: 1.89, high: 8.08 }: the limits of 10 expected events, halved
 */
export function rateLimits(
  target: number,
  population: number,
  { base = 100_000, level = 0.95, spread = {} }: FunnelOptions & { base?: number } = {},
): { low: number; high: number } {
  checkPositive(target, 'The target of a funnel');
  checkPositive(population, 'A population');
  checkPositive(base, 'The base of a rate');
  const scale = base / population;
  const point = (p: number): number => poissonPoint(target / scale, p) * scale;
  return limits(target, target * scale, Infinity, level, spread, point);
}

/**
 * Between which proportions a sample of this size falls by chance, if the true one is the target.
 *
 * Exact binomial quantiles, interpolated; with overdispersion normal limits θ ± z √(φ θ (1 − θ)/n + τ²).
 *
 * @param target above 0 and below 1
 * @param n size of the sample; an effective size is rounded to a whole one
 * @returns between 0 and 1
 * @throws RangeError when an argument is out of range
 * @example proportionLimits(0.3, 100) // { low: 0.207, high: 0.387 }
 */
export function proportionLimits(
  target: number,
  n: number,
  { level = 0.95, spread = {} }: FunnelOptions = {},
): { low: number; high: number } {
  if (!(target > 0 && target < 1)) throw new RangeError(`The target must lie between 0 and 1, not ${target}`);
  checkPositive(n, 'The size of a sample');
  const trials = Math.max(1, Math.round(n));
  const point = (p: number): number => binomialPoint(trials, target, p) / trials;
  return limits(target, (target * (1 - target)) / n, 1, level, spread, point);
}

function limits(
  target: number,
  variance: number,
  most: number,
  level: number,
  { phi = 1, tau2 = 0 }: Partial<Spread>,
  point: (p: number) => number,
): { low: number; high: number } {
  if (!(phi >= 1 && phi < Infinity)) throw new RangeError(`An overdispersion must be 1 or more, not ${phi}`);
  if (!(tau2 >= 0 && tau2 < Infinity))
    throw new RangeError(`A variance between places must be 0 or more, not ${tau2}`);
  const z = zOf(level);
  const half = z * Math.sqrt(phi * variance + tau2);
  const byChance = phi === 1 && tau2 === 0;
  const low = byChance ? point((1 - level) / 2) : target - half;
  const high = byChance ? point((1 + level) / 2) : target + half;
  // With next to nothing expected, interpolation below the first count may pass the target; limits stand around it.
  return { low: Math.max(0, Math.min(target, low)), high: Math.min(most, Math.max(target, high)) };
}
