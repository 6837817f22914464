import { poissonPoint, poissonUpTo } from './discrete.ts';
import { checkCount, checkPositive, checkSeries } from './domain.ts';

export interface ControlChartOptions {
  /** People, households or days behind each count; without them all periods weigh the same. */
  exposures?: readonly number[];
  /** Rates are told for this much exposure: 100,000 unless told; 1 without exposures. */
  base?: number;
  /** Centre ± 3 standard deviations, or the counts that chance passes with `tail` on each side. */
  limits?: 'three sigma' | 'exact';
  /** Chance on each side of exact limits: 0.00135 unless told, as with three sigma of a normal value. */
  tail?: number;
  /** How many periods, from the first on, the centre is taken from: all unless told. */
  calm?: number;
  /** Periods a year, for the false alarms: 12 unless told. */
  perYear?: number;
}

/** One period, as events, or as rate when there are exposures. */
export interface ControlPoint {
  index: number;
  observed: number;
  low: number;
  high: number;
  /** On which side the limit is passed; a value on the limit has not passed it. */
  signal: 'high' | 'low' | null;
  /** Chance of passing either limit while nothing changes. */
  falseAlarm: number;
}

export interface ControlChart {
  centre: number;
  points: ControlPoint[];
  /** Signals to expect in a year in which nothing changes. */
  falseAlarmsAYear: number;
  /** Variance of the calm periods over that of Poisson counts: well above 1, the limits are too narrow. */
  dispersion: number;
}

/**
 * A control chart of counts (c-chart) or of rates (u-chart): which periods differ by more than chance?
 *
 * Centre λ = Σ events / Σ exposure. A period with exposure n expects m = λ n events: limits m ± 3 √m, not below 0, or the
 * Poisson quantiles of `tail` and 1 − `tail`. False alarms a year: the mean over the periods of P(X > high) + P(X < low), from
 * the Poisson distribution itself, times the periods a year; three sigma of a small mean warns far more often than the
 * familiar 1 in 370. Source: W. A. Shewhart, "Economic Control of Quality of Manufactured Product" (1931); D. C. Montgomery,
 * "Introduction to Statistical Quality Control", on charts for nonconformities.
 * It supposes independent events and no season; where `dispersion` is well above 1, use `farrington` or wider limits.
 *
 * @param counts whole numbers, evenly spaced, without gaps
 * @throws RangeError with fewer than 8 calm periods, no event in them, counts that are not whole, exposures not above 0, or
 *   an option out of range
 * @example controlChart([4, 6, 5, 4, 6, 5, 4, 6, 14], { calm: 8 }).points[8]?.signal // 'high'
 */
export function controlChart(counts: readonly number[], options: ControlChartOptions = {}): ControlChart {
  const { exposures, limits = 'three sigma', tail = 0.00135, perYear = 12 } = options;
  const { base = exposures ? 100_000 : 1, calm = counts.length } = options;
  check(counts, exposures, { base, tail, perYear, calm });
  const weights = exposures ?? counts.map(() => 1);
  const total = (of: readonly number[]): number => of.slice(0, calm).reduce((sum, value) => sum + value, 0);
  const rate = total(counts) / total(weights);
  if (rate === 0) throw new RangeError('No event in the calm periods, so nothing to expect');

  const points = counts.map((count, index): ControlPoint => {
    const exposure = weights[index] ?? 1;
    const mean = rate * exposure;
    const [low, high] =
      limits === 'exact'
        ? [reaching(mean, tail), reaching(mean, 1 - tail)]
        : [Math.max(0, mean - 3 * Math.sqrt(mean)), mean + 3 * Math.sqrt(mean)];
    const lowest = Math.ceil(low);
    const below = lowest > 0 ? poissonUpTo(lowest - 1, mean) : 0;
    const scale = base / exposure;
    return {
      index,
      observed: count * scale,
      low: low * scale,
      high: high * scale,
      signal: count > high ? 'high' : count < low ? 'low' : null,
      falseAlarm: below + Math.max(0, 1 - poissonUpTo(Math.floor(high), mean)),
    };
  });
  const chance = points.reduce((sum, point) => sum + point.falseAlarm, 0) / points.length;
  const squares = counts.slice(0, calm).map((count, index) => {
    const mean = rate * (weights[index] ?? 1);
    return (count - mean) ** 2 / mean;
  });
  return {
    centre: rate * base,
    points,
    falseAlarmsAYear: chance * perYear,
    dispersion: squares.reduce((sum, square) => sum + square, 0) / (calm - 1),
  };
}

function check(
  counts: readonly number[],
  exposures: readonly number[] | undefined,
  { base, tail, perYear, calm }: { base: number; tail: number; perYear: number; calm: number },
): void {
  checkSeries(counts, 8, 'A control chart');
  for (const count of counts) checkCount(count, 'A count of a period');
  if (exposures && exposures.length !== counts.length) {
    throw new RangeError(`${counts.length} counts against ${exposures.length} exposures`);
  }
  for (const exposure of exposures ?? []) checkPositive(exposure, 'An exposure');
  checkPositive(base, 'The base of a rate');
  checkPositive(perYear, 'The number of periods a year');
  if (!(tail > 0 && tail < 0.5)) throw new RangeError(`${tail} is not a chance between 0 and 0.5`);
  if (!(Number.isInteger(calm) && calm >= 8 && calm <= counts.length)) {
    throw new RangeError(`The calm periods are at least 8 of ${counts.length}, not ${calm}`);
  }
}

/** The smallest count whose cumulated Poisson probability reaches `p`. */
function reaching(mean: number, p: number): number {
  return Math.max(0, Math.ceil(poissonPoint(mean, p)));
}
