import type { Reasons } from './reasons.ts';
import type { ProblemKind } from './understood.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const ARTICLE =
  /^(World|United |Netherlands|Philippines|Americas|Caribbean|Bahamas|Gambia|Maldives|Comoros)|Republic$|Islands$/;
const the = (name: string) => (ARTICLE.test(name) ? `the ${name}` : name);
const or = (choices: readonly string[]) => choices.join(' or ');

const PROBLEMS: Record<ProblemKind, (words: string, choices: string[]) => string> = {
  empty: () => 'There is no sentence to check.',
  cause: (words) => `"${words}" claims a cause. The data shows what happened, not why.`,
  future: (words) => `"${words}" speaks of what is still to come. Projections are not counted as facts.`,
  opinion: (words) => `"${words}" is a judgement, which no number can settle.`,
  vague: (words) => `"${words}" is too vague: say what is measured and how much.`,
  'many-places': (words) => `"${words}" speaks of many countries at once; name the place.`,
  'ambiguous-place': (words, choices) =>
    choices.length > 1
      ? `"${words}" may mean several places: ${or(choices)}. Choose one.`
      : `"${words}" may mean ${or(choices)} or a place that the data does not hold. Choose it if you mean it.`,
  'unknown-name': (words) => `"${words}" is no place or measure that the data holds under this name.`,
  'part-of-place': (words) => `"${words}" speaks of a part of a country; the data holds whole countries.`,
  'two-measures': (words) =>
    `The sentence claims two things at once; "${words}" is the second. Check them one by one.`,
  'no-measure': () => 'The sentence does not say what is measured, in words that are known here.',
  'not-held': (words) =>
    words === 'sex'
      ? 'The data does not split this measure by sex.'
      : words === 'number'
        ? 'The claim gives a number of cases or people; the data holds only a rate or share of this.'
        : 'The data does not hold this measure.',
  'no-place': () => 'The sentence names no place.',
  'no-claim': () => 'The sentence says neither a change, an amount nor a comparison that could be checked.',
  'loose-years': (words) =>
    words === ''
      ? 'The claim does not say which year; give one.'
      : `"${words}" does not say which years; give them.`,
  'size-without-years': () => 'The size of a change means nothing without its years; give them.',
  leftover: (words) => `These words were not understood, and they may change the claim: "${words}".`,
};

/** The English sentences of the claim checker. */
export const englishReasons: Reasons = {
  problem: ({ kind, words, choices }) => PROBLEMS[kind](words, choices),
  aside: (text, note) => `${text} (${note})`,
  noValue: ({ subject, place, years, covered }) =>
    `There is no value of the ${subject} for ${the(place)}${years === null ? '' : ` in or near ${years}`}` +
    (covered === null ? '.' : `; there are values for ${covered}.`),
  noPair: ({ subject, place, years }) =>
    `There are no two values of the ${subject} for ${the(place)} that compare over ${years}.`,
  broken: ({ place, year, what }) =>
    `A break in ${the(place)}'s series lies between these years (${year}: ${what.replace(/\.$/, '')}); values on its two sides do not compare.`,
  projected: ({ year }) => `The value for ${year} is a projection, not an observation.`,
  wrongUnit: ({ claimed, subject, unit }) =>
    claimed === 'points'
      ? `Points fit percentages and scores; the ${subject} is measured in ${unit}.`
      : `The claim is in another unit: the ${subject} is measured in ${unit}.`,
  scaleNotShare: ({ subject, unit }) =>
    `The data holds only the ${subject} (${unit}) for this place: an average on a scale cannot say how many people.`,
  countNotHeld: ({ subject, unit }) =>
    `The claim gives a number; the data holds the ${subject}, in ${unit}, and not how many.`,
  offScale: ({ amount, min, max }) => `${amount} lies outside the scale, which runs from ${min} to ${max}.`,
  noZero: ({ subject }) =>
    `The scale of the ${subject} has no true zero, so it cannot rise or fall by a share or a factor.`,
  notBetter: ({ subject }) =>
    `Whether more or less is better cannot be said of the ${subject}: more may mean that more is found out.`,
  smallBase: 'The first value is too small, or rests on too few cases, for a percentage.',
  otherWay: 'That is the opposite of the claim.',
  noClear: 'No clear movement or difference can be told from this, so the claim is not borne out.',
  otherSize: ({ claimed }) => `The direction holds, but not the size: the claim says ${claimed}.`,
  notReached: ({ claimed }) => `The claim says ${claimed}.`,
  intervalReaches: ({ claimed }) => `The claim says ${claimed}; the interval leaves that open.`,
  otherYears: ({ asked, used }) => `The claim speaks of ${asked}; the nearest values are of ${used}.`,
  stale: ({ year }) => `The latest value is of ${year}: what has come since is not known here.`,
  notSteady: 'It did not go the same way in every step.',
  noYears: ({ spans }) =>
    `The claim gives no years; the last ${spans} years of the series were looked at, and they do not agree.`,
  onlySome: 'This holds for some of the places named, not for all.',
  points: (amount) => `${amount} points`,
  times: (amount) => `${amount} times`,
  per100000: (amount) => `${amount} per 100,000`,
  pointsUnit: (percentage, short) =>
    percentage ? 'percentage points' : short.trim() === '' ? 'points' : short.trim(),
  amount: ({ size, text }) =>
    size.unit === 'much'
      ? 'a large change'
      : size.unit === 'little'
        ? 'a small change'
        : `${size.bound === 'over' ? 'more than ' : size.bound === 'under' ? 'less than ' : ''}${text}`,
  rank: ({ place, position, count, subject, among, value, highest }) =>
    `Counted from the ${highest ? 'highest' : 'lowest'} ${subject}, ${the(place)} (${value}) is number ${position} of the ${count} countries of ${the(among)} with a recent value and enough people or cases to compare.`,
  rankFirst: ({ place, value }) => `The first is ${the(place)} (${value}).`,
  rankUnclear: ({ other }) => `Its interval overlaps with that of ${the(other)}.`,
  rankFew: ({ count, all }) => `Only ${count} of its ${all} countries have such a value.`,
  notSolid: ({ place }) =>
    `${capital(the(place))} has too few people or cases to be ranked: one case more or less would move it.`,
  assumed: ({ respondents }) =>
    `The source gives neither an interval nor the number of respondents; for the verdict the margin of a simple random sample of ${respondents} people was assumed.`,
  noInterval: ({ nature }) =>
    `The source gives no interval for these ${nature} numbers, so a small difference may be chance.`,
  otherChoice: ({ turned, looked, verdict, reason }) =>
    `The years matter: with ${turned} of ${looked} other choices of years nearby the claim is ${verdict}. For example: ${reason}`,
  elsewhere: ({ source, verdict, reason }) =>
    `By another source, ${source}, the claim is ${verdict}: ${reason}`,
};
