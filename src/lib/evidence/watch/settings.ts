/** The methods of the board, side by side. */
export const METHOD_IDS = ['c1', 'c2', 'c3', 'ewma', 'farrington'] as const;
export type MethodId = (typeof METHOD_IDS)[number];

/** How each method is set. Alphas are nominal chances of a false alarm a month, two-sided for Farrington. */
export const SETTINGS = {
  baseline: 7,
  alpha: 0.001,
  alphaC3: 0.001,
  lambda: 0.2,
  width: 2.962,
  /** Months of the calm stretch, and of the run that is judged by it. */
  calm: 36,
  run: 12,
  years: { least: 3, most: 5 },
  halfWindow: 3,
  alphaFarrington: 0.01,
} as const;

/** Months of history, the judged one included, that a method needs. */
export const NEEDS: Record<MethodId, number> = {
  c1: SETTINGS.baseline + 1,
  c2: SETTINGS.baseline + 3,
  c3: SETTINGS.baseline + 5,
  ewma: SETTINGS.calm + SETTINGS.run,
  farrington: SETTINGS.years.least * 12 + SETTINGS.halfWindow + 1,
};

/** Months of history that the method with the longest memory looks at. */
export const LONGEST = SETTINGS.years.most * 12 + SETTINGS.halfWindow + 1;

/** Months that EARS needs: the least with which anything can be watched. */
export const LEAST_MONTHS = 12;
/** Least events a month on average, in the two years before, from which a rise can be told from chance. */
export const LEAST_MEAN = 1;
/** The same below a municipality, where counts of 1 to 4 are withheld. */
export const LEAST_MEAN_SMALL = 5;
