/**
 * What the guards ask for. Fixed once for all questions, so that nobody can choose them after the answer is known.
 */

/** Months before: fewer make a path that says more of its ends than of the place. */
export const LEAST_BEFORE = 24;
/** Months after: a whole year, so that every season is in it. */
export const LEAST_AFTER = 12;
/** Records a month before the change, on average: below, counts are not near enough to what least squares supposes. */
export const LEAST_RECORDS = 10;
/** The same for a place of comparison: smaller ones jump by large shares and say little. */
export const LEAST_RECORDS_COMPARED = 10;
/** Places of comparison: their spread is the measure of chance. */
export const LEAST_COMPARED = 5;
/** A pre-trend with a smaller p-value is taken to be there; stricter than the usual 0.05, since it is no proof of none. */
export const PRE_TREND_P = 0.1;
/**
 * The level of the intervals. 95 % would call every twentieth difference clear that is chance, and more where the area is
 * smaller than those it is compared with; who looks at several places and dates would soon find one.
 */
export const LEVEL = 0.99;
/** The level for the places next to the area: here a narrow interval is the careful one. */
export const RING_LEVEL = 0.95;
/** Dates at which nothing is known to have happened, for a rank among them. */
export const LEAST_PLACEBOS = 20;
/** The share of those dates whose estimate may be as far from zero as the one asked for. */
export const PLACEBO_SHARE = 0.05;

/** The windows that can be chosen, in months. Whole years only. */
export const BEFORE_CHOICES = [12, 24, 36, 48, 60] as const;
export const AFTER_CHOICES = [12, 24, 36] as const;
