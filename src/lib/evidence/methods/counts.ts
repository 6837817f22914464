import { BYAR_FROM } from '../../stats/poisson.ts';
import { FEWEST_EVENTS } from '../../stats/standardise.ts';
import { NOT_YET, type Method } from './method.ts';

const PHE = 'Public Health England, Technical Guide: Confidence Intervals, 2018';

/** Counts of events, and rates made of them. */
export const counts: readonly Method[] = [
  {
    id: 'poisson',
    name: 'Interval of a count (exact, Byar)',
    does: 'Says between which numbers the expected count may lie when so many events were seen. Zero seen does not mean zero expected.',
    formula: [
      `under ${BYAR_FROM} events, exact: low = χ²(α/2; 2x) / 2, high = χ²(1 − α/2; 2x + 2) / 2, low = 0 for x = 0; x is the count, χ²(p; f) the quantile of the χ² distribution with f degrees of freedom, 1 − α the level`,
      `from ${BYAR_FROM} on, Byar: low = x (1 − 1/(9x) − z/(3√x))³, high = y (1 − 1/(9y) + z/(3√y))³ with y = x + 1`,
    ].join('\n'),
    reference: `F. Garwood, “Fiducial limits for the Poisson distribution”, Biometrika 28(3/4), 1936, 437–442; N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II: The Design and Analysis of Cohort Studies, IARC Scientific Publications 82, Lyon, 1987. The choice between the two is that of ${PHE}.`,
    usedIn:
      'Places: rates of the parts of a place, where a source gives their populations; of the places built in, none does yet, and the page says so.',
    cannotTell:
      'It supposes that events come one by one and independently: several victims of one attack make the true interval wider. It says nothing of events that nobody reported. “Exact” means that it covers the true value at least as often as promised.',
    source: 'src/lib/stats/poisson.ts',
    claims: [],
  },
  {
    id: 'rate',
    name: 'Rates and ratios of rates',
    does: 'Events per 100,000 people with an interval, and how many times as high one rate is as another. Rates are never averaged: counts and people are added up first.',
    formula: [
      'rate = count / people × 100,000; its limits are those of the count, on the same scale',
      'ratio = (x₁/n₁) / (x₂/n₂); with the Wilson limits π of x₁ / (x₁ + x₂), its limits are π/(1 − π) × n₂/n₁; p-value: score test of a ratio of 1',
    ].join('\n'),
    reference:
      'P. L. Graham, K. Mengersen and A. P. Morton, “Confidence limits for the ratio of two rates based on likelihood scores: non-iterative method”, Statistics in Medicine 22(12), 2003, 2071–2083.',
    usedIn:
      'Places: rates of the parts of a place, where a source gives their populations; of the places built in, none does yet, and the page says so.',
    cannotTell:
      'It takes the number of people as known. Who was there, as visitors or commuters, may be others than those who live there. There is no ratio to a place without events; the two rates are told side by side.',
    source: 'src/lib/stats/rate.ts',
    claims: [],
  },
  {
    id: 'standardise',
    name: 'Age-standardised rate',
    does: 'What the rate would be if a place had the age structure of a standard population, so that an old country can be compared with a young one.',
    formula: `rate = Σ wᵢ (xᵢ/nᵢ) / Σ wᵢ over age groups i with xᵢ events, nᵢ people and wᵢ people in the standard\ninterval: rate + √(Var/x) · (limit of x − x), Var = Σ (wᵢ/Σw)² xᵢ/nᵢ², x all events, its limits as of a count\nnot below ${FEWEST_EVENTS} events`,
    reference: `A. J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, “Confidence intervals for weighted sums of Poisson parameters”, Statistics in Medicine 10(3), 1991, 457–462; smallest number of events as in ${PHE}.`,
    usedIn: NOT_YET,
    cannotTell:
      'It depends on the standard that was chosen, and hides how the ages differ from each other. It is made for comparing and is no rate that anyone experiences.',
    source: 'src/lib/stats/standardise.ts',
    claims: [],
  },
];
