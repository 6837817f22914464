import { type Method } from './method.ts';

/** Where events lie close together. */
export const space: readonly Method[] = [
  {
    id: 'knox',
    name: 'Near repeats (Knox)',
    does: 'Asks whether more pairs of events lie near each other in both place and time than chance makes, band by band, with the same place as a band of its own.',
    formula: [
      'observed: pairs of events in a band of distance and a band of days',
      'expected: pairs in the distance band × pairs in the time band / all pairs',
      'p = (1 + shuffles with at least as many pairs) / (1 + shuffles), the days shuffled over the places; q by Benjamini-Hochberg over all bands',
    ].join('\n'),
    reference:
      'E. G. Knox, “The detection of space-time interactions”, Journal of the Royal Statistical Society C (Applied Statistics) 13(1), 1964, 25–30; S. D. Johnson and others, “Space-time patterns of risk: a cross national assessment of residential burglary victimization”, Journal of Quantitative Criminology 23(3), 2007, 201–219.',
    usedIn: 'Places: whether events come back near by, soon after.',
    cannotTell:
      'That events cluster, it can tell; not who or what causes it. Where places are rounded to streets, the first bands are not to be trusted. R’s surveillance::knox counts the same pairs but shuffles them as if they shared no events, so its p-values are smaller.',
    source: 'src/lib/stats/knox.ts',
    claims: [],
  },
  {
    id: 'getis-ord',
    name: 'Hot and cold spots (Getis-Ord Gi*)',
    does: 'Asks whether the sum of the values in and around a place is higher or lower than chance makes it. A place is called a spot by q, which allows for the number of places, never by z alone.',
    formula:
      'z(i) = (Σ x(j) − m x̄) / (s √((n m − m²) / (n − 1))) over the place and its neighbours, m in all; x̄ and s mean and standard deviation of all n places\np from the normal distribution; q by Benjamini-Hochberg over the places',
    reference:
      'A. Getis and J. K. Ord, “The analysis of spatial association by use of distance statistics”, Geographical Analysis 24(3), 1992, 189–206; J. K. Ord and A. Getis, “Local spatial autocorrelation statistics: distributional issues and an application”, Geographical Analysis 27(4), 1995, 286–306.',
    usedIn: 'Places: where records gather by more than chance.',
    cannotTell:
      'With counts instead of rates it finds where people live. p is rough for skewed values and for places with few neighbours. Other borders of the places can give other spots.',
    source: 'src/lib/stats/getis-ord.ts',
    claims: [],
  },
];
