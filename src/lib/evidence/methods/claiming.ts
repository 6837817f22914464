import { REACH } from '../counter/within-years.ts';
import { HOUSE_RULE, type Method } from './method.ts';

/** From the numbers of countries to the sentence of a card. */
export const claiming: readonly Method[] = [
  {
    id: 'years-compared',
    name: 'Which year stands for a country',
    does: 'Not every country has a number for every year. For a change, the values nearest to the first and to the last year are taken. For everything else, the latest value inside the years is taken.',
    formula: `change: the value nearest to each end, at most ${REACH} years away; one value never stands for both ends; of two equally near, the one between the ends\notherwise: the latest value with first year ≤ year ≤ last year`,
    reference: HOUSE_RULE,
    usedIn: 'Evidence: every card over countries. Explore: the change (slope) form.',
    cannotTell:
      'Countries are compared over slightly different years. The span that is said is that of all of them; what happened between the two values is not looked at.',
    source: 'src/lib/store/queries/ends.ts',
    claims: ['change', 'level', 'groups'],
  },
  {
    id: 'clear-difference',
    name: 'When a country has risen, fallen or differs',
    does: 'Decides for each country whether its later value clearly differs from its earlier one, or one group from another. All other countries are counted as unclear, and the card says how many they are.',
    formula:
      'clear, if both values are solid, and they differ as printed (at the decimals of the measure), and their intervals do not meet: high₁ < low₂ or high₂ < low₁\nValues without an interval have only the first two conditions. Two groups are compared in the same period only.',
    reference: `${HOUSE_RULE} Asking that intervals do not meet is stricter than a test at 5%: N. Schenker and J. F. Gentleman, “On judging the significance of differences by examining the overlap between confidence intervals”, The American Statistician 55(3), 2001, 182–186.`,
    usedIn: 'Evidence: every card that counts in how many countries something rose, fell or differs.',
    cannotTell:
      'Many measures come without an interval. There, any difference that shows at the printed decimals counts, whether it is chance or not. Where there are intervals, small real differences stay unclear.',
    source: 'src/lib/evidence/weigh/outcome.ts',
    claims: ['change', 'groups'],
  },
  {
    id: 'threshold',
    name: 'On which side of a threshold a country lies',
    does: 'Says whether a country is above or below a value that means something, such as half of the people.',
    formula:
      'above: low > threshold; below: high < threshold; otherwise unclear\nWithout an interval, low = high = value. Projections are left out.',
    reference: HOUSE_RULE,
    usedIn: 'Evidence: every card that counts countries above or below a threshold.',
    cannotTell:
      'How far above or below a country is. A country just over the line counts as much as one far over it, and measures without an interval are never unclear unless they equal the threshold.',
    source: 'src/lib/evidence/weigh/level.ts',
    claims: ['level'],
  },
  {
    id: 'majority',
    name: 'When “most countries” may be said',
    does: 'Counts the clear countries on both sides. One side is claimed only where the count is further from half than tossed coins would easily bring it.',
    formula:
      'p = max(up, down) / (up + down)\n“most” only if the lower 95% Wilson limit of p, with n = up + down, is above ½; otherwise the card says that there is no clear majority',
    reference: `${HOUSE_RULE} Interval: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical Association 22(158), 1927, 209–212.`,
    usedIn:
      'Evidence: the claim of every card that counts countries, and whether its grade can be better than the lowest.',
    cannotTell:
      'Countries are not a random sample and neighbours move together, so the interval is a guard against reading a majority into a draw, no more. Unclear countries are on neither side: “most” means most of those where something clear can be said. A small country counts as much as a large one.',
    source: 'src/lib/evidence/weigh/outcome.ts',
    claims: ['change', 'level', 'groups'],
  },
  {
    id: 'shares-by-region',
    name: 'Shares by region',
    does: 'Draws, for each region and for all countries together, the share of the clear countries that are on the side which most clear countries take, with its interval. A claim about a level within a single region is drawn country by country instead, against its threshold.',
    formula:
      'share = countries of the region on that side / clear countries of the region; 95% Wilson interval',
    reference: `${HOUSE_RULE} Interval as for “most countries”; regions are those of the United Nations (M49).`,
    usedIn: 'Evidence: the chart of every card that counts countries on two sides.',
    cannotTell:
      'Regions with few clear countries have wide intervals, and a region without one has no point. The side is that of all together, so a region under half goes the other way. It says nothing of the people in a region, only of its countries.',
    source: 'src/lib/evidence/by-region.ts',
    claims: ['change', 'level', 'groups'],
  },
  {
    id: 'pairs',
    name: 'Which countries are paired',
    does: 'For a link between two measures, takes the latest value of each measure in each country, and leaves a country out where the two lie too many years apart.',
    formula:
      'pair: |year of x − year of y| ≤ the number of years that the card names\na link is claimed only where the 95% interval of the rank correlation does not include 0',
    reference: HOUSE_RULE,
    usedIn: 'Evidence: every card about two measures.',
    cannotTell:
      'That one thing causes the other: countries differ in many other ways. Nor does a link between countries have to hold between people: W. S. Robinson, “Ecological correlations and the behavior of individuals”, American Sociological Review 15(3), 1950, 351–357.',
    source: 'src/lib/evidence/weigh/pair.ts',
    claims: ['pair'],
  },
  {
    id: 'gap',
    name: 'When nothing is claimed',
    does: 'A question without data gets a card that says so and why. The same happens where no country answers. There is no estimate in its place.',
    formula:
      'no country with a value (for a change: two values without a break between them) → no claim, no grade, the reason',
    reference: HOUSE_RULE,
    usedIn: 'Evidence: every gap card.',
    cannotTell: 'Whether the data exist elsewhere: it speaks of the datasets listed under Sources.',
    source: 'src/lib/evidence/words.ts',
    claims: ['gap'],
  },
];
