import { binomialMasses, chanceFrom, countMasses } from '../../stats/discrete.ts';
import { studentAbove } from '../../stats/student.ts';

/*
 * How probable so much or more is while nothing changes. Each chance is the larger of two: Student's, which knows that the
 * spread was itself only estimated, and that of counts, which knows how crooked small counts are. So neither a short
 * history nor a handful of events can make a month look more surprising than it is.
 */

/** A chance above this decides nothing, so that the second one is not worked out. */
const TELLING = 0.2;
/** Counts of so many events, over their dispersion, are as good as symmetric: Student's chance is the larger one. */
const SYMMETRIC = 400;

/**
 * For a month against the sum of others: Student's t of the daily means, and the exact binomial share of the events.
 *
 * Given `observed + before` events in all, by chance each falls into this month with its share of the days.
 * Source: J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31
 * (1940).
 *
 * @param p.score the month above the mean of the `periods` before, in their standard deviations
 * @param p.share the days of this month over those of this month and the periods before
 */
export function chanceOfMonth({
  score,
  periods,
  observed,
  before,
  share,
}: {
  score: number;
  periods: number;
  observed: number;
  before: number;
  share: number;
}): number {
  const student = studentAbove(score / Math.sqrt(1 + 1 / periods), periods - 1);
  const events = observed + before;
  if (student > TELLING || events === 0) return student;
  return Math.max(student, chanceFrom(observed, binomialMasses(events, share)));
}

/**
 * For a count against a fitted mean whose own uncertainty is part of the dispersion.
 *
 * @param p.score the count above the mean in standard errors, on a scale where counts are nearly symmetric
 */
export function chanceOfCount({
  score,
  degrees,
  observed,
  expected,
  dispersion,
}: {
  score: number;
  degrees: number;
  observed: number;
  expected: number;
  dispersion: number;
}): number {
  const student = studentAbove(score, degrees);
  if (student > TELLING || expected / dispersion > SYMMETRIC) return student;
  return Math.max(student, chanceFrom(Math.ceil(observed), countMasses(expected, Math.max(1, dispersion))));
}

/**
 * One chance for several looks at the same series, by Simes: min over k of m p₍ₖ₎ / k. Holds for looks that rise and fall
 * together, as those of methods that see the same month do.
 *
 * Source: R. J. Simes, "An improved Bonferroni procedure for multiple tests of significance", Biometrika 73 (1986).
 *
 * @param p at least one
 * @example simes([0.01, 0.04, 0.5]) // 0.03
 */
export function simes(p: readonly number[]): number {
  const ordered = [...p].sort((a, b) => a - b);
  return Math.min(1, ...ordered.map((value, index) => (value * p.length) / (index + 1)));
}
