import { FUNNEL_LEVELS } from '../../stats/funnel.ts';
import { FEWEST_PLACES } from '../../stats/overdispersion.ts';
import { HOUSE_RULE, type Method } from './method.ts';

const LEVELS = FUNNEL_LEVELS.map((level) => `${level * 100}%`).join(' and ');

/** Comparing places without a league table. */
export const places: readonly Method[] = [
  {
    id: 'funnel',
    name: 'Funnel limits',
    does: 'Says between which values a place of a given size falls by chance alone if it is like all others. Small places may lie far out and mean nothing.',
    formula: `${LEVELS} limits: quantiles of the Poisson distribution (counts, rates) or the binomial distribution (shares) around the value of all, interpolated between whole counts\nwith overdispersion: θ ± z √(φV + τ²), θ the value of all, V the variance by chance at that size`,
    reference:
      'D. J. Spiegelhalter, “Funnel plots for comparing institutional performance”, Statistics in Medicine 24(8), 2005, 1185–1202.',
    usedIn: 'Places: which districts went another way than the whole.',
    cannotTell:
      'Why a place lies outside: what is counted, who is counted and what people report differ too. Of many places some always lie outside by chance.',
    source: 'src/lib/stats/funnel.ts',
    claims: [],
  },
  {
    id: 'overdispersion',
    name: 'Overdispersion',
    does: 'Measures how much more places differ than chance makes them, so that the funnel can be widened by it.',
    formula:
      'zᵢ = (yᵢ − θ) / √Vᵢ, the outer tenth of each side drawn in; φ = mean of z², at least 1\nor τ² = (Iφ − (I − 1)) / (Σw − Σw²/Σw), w = 1/V, at least 0; one of the two is used, not both',
    reference:
      'D. J. Spiegelhalter, “Funnel plots for comparing institutional performance”, Statistics in Medicine 24(8), 2005, 1185–1202, and “Handling over-dispersion of performance indicators”, Quality and Safety in Health Care 14(5), 2005, 347–351.',
    usedIn: 'Places: limits of the funnel of districts, where districts differ by more than chance anyway.',
    cannotTell: `Where the spread comes from. With few places it is itself uncertain; under ${FEWEST_PLACES} it is not computed.`,
    source: 'src/lib/stats/overdispersion.ts',
    claims: [],
  },
  {
    id: 'shrinkage',
    name: 'Rates drawn toward the mean (empirical Bayes)',
    does: 'Draws the rates of small places toward the rate of all, so that maps and rankings are not led by chance. The raw rate stays visible beside it.',
    formula:
      'm = Σx/Σn, s² = Σnᵢ(rᵢ − m)²/Σn, A = max(0, s² − m/n̄); weight = A / (A + m/nᵢ); shrunk rate = m + weight · (rᵢ − m); rᵢ = xᵢ/nᵢ the raw rate, n̄ the mean number of people',
    reference:
      'R. J. Marshall, “Mapping disease and mortality rates using empirical Bayes estimators”, Journal of the Royal Statistical Society C (Applied Statistics) 40(2), 1991, 283–294.',
    usedIn:
      'Places: rates of the parts of a place, where a source gives their populations; of the places built in, none does yet, and the page says so.',
    cannotTell:
      'A small place that truly is unlike the others is drawn in as well. It has no interval here, and knows nothing of who is a neighbour of whom.',
    source: 'src/lib/stats/shrinkage.ts',
    claims: [],
  },
  {
    id: 'ranks',
    name: 'Interval of a rank',
    does: 'Says between which ranks a place may truly stand, instead of one position in a league table.',
    formula:
      'z = (yⱼ − yₖ) / √(eⱼ² + eₖ²) against each other place, each comparison at level 1 − (1 − level) / (n − 1)\nbest rank = 1 + number clearly above; worst rank = n − number clearly below',
    reference:
      'M. Mogstad, J. P. Romano, A. M. Shaikh and D. Wilhelm, “Inference for ranks with applications to mobility across neighbourhoods and academic achievement across countries”, Review of Economic Studies 91(1), 2024, 476–518; marginal intervals, with Bonferroni’s correction in place of their bootstrap.',
    usedIn: 'Briefs: where a place lies among the world, its region and its peers.',
    cannotTell:
      'It is wider than need be (Bonferroni). Each interval is for one place chosen beforehand, not for the whole list at once. It needs standard errors that are independent.',
    source: 'src/lib/stats/ranks.ts',
    claims: [],
  },
  {
    id: 'lorenz',
    name: 'Lorenz curve',
    does: 'Shows which share of the events falls on which share of the places, those with most first.',
    formula: 'places in falling order; after the k-th: (k / n, events so far / all events)',
    reference:
      'M. O. Lorenz, “Methods of measuring the concentration of wealth”, Publications of the American Statistical Association 9(70), 1905, 209–219, turned around.',
    usedIn:
      'Places: whether few parts of a place have most of the records. Evidence: cards on how concentrated offences are in a city.',
    cannotTell:
      'Whether the concentration is more than chance: with fewer events than places, most places have none whatever happens. It depends on how places are cut.',
    source: 'src/lib/stats/lorenz.ts',
    claims: ['concentrated'],
  },
  {
    id: 'lorenz-by-chance',
    name: 'Lorenz curve by chance alone',
    does: 'Draws the Lorenz curve that would come if every event fell on any place with the same probability, so that “half in a few places” can be held against what chance gives.',
    formula:
      'counts of places are Poisson with mean m = events / places; places with at least k events are P(X ≥ k) of all places and have P(X ≥ k − 1) of the events',
    reference: HOUSE_RULE,
    usedIn:
      'Places: whether few parts of a place have most of the records. Evidence: cards on how concentrated offences are in a city.',
    cannotTell:
      'What uneven risk is to be expected: places differ in how many people live, work and pass there, and this knows nothing of it. With few places single draws of chance lie around the curve.',
    source: 'src/lib/stats/lorenz-by-chance.ts',
    claims: ['concentrated'],
  },
  {
    id: 'gini',
    name: 'Concentration (Gini), adjusted, and against chance',
    does: 'One number for how unequally events fall on places: 0 if all have as many, toward 1 if one has all; also measured from the most equal spread that so few events allow, and beside what chance alone gives.',
    formula: [
      'G = 2 Σ i yᵢ / n − (n + 1)/n, yᵢ the share of the i-th place from the bottom',
      'adjusted: G′ = max(n/c, 1)(G − 1) + 1 for c events at n places',
      'by chance: (n − 1) E|X₁ − X₂| / (2c), every event on any place with the same probability; exact',
    ].join('\n'),
    reference:
      'C. Gini, Variabilità e mutabilità, Bologna, 1912; W. Bernasco and W. Steenbeek, “More places than crimes: implications for evaluating the law of crime concentration at place”, Journal of Quantitative Criminology 33(3), 2017, 451–467, without the later small-sample factor of their program.',
    usedIn:
      'Places: whether few parts of a place have most of the records. Evidence: cards on how concentrated offences are in a city.',
    cannotTell:
      'Different curves can have the same number. The adjusted one says whether events share places, not whether by more than chance.',
    source: 'src/lib/stats/gini.ts',
    claims: ['concentrated'],
  },
];
