import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { SHIFT } from '../check/other-years.ts';
import { TOLERANCE } from '../check/tolerance.ts';
import { HOUSE_RULE, type Method } from './method.ts';

const { much, little, same, among } = TOLERANCE;
const percent = (share: number): string => formatPercent(share, 'en');

/** How a typed sentence is held against the data. */
export const checking: readonly Method[] = [
  {
    id: 'claim-check',
    name: 'The verdict on a sentence',
    does: 'Reads a sentence by a grammar and a list of words, without a model, shows what was understood, and holds it against the data: supported, partly, not supported, or cannot be checked.',
    formula: [
      'supported: the direction is clear beyond the intervals, and the size fits within the tolerances below',
      'partly: the direction holds, but not the size or the years; or the interval reaches both sides',
      'not supported: the data say otherwise, or show no clear difference',
      'cannot be checked: a cause, a future, an opinion, a vague or ambiguous sentence, a break in between, no data',
    ].join('\n'),
    reference: HOUSE_RULE,
    usedIn: 'Check: the verdict on every sentence. The command “check-claim” prints the same.',
    cannotTell:
      'Whether a sentence is fair: a true number can mislead. It knows the measures, places and words of its lists and nothing else. “Supported” means by the datasets here.',
    source: 'src/lib/evidence/check/verdict.ts',
    claims: [],
  },
  {
    id: 'check-other-years',
    name: 'Whether the years make a claim',
    does: 'Takes the verdict again with other years nearby, one year moved at a time, and counts how many choices turn it from supported to not supported or back.',
    formula: `each year of the claim moved by 1 to ${formatNumber(SHIFT, 0, 'en')}, forward and back; choices that allow no verdict are left out of the count`,
    reference: HOUSE_RULE,
    usedIn:
      'Check: “What argues against it”. Superlatives are left out, since other years need other countries.',
    cannotTell: 'Which year would be the fair one to start from.',
    source: 'src/lib/evidence/check/other-years.ts',
    claims: [],
  },
  {
    id: 'tolerances',
    name: 'What counts as true enough',
    does: 'Speakers round. One table says how far a stated amount may lie from the data.',
    formula: [
      `a fraction in words: up to halfway to the next usual fraction; a number: half of its last place, ${TOLERANCE.roundToFive} for whole numbers that end in 0 or 5`,
      `“about”: ${TOLERANCE.hedged} times as wide; “times as high”: ${percent(TOLERANCE.times)} to each side`,
      `“sharply”: at least ${much.percent}% or ${much.points} points; “slightly”: at most ${little.percent}% or ${little.points} points; “unchanged”: within ${same.percent}% or ${same.points} points`,
      `“one of the highest”: among the first ${percent(among.share)}, at least ${among.least}; “nearly all”: from ${TOLERANCE.nearlyAll}% on`,
      `only partly: a value up to ${TOLERANCE.nearYears} years from the year that was said; “is” or “since” with a latest value over ${TOLERANCE.staleYears} years old`,
      `two places: values at most ${TOLERANCE.apartYears} years apart; a change without years: over the last ${TOLERANCE.spans.join(' and ')} years`,
      `a survey without interval and respondents: the margin of ${formatNumber(TOLERANCE.assumedRespondents, 0, 'en')} answers is assumed, and the verdict says so`,
    ].join('\n'),
    reference: `${HOUSE_RULE} The tolerances are judgements, kept in one table.`,
    usedIn: 'Check: the verdict on every sentence. The command “check-claim” prints the same.',
    cannotTell: 'What the speaker meant. A stricter or kinder table would turn some verdicts.',
    source: 'src/lib/evidence/check/tolerance.ts',
    claims: [],
  },
];
