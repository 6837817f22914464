import { ears, type EarsPoint } from '../../stats/ears.ts';
import { ewma } from '../../stats/ewma.ts';
import { farrington } from '../../stats/farrington.ts';
import { inControl } from '../../stats/in-control.ts';
import { zOf } from '../../stats/normal.ts';
import { chanceOfCount, chanceOfMonth } from './chance.ts';
import { daysIn, MEAN_DAYS } from './month.ts';
import type { Ready } from './ready.ts';
import { LONGEST, NEEDS, SETTINGS, type MethodId } from './settings.ts';

/** What one method says of one month, in events; `observed` is a moving average for EWMA. */
export interface Judged {
  method: MethodId;
  observed: number;
  expected: number;
  /** Highest value without alarm. */
  limit: number;
  /** How far above the expected, in standard deviations as the method reckons them; the sum over three months for C3. */
  score: number;
  /** Chance of so much or more while nothing changes; null for C3, which sees the months of C2 again. */
  p: number | null;
  alarm: boolean;
}

/** A method that does not judge the month, and why. */
export interface Unjudged {
  method: MethodId;
  unjudged: 'too short' | 'too few events' | 'no events before' | 'all equal';
}

/**
 * What a method says of a month.
 *
 * EARS and EWMA compare months of unlike length by their daily means; Farrington compares like months and takes the counts.
 *
 * @param month in the series
 * @example judge(series, monthOf('2025-09'), 'c1') // { method: 'c1', observed: 20, expected: 5, ... }
 */
export function judge({ counts, from }: Ready, month: number, method: MethodId): Verdict {
  const at = month - from;
  if (at + 1 < NEEDS[method]) return { method, unjudged: 'too short' };
  const past = counts.slice(Math.max(0, at + 1 - LONGEST), at + 1);
  const start = month - past.length + 1;
  const scaled = past.map((count, t) => (count * MEAN_DAYS) / daysIn(start + t));
  const days = daysIn(month) / MEAN_DAYS;
  const found = {
    c1: () => byEars('C1', past, scaled, month, days),
    c2: () => byEars('C2', past, scaled, month, days),
    c3: () => byThreeMonths(scaled, days),
    ewma: () => byAverage(scaled),
    farrington: () => byEarlierYears(past),
  }[method]();
  return typeof found === 'string' ? { method, unjudged: found } : found;
}

export type Verdict = Judged | Unjudged;

export function isJudged(verdict: Verdict): verdict is Judged {
  return !('unjudged' in verdict);
}

const z = zOf(1 - 2 * SETTINGS.alpha);
const { baseline, alpha, alphaC3, lambda, width } = SETTINGS;

function scoreOf({ observed, expected, limit }: EarsPoint): number {
  return (observed - expected) / ((limit - expected) / z);
}

function byEars(
  kind: 'C1' | 'C2',
  past: readonly number[],
  scaled: readonly number[],
  month: number,
  days: number,
): Judged | 'all equal' {
  const method = kind === 'C1' ? 'c1' : 'c2';
  const [point] = ears(scaled.slice(-NEEDS[method]), kind, { baseline, alpha });
  if (!point) return 'all equal';
  const score = scoreOf(point);
  const end = past.length - (kind === 'C1' ? 1 : 3);
  const before = past.slice(end - baseline, end).reduce((sum, count) => sum + count, 0);
  const lag = kind === 'C1' ? 1 : 3;
  const length = Array.from({ length: baseline }, (_, t) => daysIn(month - lag - t));
  const own = daysIn(month);
  const share = own / (own + length.reduce((sum, one) => sum + one, 0));
  const observed = past.at(-1) ?? 0;
  return {
    method,
    observed,
    expected: point.expected * days,
    limit: point.limit * days,
    score,
    p: chanceOfMonth({ score, periods: baseline, observed, before, share }),
    alarm: point.alarm,
  };
}

function byThreeMonths(scaled: readonly number[], days: number): Judged | 'all equal' {
  const recent = scaled.slice(-NEEDS.c3);
  const [point] = ears(recent, 'C3', { baseline, alpha: alphaC3 });
  if (!point) return 'all equal';
  const score = ears(recent, 'C2', { baseline, alpha })
    .map((one) => Math.max(0, scoreOf(one) - 1))
    .reduce((sum, one) => sum + one, 0);
  const { observed, expected, limit, alarm } = point;
  const inMonth = { observed: observed * days, expected: expected * days, limit: limit * days };
  return { method: 'c3', ...inMonth, score, p: null, alarm };
}

function byAverage(scaled: readonly number[]): Judged | 'all equal' {
  const { calm: length, run } = SETTINGS;
  const calmMonths = scaled.slice(-length - run, -run);
  if (calmMonths.every((value) => value === calmMonths[0])) return 'all equal';
  const calm = inControl(calmMonths);
  const point = ewma(scaled.slice(-run), calm, { lambda, width }).at(-1);
  if (!point) return 'all equal';
  const variance = ((point.high - calm.mean) / width) ** 2;
  const spread = calm.deviation ** 2;
  // Months that hang together make an average wander further, and the mean of the calm stretch is an estimate too.
  const rho = togetherness(calmMonths, calm.mean);
  const kept = rho * (1 - lambda);
  const weight = 1 - (1 - lambda) ** run;
  const whole =
    (variance * (1 + kept)) / (1 - kept) + ((weight ** 2 * spread) / length) * ((1 + rho) / (1 - rho));
  // So many months in effect are averaged; their sum is held against counts.
  const months = spread / variance;
  const score = (point.average - calm.mean) / Math.sqrt(whole);
  return {
    method: 'ewma',
    observed: point.average,
    expected: calm.mean,
    limit: point.high,
    score,
    p: chanceOfCount({
      score,
      degrees: length - 1,
      observed: point.average * months,
      expected: calm.mean * months,
      dispersion: (months * whole) / calm.mean,
    }),
    alarm: point.signal === 'high',
  };
}

/**
 * How much a month is like the one before it: the correlation of neighbours, corrected for the few months, from 0 to 0.9.
 *
 * An average of values that hang together so has (1 + ρ(1 − λ)) / (1 − ρ(1 − λ)) times the variance: W. Schmid and A. Schöne,
 * "Some properties of the EWMA control chart in the presence of autocorrelation", Annals of Statistics 25 (1997).
 */
function togetherness(values: readonly number[], mean: number): number {
  const n = values.length;
  const off = values.map((value) => value - mean);
  const beside = off.slice(1).reduce((sum, one, t) => sum + one * (off[t] ?? 0), 0);
  const own = off.reduce((sum, one) => sum + one * one, 0);
  const found = own > 0 ? beside / own : 0;
  return Math.min(0.9, Math.max(0, found + (1 + 3 * found) / n));
}

function byEarlierYears(past: readonly number[]): Judged | Unjudged['unjudged'] {
  const { years: limits, halfWindow, alphaFarrington } = SETTINGS;
  const years = Math.min(limits.most, Math.floor((past.length - 1 - halfWindow) / 12));
  const history = past.slice(-(years * 12 + halfWindow + 1));
  const options = { frequency: 12, years, halfWindow, alpha: alphaFarrington };
  const [point] = farrington(history, options);
  if (!point || point.expected === null || point.limit === null) return point?.unjudged ?? 'no events before';
  const { observed, expected, limit, alarm } = point;
  const degrees = years * (2 * halfWindow + 1) - 2;
  const own = chanceOfFit(point, expected, limit, degrees);
  // Giving high months less weight also lowers what chance alone makes, so that the limit is passed too often (A. Noufaily
  // et al., Statistics in Medicine 32, 2013). The chance therefore comes from the fit in which all months weigh the same.
  const [even] = own.p < 0.2 ? farrington(history, { ...options, reweight: false }) : [];
  const p =
    even && even.expected !== null && even.limit !== null
      ? Math.max(own.p, chanceOfFit(even, even.expected, even.limit, degrees).p)
      : own.p;
  return { method: 'farrington', observed, expected, limit, score: own.score, p, alarm };
}

/** Counts to the power of 2/3 are nearly symmetric; the limit tells the standard error on that scale. */
function chanceOfFit(
  { observed }: { observed: number },
  expected: number,
  limit: number,
  degrees: number,
): { score: number; p: number } {
  const error = (limit ** (2 / 3) - expected ** (2 / 3)) / zOf(1 - SETTINGS.alphaFarrington);
  const score = (observed ** (2 / 3) - expected ** (2 / 3)) / error;
  const dispersion = error ** 2 / ((4 / 9) * Math.cbrt(expected));
  return { score, p: chanceOfCount({ score, degrees, observed, expected, dispersion }) };
}
