import { checkSeries } from './domain.ts';
import { trendVariance } from './mann-kendall.ts';
import { zOf } from './normal.ts';
import { median } from './quantile.ts';

/**
 * The Theil-Sen line: the median of the slopes between every two points. A single wild year does not turn it.
 *
 * Intercept: median y − slope × median t. Interval: with N slopes in order and C = z √Var S (Mann-Kendall, corrected for equal
 * values), from slope number (N − C)/2 to number (N + C)/2 + 1, both rounded to the next whole number.
 * Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968). As for the test,
 * yearly figures that hang on those before them make the interval too narrow.
 *
 * @param times rising, as years; gaps between them are taken as they are
 * @param values one a time, at least four
 * @returns slope and limits per unit of time; `low` and `high` null where the series is too short for the level
 * @throws RangeError for fewer than four points, unlike lengths, times that do not rise, or values that are not finite
 * @example theilSen([2000, 2001, 2002, 2003, 2004], [5, 7, 6, 8, 9]).slope // 1
 */
export function theilSen(
  times: readonly number[],
  values: readonly number[],
  level = 0.95,
): { slope: number; intercept: number; low: number | null; high: number | null } {
  checkSeries(times, 4, 'Times');
  checkSeries(values, 4, 'A trend');
  if (times.length !== values.length) {
    throw new RangeError(`${times.length} times against ${values.length} values`);
  }
  const points = times.map((time, index) => ({ time, value: values[index] ?? 0 }));
  const slopes: number[] = [];
  for (const [i, from] of points.entries()) {
    for (const to of points.slice(i + 1)) {
      if (to.time <= from.time)
        throw new RangeError(`Times must rise, not go from ${from.time} to ${to.time}`);
      slopes.push((to.value - from.value) / (to.time - from.time));
    }
  }
  slopes.sort((a, b) => a - b);
  const reach = zOf(level) * Math.sqrt(trendVariance(values));
  const lowest = Math.round((slopes.length - reach) / 2);
  const highest = Math.round((slopes.length + reach) / 2) + 1;
  const slope = median(slopes);
  return {
    slope,
    intercept: median(values) - slope * median(times),
    low: slopes[lowest - 1] ?? null,
    high: slopes[highest - 1] ?? null,
  };
}
