import { checkSeries } from './domain.ts';
import { loess, loessAt } from './loess.ts';
import { median } from './quantile.ts';

export interface StlOptions {
  /** Values a year: 12 for months, 4 for quarters. */
  period: number;
  /** 'periodic' for a season that never changes, or over how many years it may change: odd, at least 7. */
  season?: 'periodic' | number;
  /** Window of the trend in values; by the rule of the authors unless told. */
  trendWindow?: number;
  /** Keep single outliers out of season and trend. */
  robust?: boolean;
}

/** Three series that add up to the values. */
export interface Stl {
  seasonal: number[];
  trend: number[];
  remainder: number[];
}

/**
 * STL: takes a series apart into season, trend and remainder.
 *
 * In turn: smooth each month's values over the years, take out what is no season by moving averages, take the season out of
 * the series, and smooth what is left for the trend; with `robust`, again with little weight on what fits badly.
 * Source: R. B. Cleveland, W. S. Cleveland, J. E. McRae and I. Terpenning, "STL: A seasonal-trend decomposition procedure
 * based on loess", Journal of Official Statistics 6 (1990). Defaults and results are those of R's stats::stl, except
 * where its robust fit of an even number of values takes a wrong median.
 * The ends of the trend rest on half the neighbours and move when values come in. Counts of months differ by their days:
 * divide by them first.
 *
 * @param values evenly spaced, without gaps, more than two periods
 * @throws RangeError when the series is too short, a value is not finite, or an option is out of range
 * @example stl(monthly, { period: 12, season: 'periodic' }).trend
 */
export function stl(values: readonly number[], options: StlOptions): Stl {
  const { period, season = 'periodic', robust = false } = options;
  if (!(Number.isInteger(period) && period >= 2)) {
    throw new RangeError(`A season has at least 2 values a period, not ${period}`);
  }
  checkSeries(values, 2 * period + 1, `A season of ${period}`);
  const windows = windowsOf(values.length, options, season);

  let state: Parts = { seasonal: [], trend: new Array<number>(values.length).fill(0) };
  let robustness: number[] | undefined;
  for (let outer = 0; outer <= (robust ? 15 : 0); outer++) {
    if (outer > 0) robustness = trust(values, state);
    for (let inner = 0; inner < (robust ? 1 : 2); inner++) {
      state = oneRound(values, state.trend, period, windows, robustness);
    }
  }
  const seasonal = season === 'periodic' ? cycleMeans(state.seasonal, period) : state.seasonal;
  const { trend } = state;
  return { seasonal, trend, remainder: values.map((v, t) => v - (seasonal[t] ?? 0) - (trend[t] ?? 0)) };
}

interface Parts {
  seasonal: number[];
  trend: number[];
}

interface Windows {
  season: number;
  trend: number;
  lowPass: number;
}

const nextOdd = (value: number): number => (value % 2 === 0 ? value + 1 : value);
const jumpOf = (window: number): number => Math.ceil(window / 10);

function windowsOf(n: number, { period, trendWindow }: StlOptions, season: 'periodic' | number): Windows {
  if (season !== 'periodic' && !(Number.isInteger(season) && season >= 7 && season % 2 === 1)) {
    throw new RangeError(`A season changes over an odd number of years from 7 up, not ${season}`);
  }
  if (trendWindow !== undefined && !(Number.isInteger(trendWindow) && trendWindow >= 3 && trendWindow % 2)) {
    throw new RangeError(`The window of a trend is an odd number from 3 up, not ${trendWindow}`);
  }
  // A window far longer than the series leaves every month at one level.
  const seasonWindow = season === 'periodic' ? 10 * n + 1 : season;
  return {
    season: seasonWindow,
    trend: trendWindow ?? nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / seasonWindow))),
    lowPass: nextOdd(period),
  };
}

/** One pass of the inner loop, steps 1 to 6 of the paper. */
function oneRound(
  values: readonly number[],
  trend: readonly number[],
  period: number,
  windows: Windows,
  robustness: readonly number[] | undefined,
): Parts {
  const n = values.length;
  const detrended = values.map((value, t) => value - (trend[t] ?? 0));
  const cycle = smoothCycles(detrended, period, windows.season, robustness);
  const averaged = movingAverage(movingAverage(movingAverage(cycle, period), period), 3);
  const low = loess(averaged, { window: windows.lowPass, degree: 1, jump: jumpOf(windows.lowPass) });
  const seasonal = Array.from({ length: n }, (_, t) => (cycle[t + period] ?? 0) - (low[t] ?? 0));
  const adjusted = values.map((value, t) => value - (seasonal[t] ?? 0));
  const { trend: window } = windows;
  return {
    seasonal,
    trend: loess(adjusted, {
      window,
      degree: 1,
      jump: jumpOf(window),
      ...(robustness && { robustness }),
    }),
  };
}

/** Smooths each month's values by themselves and carries them on by one year at both ends. */
function smoothCycles(
  detrended: readonly number[],
  period: number,
  window: number,
  robustness: readonly number[] | undefined,
): number[] {
  const result = new Array<number>(detrended.length + 2 * period).fill(0);
  for (let month = 0; month < period; month++) {
    const every = (_: number, t: number): boolean => t % period === month;
    const own = detrended.filter(every);
    const options = {
      window,
      degree: 0 as const,
      jump: jumpOf(window),
      ...(robustness && { robustness: robustness.filter(every) }),
    };
    const smooth = loess(own, options);
    const length = own.length;
    const before = loessAt(own, -1, 0, Math.min(window, length) - 1, options) ?? smooth[0] ?? 0;
    const after =
      loessAt(own, length, Math.max(0, length - window), length - 1, options) ?? smooth.at(-1) ?? 0;
    for (const [year, value] of [before, ...smooth, after].entries()) result[month + year * period] = value;
  }
  return result;
}

/** Means of `width` neighbours; shorter by width − 1. */
function movingAverage(values: readonly number[], width: number): number[] {
  let sum = values.slice(0, width).reduce((total, value) => total + value, 0);
  const result = [sum / width];
  for (let t = width; t < values.length; t++) {
    sum += (values[t] ?? 0) - (values[t - width] ?? 0);
    result.push(sum / width);
  }
  return result;
}

/** Bisquare weights: 1 for what fits, 0 from six median residuals on. */
function trust(values: readonly number[], { seasonal, trend }: Parts): number[] {
  const off = values.map((value, t) => Math.abs(value - (seasonal[t] ?? 0) - (trend[t] ?? 0)));
  const reach = 6 * median(off);
  return off.map((distance) => {
    if (distance <= 0.001 * reach) return 1;
    return distance <= 0.999 * reach ? (1 - (distance / reach) ** 2) ** 2 : 0;
  });
}

/** Gives each month the mean of its own values. */
function cycleMeans(seasonal: readonly number[], period: number): number[] {
  const means = Array.from({ length: period }, (_, month) => {
    const own = seasonal.filter((_value, t) => t % period === month);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
  return seasonal.map((_, t) => means[t % period] ?? 0);
}
