import type { Area } from '../../catalogue/area.ts';
import type { Break } from '../../figures/breaks.ts';
import type { Change as Moved } from '../../figures/change.ts';
import type { Measure } from '../../figures/figure.ts';
import type { Row } from '../../figures/frame.ts';
import { movementOf, spoken } from '../../figures/wording.ts';
import { formatNumber, formatPeriod, formatYear } from '../../i18n/format.ts';
import { the } from '../../i18n/phrases-en.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import type { Item, Standing } from './brief.ts';
import { differenceText } from './quantity.ts';

const LANGUAGE = 'en';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `the 12 to 30` of ranks; one number where the interval is a single rank. */
const ranks = (best: number, worst: number): string => (best === worst ? `${best}` : `${best} to ${worst}`);

const CROWD: Record<Standing['among'], (name: string, of: number, place: string) => string> = {
  world: (_, of) => `${of} countries and territories`,
  region: (name, of) => `${of} in ${the(name)}`,
  peers: (_, of, place) => `${of} (${the(place)} and its peers)`,
};
const CROWDED = {
  world: { one: 'country', many: 'countries' },
  region: { one: 'country', many: 'countries' },
};
const RANKED_BY = {
  intervals: '',
  counts: ' By the numbers as printed.',
  margin: ' No intervals are known, so values close to each other are taken as alike.',
};

export type RankParts = Omit<Extract<Standing, { best: number }>, 'sentence'> &
  Pick<Item, 'unit'> & { place: string };

/** The sentences about one measure of a brief, in English. Every number is handed in. */
export const words = {
  rankOfCount: 'Numbers of cases grow with the number of people, so places are not ranked by them.',
  rankOfYear: 'A year is not a rank.',
  rankOfRecords:
    'Countries differ in what people report and in what officers write down, so they are not ranked by records.',

  /* Why something is not said */
  oneYear: 'Only one year has a value, so no change can be told.',
  notLikeOthers: ({ year }: Row) =>
    `The value of ${formatYear(year, LANGUAGE)} was found in another way than those before, so no change is told.`,
  noneBefore: ({ to, first, before }: { to: Row; first: Row; before: { least: number; most: number } }) =>
    `No value lies ${before.least} to ${before.most} years before ${formatYear(to.year, LANGUAGE)}; the first one is of ${formatYear(first.year, LANGUAGE)}.`,
  brokenBetween: ({ year, what }: Break) =>
    `The series starts anew in ${formatYear(year, LANGUAGE)}: ${what.replace(/\.$/, '')}. Nothing is compared across that.`,
  fewCases: ({ year }: Row) =>
    `The value of ${formatYear(year, LANGUAGE)} rests on few cases or a small place: one case more or less would look like a change.`,
  unknownCases: ({ year }: Row) =>
    `The source does not say on how many cases the value of ${formatYear(year, LANGUAGE)} rests, so no change is told.`,
  unknownBehind:
    'Neither the number of cases behind it nor the number of people is known here: it may move by chance.',
  rankOfNothing: 'The value cannot be set beside others.',
  rankOfFew({
    among,
    name,
    others,
    years,
  }: {
    among: Standing['among'];
    name: string;
    others: number;
    years: number;
  }): string {
    const [one, many] =
      among === 'peers'
        ? ['of the peers', 'of the peers']
        : [CROWDED[among].one, CROWDED[among].many].map((noun) => `other ${noun}`);
    const where = among === 'region' ? ` in ${the(name)}` : '';
    if (others === 0)
      return `${among === 'peers' ? 'None of the peers' : `No ${one}${where}`} has a value within ${years} years.`;
    return `Only ${others} ${others === 1 ? one : many}${where} ${others === 1 ? 'has' : 'have'} a value within ${years} years.`;
  },
  fewBehind:
    'It rests on few cases, a small sample or a place of fewer than 100,000 people: it moves by chance.',
  old: ({ year, now }: { year: number; now: number }) =>
    `The latest value is of ${formatYear(year, LANGUAGE)}; the newest data here are of ${formatYear(now, LANGUAGE)}.`,
  note: (text: string) => `The publisher notes: ${text.replace(/\.$/, '')}.`,
  also: (name: string, year: number) => `${name}, ${formatYear(year, LANGUAGE)}`,

  /* Change */
  change({
    measure,
    place,
    from,
    to,
    movement,
    bounds,
    printed,
  }: {
    measure: Measure;
    place: string;
    from: Row;
    to: Row;
    /** Null where nothing clear can be said. */
    movement: Moved | null;
    bounds: { low: number; high: number } | null;
    /** Whether the two values differ as they are printed. */
    printed: boolean;
  }): string {
    const { decimals, kind } = measure.unit;
    const [start, end] = [from, to].map((row) => spoken(measure, row, LANGUAGE));
    const values = `${start?.value} in ${start?.when}, ${end?.value} in ${end?.when}`;
    const unit = kind === 'percent' ? ' percentage points' : measure.unit.short;
    const level = Math.round((measure.interval?.level ?? 0.95) * 100);
    const span = bounds && `${level}% interval ${differenceText(bounds.low, bounds.high, decimals)}${unit}`;
    if (!printed && !span)
      return `The ${measure.subject} in ${the(place)} was ${end?.value} in ${start?.when} and in ${end?.when}.`;
    if (!movement) {
      const why = span
        ? `the difference may be nothing (${span})`
        : 'no interval is known, and so small a difference is not called a change';
      return `No clear change in the ${measure.subject} in ${the(place)}: ${values}; ${why}.`;
    }
    const moved = movementOf(measure, { change: movement, start: from, end: to }, LANGUAGE);
    const sentence = phrasesIn(LANGUAGE).changeOne({
      subject: measure.subject,
      place,
      movement: moved,
      from: formatPeriod(from.period, LANGUAGE),
      to: formatPeriod(to.period, LANGUAGE),
    });
    const told = moved.kind === 'levels' ? '' : `: ${values}`;
    return `${sentence}${told}${span ? ` (difference: ${span})` : '; no interval is known'}.`;
  },

  /* Rank */
  rank({ among, name, place, best, worst, of, median, by, unit }: RankParts): string {
    const middle = formatNumber(median, unit.decimals, LANGUAGE) + unit.short;
    return `Rank ${ranks(best, worst)} of ${CROWD[among](name, of, place)}, rank 1 being the highest value; the middle one has ${middle}.${RANKED_BY[by]}`;
  },
  worldName: 'the world',
  peersName: 'the peers',

  /* Peers */
  peersOfKind: (kind: Area['kind']): string =>
    kind === 'region'
      ? 'A region is not set beside countries.'
      : kind === 'former'
        ? 'A former state has no neighbours of today.'
        : 'A part of a country is not set beside whole countries.',
  peersUnknown: 'The number of people is not known, so no countries of like size can be named.',
  peersNearest: ({ count, within, times }: { count: number; within: readonly string[]; times: number }) =>
    `The ${count} countries nearest in number of people${within.length ? `: first those of ${within.map(the).join(', then those of ')}` : ''}. Countries more than ${times} times larger or smaller come last, and each has at least half as many recent measures. These data hold no income, so income plays no part.`,
  peersChosen: 'Chosen by the reader; the link holds the choice.',

  /* Against */
  otherValue: ({ measure, row }: { measure: Measure; row: Row }) => {
    const { value, interval, when } = spoken(measure, row, LANGUAGE);
    return `Another source gives another value: ${measure.name}, ${value} in ${when}${interval === null ? '' : ` (${interval})`}.`;
  },
  otherWay: ({ sentence }: { sentence: string }) =>
    `Another measurement moves the other way. ${capital(sentence)}`,
};

export type Words = typeof words;
