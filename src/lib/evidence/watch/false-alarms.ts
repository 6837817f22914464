import { LONGEST, METHOD_IDS, SETTINGS, type MethodId } from './settings.ts';
import { countMasses } from '../../stats/discrete.ts';
import { earsFalseAlarm } from '../../stats/ears.ts';
import { randomStream } from '../../stats/random.ts';
import { ewmaRunLength } from '../../stats/run-length.ts';
import { isJudged, judge } from './judge.ts';
import type { Ready } from './ready.ts';

/** How often a method warns in a month in which nothing changed. */
export interface FalseAlarms {
  method: MethodId;
  /** Simulated months that the method judged, and how many of them it warned in. */
  months: number;
  alarms: number;
  /** What theory says for independent normal values with known spread; null where there is none. */
  theory: number | null;
}

/** A mean and dispersion are taken from the last five years. */
const RECENT = 60;
/** Any month: made series begin here. */
const FROM = 24_000;

/** What chance does in a series: the mean of its months, and their variance over it, at least 1. */
export interface Calm {
  mean: number;
  dispersion: number;
}

/**
 * What the last five years of a series are like from month to month. The spread is taken from the differences between
 * months beside each other, so that a drift over the years does not count as chance.
 *
 * Source: J. von Neumann, "Distribution of the ratio of the mean square successive difference to the variance", Annals of
 * Mathematical Statistics 12 (1941).
 */
export function calmOf({ counts }: Pick<Ready, 'counts'>): Calm {
  const recent = counts.slice(-RECENT);
  const mean = recent.reduce((sum, count) => sum + count, 0) / recent.length;
  const squares = recent.slice(1).reduce((sum, count, t) => sum + (count - (recent[t] ?? 0)) ** 2, 0);
  const dispersion = mean > 0 ? squares / (2 * (recent.length - 1)) / mean : 1;
  return { mean, dispersion: Math.max(1, dispersion) };
}

/**
 * Draws independent counts with this mean and dispersion.
 *
 * @param next a stream of numbers from 0 to below 1
 * @example calmCounts({ mean: 4, dispersion: 1.5 })(12, randomStream(1))
 */
export function calmCounts(calm: Calm): (months: number, next: () => number) => number[] {
  const { first, masses } = countMasses(calm.mean, calm.dispersion);
  let sum = 0;
  const reached = masses.map((mass) => (sum += mass));
  const draw = (at: number): number => {
    let [low, high] = [0, reached.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reached[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return first + low;
  };
  return (months, next) => Array.from({ length: months }, () => draw(next() * sum));
}

/**
 * False alarms of each method, counted on made series in which nothing ever changes: independent counts with the mean and
 * the spread of the watched series, each made series judged once, in its last month.
 *
 * Real series drift and have seasons, so that they give more alarms than this even where nothing new has happened.
 *
 * @param like the series that are watched; each is imitated in turn
 * @param made how many series are made
 * @throws RangeError when there is no series to imitate
 * @example falseAlarms(watched, 2000, 1).find(({ method }) => method === 'c1') // { months: 2000, alarms: 25, theory: 0.014 }
 */
export function falseAlarms(like: readonly Ready[], made: number, seed: number): FalseAlarms[] {
  const calm = like.flatMap((one) => {
    const { mean, dispersion } = calmOf(one);
    return mean > 0 ? [{ series: one.series, mean, dispersion }] : [];
  });
  if (!calm.length) throw new RangeError('There is no series whose chance could be imitated');
  const next = randomStream(seed);
  const found = new Map(METHOD_IDS.map((method) => [method, { months: 0, alarms: 0 }]));
  const each = Math.ceil(made / calm.length);
  // Every so many, so that few made series imitate many watched ones evenly.
  const step = Math.max(1, calm.length / made);
  for (let place = 0, count = 0; count < made && place < calm.length; place += step) {
    const one = calm[Math.floor(place)];
    if (!one) break;
    const draw = calmCounts(one);
    for (let again = 0; again < each && count < made; again++, count++) {
      const counts = draw(LONGEST, next);
      const quiet: Ready = { series: one.series, from: FROM, counts, filled: [], unbelieved: [] };
      for (const method of METHOD_IDS) {
        const own = found.get(method);
        const verdict = judge(quiet, FROM + LONGEST - 1, method);
        if (!own || !isJudged(verdict)) continue;
        own.months++;
        if (verdict.alarm) own.alarms++;
      }
    }
  }
  return METHOD_IDS.map((method) => ({
    method,
    ...(found.get(method) ?? { months: 0, alarms: 0 }),
    theory: THEORY[method](),
  }));
}

const { baseline, alpha, lambda, width, alphaFarrington } = SETTINGS;

const THEORY: Record<MethodId, () => number | null> = {
  c1: () => earsFalseAlarm({ baseline, alpha }),
  c2: () => earsFalseAlarm({ baseline, alpha }),
  c3: () => null,
  // Half of the warnings are of falls, which the board does not watch.
  ewma: () => 1 / ewmaRunLength(lambda, width) / 2,
  farrington: () => alphaFarrington / 2,
};
