import { checkCount, checkPositive } from './domain.ts';
import { twoSided, zOf } from './normal.ts';
import { poissonInterval } from './poisson.ts';
import { wilson } from './wilson.ts';

/** Events and the people (or households, vehicles) that they happened among, within the same time. */
export interface Exposed {
  count: number;
  population: number;
}

/**
 * A rate with its interval: events per `base` of the population.
 *
 * count / population × base; the limits are those of `poissonInterval`, put on the same scale. Rates are never averaged:
 * add counts and populations first, then make one rate of the sums.
 *
 * @param options.base people the rate is for, 100,000 unless told
 * @param options.level between 0 and 1
 * @returns events per `base`
 * @throws RangeError when the count is not whole or below 0, or the population is not above 0
 * @example rate({ count: 10, population: 200_000 }) // { rate: 5, low: 2.394, high: 9.195 }
 */
export function rate(
  { count, population }: Exposed,
  { base = 100_000, level = 0.95 }: { base?: number; level?: number } = {},
): { rate: number; low: number; high: number } {
  checkPositive(population, 'A population');
  checkPositive(base, 'The base of a rate');
  const { low, high } = poissonInterval(count, level);
  const scale = base / population;
  return { rate: count * scale, low: low * scale, high: high * scale };
}

/**
 * How many times as high the first rate is as the second, by the score method.
 *
 * Given both counts together, the first is binomial with chance π = ρ n₁ / (ρ n₁ + n₂) for the ratio ρ. The Wilson limits of
 * π, turned back into ratios, are the score interval of ρ; unlike the log method they hold when the first place has no
 * event. p is of the score test of ρ = 1, which agrees with the interval.
 * Source: P. L. Graham, K. Mengersen and A. P. Morton, "Confidence limits for the ratio of two rates based on likelihood
 * scores", Statistics in Medicine 22 (2003).
 *
 * @returns the ratio, its limits, and the two-sided p-value of no difference
 * @throws RangeError when a count is not whole or below 0, a population is not above 0, or the second count is 0: then no
 *   ratio is finite, and the two rates are told side by side
 * @example rateRatio({ count: 30, population: 1000 }, { count: 15, population: 1000 }).ratio // 2
 */
export function rateRatio(
  first: Exposed,
  second: Exposed,
  level = 0.95,
): { ratio: number; low: number; high: number; p: number } {
  for (const { count, population } of [first, second]) {
    checkCount(count, 'A count');
    checkPositive(population, 'A population');
  }
  if (second.count === 0) throw new RangeError('A ratio needs at least one event in the second place, not 0');
  const total = first.count + second.count;
  const scale = second.population / first.population;
  const { low, high } = wilson(first.count / total, total, zOf(level));
  const ratioOf = (share: number): number => (share / (1 - share)) * scale;
  const expected = (total * first.population) / (first.population + second.population);
  const deviation = Math.sqrt((expected * second.population) / (first.population + second.population));
  return {
    ratio: (first.count / second.count) * scale,
    low: ratioOf(low),
    high: ratioOf(high),
    p: twoSided((first.count - expected) / deviation),
  };
}
