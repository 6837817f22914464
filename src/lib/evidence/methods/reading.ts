import { LEAST_CASES, LEAST_STEPS, TIMES } from '../../figures/change.ts';
import { LEAST_PEOPLE } from '../../figures/finding.ts';
import { formatNumber } from '../../i18n/format.ts';
import { HOUSE_RULE, type Method } from './method.ts';

const whole = (value: number): string => formatNumber(value, 0, 'en');

/** From the values of one figure to its title and sentence. */
export const reading: readonly Method[] = [
  {
    id: 'change-in-words',
    name: 'How a change is said',
    does: 'Chooses between percent, points, “times as high”, both values, “no clear change” and “unchanged” for two values of one place.',
    formula: [
      'equal at the decimals of the measure → unchanged',
      'intervals meet → no clear change',
      'percentages and scores → points, because “10% more” of a percentage is misread and a score has no true zero',
      `base of under ${LEAST_STEPS} of the smallest steps shown, or under ${LEAST_CASES} counted cases → both values, no percentage`,
      `end / start ≥ ${TIMES} → “times as high”; otherwise (end / start − 1) × 100 percent`,
    ].join('\n'),
    reference: HOUSE_RULE,
    usedIn: 'Explore: title and sentence of lines and of changes. Evidence: cards that show one series.',
    cannotTell:
      'It compares two years. A fall that came and went between them, or one odd year at an end, it does not see: look at the line.',
    source: 'src/lib/figures/change.ts',
    claims: ['shown'],
  },
  {
    id: 'breaks',
    name: 'Breaks in a series',
    does: 'Where a publisher changed what is counted, or how, the values before and after are never compared: lines are drawn apart, changes are taken from the longest stretch up to the latest value that no break cuts, and a country with a break between its two years is left out of a count.',
    formula: 'not compared: first year < year of the break ≤ last year',
    reference: `${HOUSE_RULE} The breaks themselves are those that publishers state, listed with each indicator under Sources.`,
    usedIn:
      'Explore: lines and changes. Evidence: every card about change; the share left out counts in the grade.',
    cannotTell: 'Of breaks that no publisher has told. A sudden jump may be one.',
    source: 'src/lib/figures/breaks.ts',
    claims: ['change', 'shown'],
  },
  {
    id: 'solid',
    name: 'When a value is solid',
    does: 'Keeps values that rest on few cases, and projections, from deciding anything: they are never named as highest or lowest and never count as a clear change or difference.',
    formula: `solid: not flagged as a small sample or a projection, and, where cases were counted, at least ${LEAST_CASES} of them\ncases not given: a rate needs a place of at least ${whole(LEAST_PEOPLE)} people`,
    reference: HOUSE_RULE,
    usedIn:
      'Explore: which places are named as highest and lowest. Evidence: every card that counts changes or differences.',
    cannotTell: `A value that is not solid may be right; one of ${LEAST_CASES} cases still moves much by chance. Percentages that were counted, without the number of cases, pass.`,
    source: 'src/lib/figures/finding.ts',
    claims: ['change', 'groups', 'shown'],
  },
];
