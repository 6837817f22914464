import { LEAST_OVER_TIME } from '../pairs/over-time.ts';
import { LEAST_PAIRS } from '../pairs/report.ts';
import { LEAST_IN_REGION } from '../pairs/within.ts';
import { HOUSE_RULE, type Method } from './method.ts';

/** Middle values, and how two measures go together. */
export const links: readonly Method[] = [
  {
    id: 'median',
    name: 'Median and quartiles',
    does: 'The middle country of all: half lie below it. Quartiles cut off a quarter at each end.',
    formula:
      'at position 1 + (n − 1)p of the values in order, linear between the two neighbours; p = ½ for the median, ¼ and ¾ for the quartiles',
    reference:
      'R. J. Hyndman and Y. Fan, “Sample quantiles in statistical packages”, The American Statistician 50(4), 1996, 361–365, type 7.',
    usedIn: 'Evidence: “the middle country” of a card, and the middle sample and year in its grade.',
    cannotTell:
      'Every country counts the same, whatever its size. It is not the median of the people, and says nothing of how far the others lie.',
    source: 'src/lib/stats/quantile.ts',
    claims: ['change', 'level', 'groups'],
  },
  {
    id: 'spearman',
    name: 'Rank correlation (Spearman)',
    does: 'Says on a scale from −1 to 1 how far two measures rise and fall together, in any curve, without a few extreme values deciding; with a 95% interval.',
    formula:
      'ρ = Pearson’s correlation of the ranks (equal values share their mean rank)\ninterval: tanh(artanh ρ ± z √((1 + ρ²/2) / (n − 3)))',
    reference:
      'C. Spearman, “The proof and measurement of association between two things”, American Journal of Psychology 15(1), 1904, 72–101. Interval: D. G. Bonett and T. A. Wright, “Sample size requirements for estimating Pearson, Kendall and Spearman correlations”, Psychometrika 65(1), 2000, 23–28.',
    usedIn:
      'Explore: scatters of two measures. Evidence: every card about two measures, over all countries and inside regions.',
    cannotTell:
      'That one thing causes the other, or how steep the link is. Countries of one region are not independent, so the interval is too narrow. A link that first rises and then falls can have a correlation of 0.',
    source: 'src/lib/stats/spearman.ts',
    claims: ['pair'],
  },
  {
    id: 'spearman-test',
    name: 'Test of a rank correlation',
    does: 'Says how probable a correlation at least so far on one side is where two measures have nothing to do with each other.',
    formula:
      'few pairs: the share of all orders of the ranks with such a correlation, exact\notherwise: t = ρ √((n − 2) / (1 − ρ²)), Student’s t with n − 2 degrees of freedom; one-sided',
    reference: 'M. G. Kendall and A. Stuart, The Advanced Theory of Statistics, volume 2, Griffin.',
    usedIn: 'Evidence: counter-evidence, to test the parts of a card about two measures.',
    cannotTell:
      'Equal ranks are treated as if they were not equal, which is near enough while they are few. It supposes independent pairs.',
    source: 'src/lib/stats/spearman-test.ts',
    claims: ['pair'],
  },
  {
    id: 'spearman-bootstrap',
    name: 'Rank correlation with a bootstrap interval',
    does: 'Draws pairs anew from the pairs at hand, many times, and takes the middle share of the correlations found as the interval of the rank correlation.',
    formula:
      'n pairs drawn with replacement, ρ of each draw; limits: the 2.5% and 97.5% quantiles (type 7) of the draws\nthe chance is seeded: the same data give the same interval',
    reference:
      'B. Efron, “Bootstrap methods: another look at the jackknife”, Annals of Statistics 7(1), 1979, 1–26; the percentile interval.',
    usedIn: 'Places: trust beside what is recorded, over areas and in the changes inside them.',
    cannotTell:
      'It asks for no distribution, but takes pairs as independent: countries of one region are less so. With few pairs it is not computed.',
    source: 'src/lib/stats/spearman-bootstrap.ts',
    claims: [],
  },
  {
    id: 'within-regions',
    name: 'A link inside regions',
    does: 'Compares countries with those of their own region only, so that a link is not made by the regions being different.',
    formula: `rank of each value among those of its own region, as a share; rank correlation of these over all regions of at least ${LEAST_IN_REGION} countries together, and of each region by itself`,
    reference: `${HOUSE_RULE} Regions are those of the United Nations (M49).`,
    usedIn:
      'Evidence: counter-evidence of every card about two measures; trust in the police against other measures.',
    cannotTell:
      'What differs inside regions stays mixed in. A region has few countries, so its own correlation is rough; the interval takes the countries as independent.',
    source: 'src/lib/evidence/pairs/within.ts',
    claims: ['pair'],
  },
  {
    id: 'over-time',
    name: 'A link over time',
    does: 'Asks whether, in countries where one measure rose, the other did too. What is constant in a country drops out.',
    formula: `change of each measure between the first and the last time at which both are known: difference, or ln(end/start) of rates; rank correlation of the changes, from ${LEAST_OVER_TIME} countries on; no change is taken across a break`,
    reference: HOUSE_RULE,
    usedIn: 'Evidence: trust in the police against other measures.',
    cannotTell:
      'What changed everywhere in those years does not drop out, and countries are followed over different years. It shows no cause.',
    source: 'src/lib/evidence/pairs/over-time.ts',
    claims: [],
  },
  {
    id: 'pair-report',
    name: 'What is never paired',
    does: 'Puts a link over countries, inside regions and over time beside each other. It refuses pairs that would mislead, and says why.',
    formula: [
      'values: of each country the two that lie nearest to each other in time, the latest of those',
      `refused: a series with itself or with another measurement of the same thing; different scales on one axis; numbers of people or events; two values too many years apart; under ${LEAST_PAIRS} countries`,
    ].join('\n'),
    reference: HOUSE_RULE,
    usedIn: 'Evidence: trust in the police against other measures.',
    cannotTell:
      'Whether one measure moves the other. Several surveys ask about trust on different scales; each stands by itself.',
    source: 'src/lib/evidence/pairs/report.ts',
    claims: [],
  },
];
