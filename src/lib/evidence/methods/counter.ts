import { formatPercent } from '../../i18n/format.ts';
import { MOST, MOST_OF_KIND } from '../counter/gather.ts';
import { LEAST_COUNTRIES } from '../counter/mix.ts';
import { LEAST_SHARE as LEAST_UNCLEAR } from '../counter/no-change.ts';
import { FALSE_DISCOVERY_RATE } from '../counter/opposite.ts';
import {
  LEAST_APART,
  LEAST_PAIRS,
  LEAST_SHARE,
  LEAST_SHARED,
  MARGIN as SOURCE_MARGIN,
  SAME_TIME,
} from '../counter/other-source.ts';
import { FEW_NAMED, FEW_SHARE, MARGIN as WEIGHT_MARGIN } from '../counter/places.ts';
import { LEAST_CASES_OF_SLICE } from '../counter/slices.ts';
import { MARGIN as YEARS_MARGIN, SHIFT } from '../counter/years.ts';
import { LEAST_IN_REGION } from '../pairs/within.ts';
import { HOUSE_RULE, type Method } from './method.ts';

const percent = (share: number): string => formatPercent(share, 'en');
const COUNTED: Method['claims'] = ['change', 'level', 'groups'];
const ALL: Method['claims'] = [...COUNTED, 'pair'];
const USED = 'Evidence: “What argues against it” on every card over countries.';

/** The ways in which counter-evidence is looked for. */
export const counter: readonly Method[] = [
  {
    id: 'counter-evidence',
    name: 'How counter-evidence is chosen',
    does: 'Looks in the six ways below for whatever argues against a claim, in the same data and by the same rules as the claim itself, and shows the strongest. The card says how many slices, years, places and sources were looked at.',
    formula: `order: what turns the answer to the claim before what concerns a part of it; then by the share of what was looked at that speaks against it\nshown: at most ${MOST_OF_KIND} of one kind and ${MOST} in all`,
    reference: HOUSE_RULE,
    usedIn: USED,
    cannotTell:
      'Only what can be computed from the datasets here is found. Reasons that lie outside, such as a new law or a war, are not. An empty list means “nothing found in so many looks”, not “nothing to find”.',
    source: 'src/lib/evidence/counter/gather.ts',
    claims: ALL,
  },
  {
    id: 'opposite-slices',
    name: 'Parts that go the other way',
    does: 'Tests each region and sub-region, each other group (women, young people …) and each half and third of the years for going the opposite way to the whole.',
    formula: `p of each slice, on the side opposite to the whole: sign test over its clear countries, or test of its rank correlation\nnamed: q ≤ ${FALSE_DISCOVERY_RATE} after Benjamini-Hochberg over all slices together; slices with under ${LEAST_CASES_OF_SLICE} clear countries or pairs are not tested`,
    reference: `${HOUSE_RULE} Many tests: Y. Benjamini and Y. Hochberg, “Controlling the false discovery rate: a practical and powerful approach to multiple testing”, Journal of the Royal Statistical Society B 57(1), 1995, 289–300.`,
    usedIn: USED,
    cannotTell: `Of the parts named, up to ${percent(FALSE_DISCOVERY_RATE)} may be chance, more if countries of a region move together. Small parts that go the other way can stay below the bar.`,
    source: 'src/lib/evidence/counter/opposite.ts',
    claims: ALL,
  },
  {
    id: 'other-source',
    name: 'Other sources of the same thing',
    does: 'Answers the claim again from every other dataset that measures the same thing: police record, health record, model, survey. It tells in how many countries the sources disagree.',
    formula: [
      `shown, if clear and opposite in at least ${percent(LEAST_SHARE)} and ${LEAST_APART} of at least ${LEAST_SHARED} countries clear in both, or if the majority among them turns`,
      `same scale: values at most ${SAME_TIME} years apart, with intervals that do not meet, or, without intervals, more than ${percent(SOURCE_MARGIN)} of the larger apart`,
      `a link: with the other source in place of one measure, over at least ${LEAST_PAIRS} countries, the link is gone or turns`,
    ].join('\n'),
    reference: `${HOUSE_RULE} Which indicators measure the same thing is listed by hand in one table.`,
    usedIn: USED,
    cannotTell:
      'Which source is right. Sources also differ because they mean slightly different things. Two that agree may have copied from the same report.',
    source: 'src/lib/evidence/counter/other-source.ts',
    claims: ALL,
  },
  {
    id: 'no-change',
    name: 'Where nothing can be told',
    does: 'Counts the countries that are unclear (intervals meet, too few cases or people, same value), those that had to be left out, and says so where the majority could be a draw or the interval of a correlation includes 0.',
    formula: `shown from ${percent(LEAST_UNCLEAR)} of the countries on`,
    reference: HOUSE_RULE,
    usedIn: USED,
    cannotTell:
      'Unclear is not the same as unchanged: there may be a change that the data are too rough to show.',
    source: 'src/lib/evidence/counter/no-change.ts',
    claims: ALL,
  },
  {
    id: 'other-years',
    name: 'Other years',
    does: 'Answers the claim again for every other choice of first and last year nearby, and shows the one that speaks most against it with how many do.',
    formula: `first and last year each shifted by −${SHIFT} to +${SHIFT} years, inside what the data have\nshown, if the answer turns, or is no longer clear and weaker than the interval of the whole allows; a middle value: if it moves by more than ${percent(YEARS_MARGIN)}`,
    reference: HOUSE_RULE,
    usedIn: USED,
    cannotTell:
      'The choices overlap, so their number is not a probability. Years further away are not tried.',
    source: 'src/lib/evidence/counter/years.ts',
    claims: ALL,
  },
  {
    id: 'few-places',
    name: 'Few places that make the claim',
    does: 'Leaves out each region in turn, counts how few countries would have to go until the majority or the link is gone, and weighs countries by their people.',
    formula: [
      `majority: shown, if it is gone without at most ${percent(FEW_SHARE)} of the clear countries (at least one)`,
      `link: shown, if it is gone without up to ${FEW_NAMED} countries, each time the most influential one`,
      `people: shown, if the countries on the smaller side hold more people; if the rank correlation weighted by people has the other sign; or if the weighted middle differs by more than ${percent(WEIGHT_MARGIN)}`,
    ].join('\n'),
    reference: HOUSE_RULE,
    usedIn: USED,
    cannotTell:
      'Whether the few places are wrong. Leaving out the countries that matter most is a stress test, not a better estimate. People are the latest number known, also for earlier years.',
    source: 'src/lib/evidence/counter/places.ts',
    claims: ALL,
  },
  {
    id: 'mix',
    name: 'Wholes that go otherwise than their parts',
    does: 'Looks for Simpson’s paradox: all countries together against most countries, a country’s total against all of its groups, a link over all countries against the link inside regions.',
    formula: [
      `together: sum of counts, or mean weighted by people, over at least ${LEAST_COUNTRIES} countries, against the side of most countries`,
      'groups: total clearly one way, every group clearly the other',
      `link: rank correlation of countries’ standing inside their own region, all regions of at least ${LEAST_IN_REGION} countries together`,
    ].join('\n'),
    reference:
      'E. H. Simpson, “The interpretation of interaction in contingency tables”, Journal of the Royal Statistical Society B 13(2), 1951, 238–241. The thresholds are of this house.',
    usedIn: USED,
    cannotTell:
      'Only groups that a dataset holds can be checked. Which of the two is the better answer depends on the question. A mean weighted by people is made of countries’ values; it is not a rate of all people together.',
    source: 'src/lib/evidence/counter/mix.ts',
    claims: ALL,
  },
  {
    id: 'sign-test',
    name: 'Sign test',
    does: 'Says how probable it is that so many of the clear countries fall on one side if each side were equally likely.',
    formula: 'p = Σ (k = hits … n) C(n, k) / 2ⁿ, one-sided, exact',
    reference:
      'J. Arbuthnot, “An argument for Divine Providence, taken from the constant regularity observ’d in the births of both sexes”, Philosophical Transactions 27, 1710, 186–190; W. J. Conover, Practical Nonparametric Statistics, Wiley.',
    usedIn:
      'Evidence: counter-evidence, to test the parts of a card that counts countries; cards that count the boroughs of a city.',
    cannotTell:
      'It supposes that the cases are independent; neighbours that move together make it too sure. It knows nothing of how large the changes are.',
    source: 'src/lib/stats/sign-test.ts',
    claims: [...COUNTED, 'parts'],
  },
  {
    id: 'benjamini-hochberg',
    name: 'Adjustment for many tests',
    does: 'Makes p-values larger because many were looked at, so that looking at many does not make findings.',
    formula: 'p₍₁₎ ≤ … ≤ p₍ₙ₎; qᵢ = min over j ≥ i of p₍ⱼ₎ n / j, at most 1',
    reference:
      'Y. Benjamini and Y. Hochberg, “Controlling the false discovery rate: a practical and powerful approach to multiple testing”, Journal of the Royal Statistical Society B 57(1), 1995, 289–300.',
    usedIn:
      'Evidence: counter-evidence, over all parts that were tested for one card. Early warning: over all series of the board.',
    cannotTell:
      'Which of the findings are the false ones. The promise holds on average, for tests that are independent or rise and fall together; it is made card by card, not for all cards at once.',
    source: 'src/lib/stats/benjamini-hochberg.ts',
    claims: ALL,
  },
];
