import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { checkCount } from './domain.ts';
import { quasiPoisson, type QuasiPoisson } from './quasi-poisson.ts';
import { estimated } from './student.ts';

export interface FarringtonOptions {
  /** Periods a year: 12 for months, 52 for weeks. */
  frequency: number;
  /** Years back, b: 5 unless told. */
  years?: number;
  /** Periods to each side of the same season, w: 3 unless told. */
  halfWindow?: number;
  /** Two-sided: a false alarm is expected in α / 2 of the periods. 0.05 unless told. */
  alpha?: number;
  /** Follow a trend where it is significant, there are three years, and it does not lead above all counts. */
  trend?: boolean;
  /** Give past outbreaks less weight. */
  reweight?: boolean;
  /** No alarm with fewer events than this in the last `recent` periods: 5 in 4 unless told. */
  least?: { events: number; recent: number };
}

/** One judged period, in events. */
export interface FarringtonPoint {
  index: number;
  observed: number;
  /** Null where all counts of the earlier years are 0, so that nothing can be expected from them. */
  expected: number | null;
  /** Highest count without alarm; null where none is judged. */
  limit: number | null;
  alarm: boolean;
  /** Whether a trend was followed. */
  trend: boolean;
  /** Why the period is not judged. */
  unjudged: 'too few events' | 'no events before' | null;
}

/**
 * Farrington's method: is a count higher than the same season of earlier years lets expect?
 *
 * The counts within w periods of the same season of the last b years are fitted by a quasi-Poisson line; counts with a
 * standardised Anscombe residual s > 1 are fitted again with a weight of s⁻². With expected μ, its standard error and
 * dispersion φ (at least 1), τ = φ + var(μ) / μ, the limit is (μ^(2/3) + z(1 − α/2) √(4/9 μ^(1/3) τ))^(3/2), for counts to
 * the power of 2/3 are nearly symmetric.
 * Source: C. P. Farrington, N. J. Andrews, A. D. Beale and M. A. Catchpole, "A statistical algorithm for the early detection
 * of outbreaks of infectious disease", Journal of the Royal Statistical Society A 159 (1996). The limits are those of R's
 * surveillance::algo.farrington with powertrans = '2/3'. Expected false alarms a year: α / 2 × periods a year, a little
 * more for small counts.
 *
 * @param counts whole numbers, evenly spaced, without gaps
 * @returns one point for each period that has `years` whole years before it
 * @throws RangeError when the series is too short, a count is not whole, or an option is out of range
 * @example farrington(monthlyCounts, { frequency: 12 }).filter((point) => point.alarm)
 */
export function farrington(counts: readonly number[], options: FarringtonOptions): FarringtonPoint[] {
  const { frequency, years = 5, halfWindow = 3, alpha = 0.05 } = options;
  const { trend = true, reweight = true, least = { events: 5, recent: 4 } } = options;
  const first = years * frequency + halfWindow;
  check(counts, first, options);
  const z = normalQuantile(1 - alpha / 2, 0, 1);

  return counts.slice(first).map((observed, step) => {
    const index = first + step;
    const recent = counts.slice(Math.max(0, index - least.recent + 1), index + 1);
    const enough = recent.reduce((sum, count) => sum + count, 0) >= least.events;
    const fit = expectation(referenceTimes(frequency, years, halfWindow), counts, index, {
      trend,
      years,
      reweight,
    });
    if (fit === null) {
      const unjudged = enough ? 'no events before' : 'too few events';
      return { index, observed, expected: null, limit: null, alarm: false, trend: false, unjudged };
    }
    const { expected, tau } = fit;
    const error = Math.sqrt((4 / 9) * Math.cbrt(expected) * tau);
    const limit = (expected ** (2 / 3) + z * error) ** 1.5;
    return {
      index,
      observed,
      expected,
      limit: enough ? limit : null,
      alarm: enough && observed > limit,
      trend: fit.trend,
      unjudged: enough ? null : 'too few events',
    };
  });
}

/** Times of the same season of earlier years, counted from the judged period. */
function referenceTimes(frequency: number, years: number, halfWindow: number): number[] {
  const times: number[] = [];
  for (let year = years; year >= 1; year--) {
    for (let side = -halfWindow; side <= halfWindow; side++) times.push(side - year * frequency);
  }
  return times;
}

/** Expected count with its τ; with times counted from the judged period, the constant is its logarithm. */
function expectation(
  times: readonly number[],
  counts: readonly number[],
  index: number,
  { trend, years, reweight }: { trend: boolean; years: number; reweight: boolean },
): { expected: number; tau: number; trend: boolean } | null {
  const past = times.map((time) => counts[index + time] ?? 0);
  const fitted = (line: boolean): { model: QuasiPoisson; expected: number } | null => {
    const model = fitTwice(
      times.map((time) => (line ? [1, time] : [1])),
      past,
      reweight,
    );
    return model && { model, expected: Math.exp(model.coefficients[0] ?? 0) };
  };
  const line = trend && years >= 3 ? fitted(true) : null;
  const follow = line !== null && slopeMatters(line.model) && line.expected <= Math.max(...past);
  const used = follow ? line : fitted(false);
  if (used === null) return null;
  const { model, expected } = used;
  const dispersion = Math.max(1, model.dispersion);
  // The variance of exp(b) is about μ² var(b), and τ takes it over μ.
  return { expected, tau: dispersion * (1 + expected * model.unscaled.get(0, 0)), trend: follow };
}

function slopeMatters({ coefficients, unscaled, dispersion, degrees }: QuasiPoisson): boolean {
  const error = Math.sqrt(dispersion * unscaled.get(1, 1));
  return error > 0 && estimated(coefficients[1] ?? 0, error, degrees).p < 0.05;
}

function fitTwice(design: number[][], past: readonly number[], reweight: boolean): QuasiPoisson | null {
  const model = quasiPoisson(design, past);
  if (!model || !reweight) return model;
  const dispersion = Math.max(1, model.dispersion);
  const raw = past.map((count, i) => {
    const mu = model.fitted[i] ?? 1;
    const anscombe = 1.5 * (count ** (2 / 3) * mu ** (-1 / 6) - Math.sqrt(mu));
    const residual = anscombe / Math.sqrt(dispersion * Math.max(1e-12, 1 - (model.leverages[i] ?? 0)));
    return residual > 1 ? residual ** -2 : 1;
  });
  const share = raw.length / raw.reduce((sum, weight) => sum + weight, 0);
  return quasiPoisson(
    design,
    past,
    raw.map((weight) => weight * share),
  );
}

function check(counts: readonly number[], first: number, options: FarringtonOptions): void {
  const { frequency, years = 5, halfWindow = 3, alpha = 0.05 } = options;
  if (!(Number.isInteger(frequency) && frequency >= 4)) {
    throw new RangeError(`A year has at least 4 periods here, not ${frequency}`);
  }
  if (!(Number.isInteger(years) && years >= 1)) throw new RangeError(`At least 1 year back, not ${years}`);
  if (!(Number.isInteger(halfWindow) && halfWindow >= 1 && 2 * halfWindow < frequency)) {
    throw new RangeError(`The window to each side is from 1 to less than half a year, not ${halfWindow}`);
  }
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`${alpha} is not a chance between 0 and 1`);
  if (counts.length <= first) {
    throw new RangeError(`${counts.length} periods; ${years} years back need at least ${first + 1}`);
  }
  for (const count of counts) checkCount(count, 'A count of a period');
}
