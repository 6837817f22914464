import type { Size } from './understood.ts';

/**
 * What counts as true enough, in one table. A speaker who says "a third" rounds; how far is decided here and nowhere
 * else.
 */
export const TOLERANCE = {
  /** A fraction in words covers what lies nearer to it than to the next usual fraction. */
  fractions: [0.1, 0.2, 0.25, 1 / 3, 0.4, 0.5, 0.6, 2 / 3, 0.75, 0.8, 0.9],
  /** Half the step to which a stated number seems to be rounded: 25 covers 22.5 to 27.5, 23 covers 22.5 to 23.5. */
  roundToFive: 2.5,
  /** "About", "nearly": twice as wide. */
  hedged: 2,
  /** "Doubled", "three times": this share of the factor to each side. */
  times: 0.15,
  /** "Nearly all" begins and "hardly anyone" ends here, in percent. */
  nearlyAll: 90,
  /** "Sharply" is at least this much, "slightly" at most the second. */
  much: { percent: 25, points: 10 },
  little: { percent: 10, points: 5 },
  /** "Unchanged" allows this much. */
  same: { percent: 5, points: 2 },
  /** A year that has no value is stood for by one at most so far away, and then the claim holds in part only. */
  nearYears: 2,
  /** "Is" and "since" reach the present: a latest value older than this makes a claim hold in part only. */
  staleYears: 5,
  /** Two places are compared by values at most so far apart. */
  apartYears: 3,
  /** "One of the highest" means this share of the countries, at least so many. */
  among: { share: 0.1, least: 5 },
  /** Where a survey gives neither interval nor respondents, its margin is taken to be that of so many. */
  assumedRespondents: 1000,
  /** A claim without years is looked at over these spans; it has to hold for both. */
  spans: [10, 5],
} as const;

const near = (amount: number, slack: number): Pick<Size, 'least' | 'most'> => ({
  least: amount - slack,
  most: amount + slack,
});

/** Half the distance to the neighbouring usual fractions, to each side, in percent. */
function aroundFraction(percent: number): Pick<Size, 'least' | 'most'> {
  const usual = TOLERANCE.fractions;
  const share = percent / 100;
  const below = usual.findLast((one) => one < share - 0.01) ?? 0;
  const above = usual.find((one) => one > share + 0.01) ?? 1;
  return { least: ((share + below) / 2) * 100, most: ((share + above) / 2) * 100 };
}

/** Half of the last place that was written, or 2.5 for whole numbers that end in 0 or 5. */
function rounding(amount: number, decimals: number): number {
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  if (amount >= 1000) return amount * 0.05;
  return amount >= 10 && amount % 5 === 0 ? TOLERANCE.roundToFive : 0.5;
}

/**
 * A size with the amounts for which it stays true.
 *
 * @param decimals places behind the point that the speaker gave
 * @param words whether the amount was a fraction in words ("a third"), which is looser than "33 %"
 * @example sized({ unit: 'percent', amount: 25, bound: 'near' }) // least 22.5, most 27.5
 */
export function sized(
  { unit, amount, bound }: Pick<Size, 'unit' | 'amount' | 'bound'>,
  { decimals = 0, words = false, hedged = false, reached = false } = {},
): Size {
  if (bound === 'over') return { unit, amount, bound, least: amount, most: null, reached };
  if (bound === 'under') return { unit, amount, bound, least: null, most: amount, reached };
  const range =
    unit === 'times'
      ? near(amount, amount * TOLERANCE.times)
      : words
        ? aroundFraction(amount)
        : near(amount, rounding(amount, decimals));
  if (!hedged) return { unit, amount, bound, ...range, reached };
  const wider = (limit: number | null) =>
    limit === null ? null : amount + (limit - amount) * (words ? 1 : TOLERANCE.hedged);
  return { unit, amount, bound, least: wider(range.least), most: wider(range.most), reached };
}

/** How an amount stands to a size: inside its limits, outside, or null where the size says no amount. */
export function fits({ least, most, bound }: Size, amount: number): boolean {
  const slack = bound === 'near' ? 1e-9 : 0;
  return (least === null || amount > least - slack) && (most === null || amount < most + slack);
}
