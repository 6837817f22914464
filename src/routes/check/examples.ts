/** Sentences to start from: one of each kind that the checker can tell apart. */
export const EXAMPLES = [
  'Homicide in Jamaica has fallen by a third since 2015',
  'Most people in Brazil trust the police',
  'In Chile fewer women than men feel safe walking alone',
  'Haiti has the highest share of unsentenced prisoners in the world',
  'Homicide in El Salvador fell because of mass arrests',
] as const;
