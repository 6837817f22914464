import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts';
import {
  LEAST_AFTER,
  LEAST_BEFORE,
  LEAST_COMPARED,
  LEAST_PLACEBOS,
  LEAST_RECORDS,
  LEAST_RECORDS_COMPARED,
  LEVEL,
  PLACEBO_SHARE,
  PRE_TREND_P,
  RING_LEVEL,
} from './thresholds.ts';
import type { EvaluateWords } from './words.ts';

const number = (value: number, decimals = 1) => formatNumber(value, decimals, 'en');
const percent = (value: number) => `${number(value, Math.abs(value) < 9.5 ? 1 : 0)}%`;
const chance = (p: number) => (p < 0.001 ? 'p below 0.001' : `p = ${number(p, p < 0.0995 ? 3 : 2)}`);
const level = `${Math.round(LEVEL * 100)}%`;
const ringLevel = `${Math.round(RING_LEVEL * 100)}%`;

/** What each guard asks, found, and what it is called when it fails; in English. */
export const guardWords = (month: (id: string) => string): EvaluateWords['guard'] => ({
  length: {
    name: 'Long enough before and after',
    found: ({ before, after }) =>
      `${before} months before and ${after} after; at least ${LEAST_BEFORE} and ${LEAST_AFTER} are needed.`,
    fails: ({ before, after }) => `${before} months before and ${after} after are too few`,
  },
  counts: {
    name: 'Enough records',
    found: ({ level: own, smallest }) =>
      `${number(own)} records a month before in the place (at least ${LEAST_RECORDS})${smallest ? `, ${number(smallest.level)} in the smallest place of comparison, ${smallest.name} (at least ${LEAST_RECORDS_COMPARED})` : ''}.`,
    fails: ({ level: own, smallest }) =>
      own < LEAST_RECORDS
        ? `${number(own)} records a month are too few`
        : `${smallest?.name ?? 'a place of comparison'} has too few records to compare with`,
  },
  recording: {
    name: 'No known change of recording in these months',
    found: ({ breaks }) =>
      breaks.length === 0
        ? 'None is marked in these months. Read the notes under the figures too: what nobody marked cannot be seen here.'
        : breaks.map(({ month: when, what }) => `${month(when)}: ${what}`).join(' '),
    fails: ({ breaks }) =>
      `recording changed in ${formatList(
        breaks.map(({ month: when }) => month(when)),
        'en',
      )}`,
  },
  comparisons: {
    name: 'Enough places to compare with',
    found: ({ comparisons }) => `${comparisons} places; at least ${LEAST_COMPARED} are needed.`,
    fails: ({ comparisons }) =>
      comparisons === 0
        ? 'there is no place to compare with'
        : `${comparisons} ${comparisons === 1 ? 'place' : 'places'} of comparison are too few to tell how far chance reaches`,
  },
  'pre-trend': {
    name: 'The same path before',
    found: ({ preTrend }) =>
      preTrend === null
        ? 'The paths before cannot be compared.'
        : `Before, the place ran ${percent(Math.abs(12 * preTrend.estimate))} a year ${preTrend.estimate < 0 ? 'below' : 'above'} the path of the comparison (${chance(preTrend.p)}; below ${PRE_TREND_P} fails). That none is found is no proof of none.`,
    fails: ({ preTrend }) =>
      preTrend === null
        ? 'the paths before cannot be compared'
        : 'the place was already on another path than the comparison before',
  },
  clear: {
    name: 'A clear difference from the comparison',
    found: ({ effect, relative }) =>
      effect === null || relative === null
        ? 'It cannot be computed.'
        : `${percent(relative.estimate)} (${level} interval ${percent(relative.low)} to ${percent(relative.high)}; ${chance(effect.p)}).`,
    fails: () => 'the difference from the comparison is not clear',
  },
  placebo: {
    name: 'Larger than at dates when nothing is known to have happened',
    found: ({ placebo }) =>
      placebo === null
        ? 'It cannot be computed.'
        : `${placebo.asFar} of ${placebo.dates.length} other dates give a difference at least as large; at most ${formatPercent(PLACEBO_SHARE, 'en')} of at least ${LEAST_PLACEBOS} may. Dates near each other share most of their months, so they count for fewer.`,
    fails: ({ placebo }) =>
      placebo === null
        ? 'other dates cannot be tried'
        : placebo.dates.length < LEAST_PLACEBOS
          ? `only ${placebo.dates.length} other dates can be tried, too few to rank this one among them`
          : `${placebo.asFar} of ${placebo.dates.length} other dates, at which nothing is known to have happened, give as large a difference`,
  },
  agreement: {
    name: 'Both ways point the same way',
    found: ({ alone }) =>
      alone === null
        ? 'The place by itself cannot be fitted.'
        : `Against its own path before, the place had ${number(Math.abs(alone.estimate))} records a month ${alone.estimate < 0 ? 'fewer' : 'more'} on average (${level} interval ${number(alone.low)} to ${number(alone.high)}).`,
    fails: ({ alone }) =>
      alone === null
        ? 'the place by itself cannot be fitted'
        : 'its own path before points the other way than the comparison does',
  },
  displacement: {
    name: 'Nothing moved to places nearby',
    found: ({ ring }) =>
      ring === null
        ? 'No place nearby was given.'
        : `${formatList(ring.names, 'en')}: ${percent(ring.effect.estimate)} of what they had before (${ringLevel} interval ${percent(ring.effect.low)} to ${percent(ring.effect.high)}).${ring.moved === 'unclear' ? ' No clear move; that is no proof of none.' : ''}`,
    fails: ({ ring }) => `the places nearby ${ring?.moved ?? 'moved'} at the same time`,
  },
});
