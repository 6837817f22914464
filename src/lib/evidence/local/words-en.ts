import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { LocalWords } from './words.ts';

const whole = (value: number): string => formatNumber(value, 0, 'en');
const percent = (share: number): string => formatPercent(share, 'en');
const span = ({ from, to }: { from: number; to: number }): string => `between ${from} and ${to}`;

const times = (count: number): string => (count === 0 ? 'none' : whole(count));

export const english: LocalWords = {
  years: { one: 'year', many: 'years' },
  tooFew: (subject, least) =>
    `A share is given from ${whole(least)} ${subject} a year on, and there are not two such years.`,

  share: {
    name: (part, all) => `${part[0]?.toUpperCase()}${part.slice(1)} among ${all}`,
    subject: (part, all) => `share of ${part} among ${all}`,
    unit: (all) => `percent of ${all}`,
    interval:
      'The intervals show how far a share of so many cases moves by chance from year to year, not an error of counting.',
    claim: ({ part, whole: all, place, first, last, side, before, after }) =>
      side === 0
        ? `No clear change: ${part} were ${percent(before)} of ${all} in ${place} in ${first} and ${percent(after)} in ${last}`
        : `The share of ${part} among ${all} in ${place} ${side > 0 ? 'rose' : 'fell'} from ${percent(before)} in ${first} to ${percent(after)} in ${last}`,
    say: ({ part, whole: all, place, first, last, before, after, cases, difference }) =>
      `In ${place} there were ${whole(cases)} ${all} in ${last}. Of these ${percent(after)} were ${part}. In ${first} it was ${percent(before)}. The change is ${formatNumber(difference.difference * 100, 0, 'en')} points; it may lie between ${formatNumber(difference.low * 100, 1, 'en')} and ${formatNumber(difference.high * 100, 1, 'en')}. This does not say why.`,
    otherwise: (years, all, side) =>
      `Measured from another first year than this one, ${side === 0 ? 'there is a clear change' : `there is no clear ${side > 0 ? 'rise' : 'fall'}`} in ${whole(years.length)} of ${whole(all)} cases (${formatList(years.map(String), 'en')}).`,
  },

  parts: {
    none: (subject, years) =>
      `No part of the place has the ${subject} for both ${years.from} and ${years.to}.`,
    claim: ({ subject, place, parts, years, count, up, down, side }) =>
      side === 0
        ? `No clear direction: the ${subject} rose in ${whole(up)} and fell in ${whole(down)} of ${whole(count)} ${parts}s of ${place} ${span(years)}`
        : `The ${subject} ${side > 0 ? 'rose' : 'fell'} in ${whole(side > 0 ? up : down)} of ${whole(count)} ${parts}s of ${place} ${span(years)}`,
    say: ({ subject, place, parts, years, count, up, down, middle }) =>
      `We have numbers for ${whole(count)} ${parts}s of ${place}, from ${years.from} and ${years.to}. The ${subject} fell in ${times(down)} and rose in ${times(up)}. In the middle one the change was ${formatNumber(middle, 0, 'en')} points. How many people were asked is not told.`,
    other: (p) =>
      `In the same years the ${p.subject} rose in ${whole(p.rose)} and fell in ${whole(p.fell)} of ${whole(p.count)} ${p.parts}s.`,
  },

  warned: {
    claim: ({ survive, watched, places }) =>
      `${survive === 0 ? 'None' : whole(survive)} of ${whole(watched)} monthly series of ${whole(places)} places stood clearly above what was expected in the last month on record`,
    say: ({ survive, alarms, watched, places, falseShare }) =>
      `We watch ${whole(watched)} series of offences known to the police in ${whole(places)} places, month by month. In the last month of each place ${whole(alarms)} gave an alarm in all. After we allow for looking at so many, ${whole(survive)} remain. About ${percent(falseShare)} of those may still be chance. An alarm is a reason to look. It says nothing about any person, and nothing about the next month.`,
    months: (sources) =>
      `The last months on record lie apart: ${formatList(
        sources.map(({ name, month }) => `${name} ${month}`),
        'en',
      )}.`,
    falseAlarms: (least, most) =>
      `Where nothing changes, a board of this size still gives between ${whole(least)} and ${whole(most)} alarms a year, depending on the method.`,
    dropped: (dropped, alarms) =>
      `Of the ${whole(alarms)} alarms, ${whole(dropped)} are no more than so many looks give by chance.`,
  },
};
