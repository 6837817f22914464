/** Probabilities of the counts `first`, `first` + 1 ...; those that are left out add nothing that a number can hold. */
export interface Masses {
  first: number;
  masses: number[];
}

/**
 * Walks outward from the mode by the ratio of neighbours, so that nothing overflows at any size.
 *
 * @param mode the most probable count
 * @param ratio probability of count k + 1 over that of k
 */
function walked(mode: number, ratio: (k: number) => number): Masses {
  const weights: number[] = [];
  let first = mode;
  for (let k = mode, weight = 1; weight > 1e-18; k--) {
    weights.push(weight);
    first = k;
    if (k === 0) break;
    weight /= ratio(k - 1);
  }
  weights.reverse();
  for (let k = mode, weight = ratio(mode); weight > 1e-18; k++, weight *= ratio(k)) weights.push(weight);
  const sum = weights.reduce((a, b) => a + b, 0);
  return { first, masses: weights.map((weight) => weight / sum) };
}

/**
 * Where a distribution reaches the probability `p`, interpolated between two counts.
 *
 * With r the smallest count whose cumulated probability F(r) reaches p, it is r − (F(r) − p) / (F(r) − F(r − 1)). A funnel
 * drawn through whole counts would have steps; interpolated it is smooth and still exact at the steps.
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005),
 * appendix A.1.1.
 *
 * @returns at least −1: below 0 where already the count 0 is more probable than p
 */
function interpolated({ first, masses }: Masses, p: number): number {
  let reached = 0;
  for (const [index, mass] of masses.entries()) {
    reached += mass;
    if (reached >= p) return first + index - (reached - p) / mass;
  }
  return first + masses.length - 1;
}

/**
 * Chance that a Poisson count is at most `count`. The masses are summed one by one, which holds at any size; continued
 * fractions of the gamma function lose digits from about a thousand events on.
 *
 * @param count whole
 * @param mean above 0, at most a thousand million
 * @throws RangeError when `mean` is out of range
 * @example poissonUpTo(3, 2) // 0.857
 */
export function poissonUpTo(count: number, mean: number): number {
  const { first, masses } = poissonMasses(mean);
  return Math.min(
    1,
    masses.slice(0, Math.max(0, count - first + 1)).reduce((sum, mass) => sum + mass, 0),
  );
}

/**
 * Interpolated quantile of the Poisson distribution.
 *
 * @param mean above 0, at most a thousand million
 * @param p above 0, below 1
 * @returns events, at least −1
 * @throws RangeError when an argument is out of range
 * @example poissonPoint(10, 0.975) // 16.16
 */
export function poissonPoint(mean: number, p: number): number {
  checkChance(p);
  return interpolated(poissonMasses(mean), p);
}

function poissonMasses(mean: number): Masses {
  if (!(mean > 0 && mean <= 1e9))
    throw new RangeError(`A Poisson mean must be above 0 and up to 1e9, not ${mean}`);
  return walked(Math.floor(mean), (k) => mean / (k + 1));
}

/**
 * Probabilities of counts that vary as Poisson counts (dispersion 1) or more (the negative binomial distribution).
 *
 * With r = mean / (dispersion − 1) and q = 1 − 1 / dispersion, p(k + 1) / p(k) = q (k + r) / (k + 1): the variance is
 * dispersion × mean. Source: J. M. Hilbe, "Negative Binomial Regression" (2011), where it is called NB1.
 *
 * @param mean above 0, at most a thousand million
 * @param dispersion variance over mean, at least 1
 * @throws RangeError when an argument is out of range
 * @example countMasses(2, 1).masses[0] // 0.135
 */
export function countMasses(mean: number, dispersion: number): Masses {
  if (!(dispersion >= 1 && Number.isFinite(dispersion)))
    throw new RangeError(`A dispersion must be finite and at least 1, not ${dispersion}`);
  // Nearer to 1 than this, r is so large that its digits are lost; the counts are Poisson counts.
  if (dispersion < 1 + 1e-6) return poissonMasses(mean);
  if (!(mean > 0 && mean <= 1e9)) throw new RangeError(`A mean must be above 0 and up to 1e9, not ${mean}`);
  const r = mean / (dispersion - 1);
  const q = 1 - 1 / dispersion;
  return walked(r > 1 ? Math.floor((r - 1) * (dispersion - 1)) : 0, (k) => (q * (k + r)) / (k + 1));
}

/**
 * Chance of a count of at least `least`.
 *
 * @param masses as `countMasses` or `binomialMasses` give them
 * @example chanceFrom(3, countMasses(2, 1)) // 0.323
 */
export function chanceFrom(least: number, { first, masses }: Masses): number {
  // From the far end on, so that small chances keep their digits.
  let sum = 0;
  for (let index = masses.length - 1; index >= Math.max(0, least - first); index--) sum += masses[index] ?? 0;
  return Math.min(1, sum);
}

/**
 * Probabilities of the binomial distribution.
 *
 * @param n trials, whole, 1 to a thousand million
 * @param chance of each trial, above 0 and below 1
 * @throws RangeError when an argument is out of range
 * @example binomialMasses(2, 0.5) // { first: 0, masses: [0.25, 0.5, 0.25] }
 */
export function binomialMasses(n: number, chance: number): Masses {
  if (!(Number.isInteger(n) && n >= 1 && n <= 1e9))
    throw new RangeError(`Trials must be whole, 1 to 1e9, not ${n}`);
  if (!(chance > 0 && chance < 1)) throw new RangeError(`A chance must lie between 0 and 1, not ${chance}`);
  const odds = chance / (1 - chance);
  const mode = Math.min(n, Math.floor((n + 1) * chance));
  return walked(mode, (k) => (k >= n ? 0 : ((n - k) / (k + 1)) * odds));
}

/**
 * Interpolated quantile of the binomial distribution.
 *
 * @param n,chance as for `binomialMasses`
 * @param p above 0, below 1
 * @returns successes, at least −1
 * @throws RangeError when an argument is out of range
 * @example binomialPoint(100, 0.3, 0.975) // 38.69
 */
export function binomialPoint(n: number, chance: number, p: number): number {
  checkChance(p);
  return interpolated(binomialMasses(n, chance), p);
}

function checkChance(p: number): void {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability must lie between 0 and 1, not ${p}`);
}
