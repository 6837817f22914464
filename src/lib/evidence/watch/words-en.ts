import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts';
import { amount as amountIn } from './amounts.ts';
import { monthName as monthIn } from './month.ts';
import { LEAST_MONTHS, NEEDS } from './settings.ts';
import type { WatchWords } from './words.ts';

const EN = 'en';
const amount = (value: number) => amountIn(value, EN);
const monthName = (month: number) => monthIn(month, EN);
const times = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 0, EN)} ${count === 1 ? one : many}`;
const sinceMonth = (month: number) => `since ${monthName(month)}`;

export const english: WatchWords = {
  months: { one: 'month', many: 'months' },
  size({ method, observed, expected, limit }, count, month) {
    const recorded = `${count === null ? 'fewer than 5' : amount(count)} recorded in ${monthName(month)}`;
    const more = `${amount(observed - expected)} more than expected`;
    if (method === 'ewma')
      return `${recorded}; the moving average is ${amount(observed)} a month against ${amount(expected)} expected (usual up to ${amount(limit)}): ${more} each month`;
    const usual = limit > expected ? ` (usual up to ${amount(limit)})` : '';
    return `${recorded}; ${amount(expected)} were to be expected${usual}: ${more}`;
  },
  since: (run, first) =>
    run === 1 ? 'new this month' : `${sinceMonth(first)}, ${times(run, 'month', 'months')} in a row`,
  sinceMonth,
  check(check) {
    switch (check.kind) {
      case 'over':
        return `The latest month itself (${check.observed === null ? 'fewer than 5' : amount(check.observed)}) is not above what was expected (${amount(check.expected)}). The rise may be over.`;
      case 'break':
        return `Counting changed in ${monthName(check.month)} (${check.what}). Rule that out first.`;
      case 'whole place':
        return `${check.up} of the ${check.of} other offences in this place are also above what was expected. Ask whether recording or reporting changed, or whether there were more people (a holiday, an event).`;
      case 'relabelled':
        return `“${check.offence}” in the same place fell by ${amount(check.fewer)} while this rose by ${amount(check.more)}. Ask whether the same events are now recorded under another name.`;
      case 'late entry':
        return `The month before was unusually low (${amount(check.observed)} against ${amount(check.expected)} expected). Ask whether cases were entered late.`;
      case 'everywhere':
        return `The same offence is also up in ${check.up} of the ${check.of} other places watched here. Look for a cause that all share: a law, a form, a way of counting, a season.`;
      case 'neighbours':
        return check.up.length
          ? `Also clearly up next door: ${formatList(check.up, EN)}. Look at them together.`
          : `None of the ${check.of} places nearest to it is clearly up. Look for something local.`;
      case 'one month':
        return `${monthName(check.month)} alone (${check.observed === null ? 'a few' : amount(check.observed)}) holds ${formatPercent(check.share, EN)} of what was above the expected in the last year. Ask for one event or one batch of entries before a lasting rise.`;
      case 'one event':
        return `New this month. Ask whether one event, one series of events or one batch of entries makes up the ${amount(check.more)} more.`;
      case 'lasting':
        return `Above the limit ${times(check.months, 'month', 'months')} in a row: one event does not explain it. Ask what changed when it began.`;
      case 'small numbers':
        return `Small numbers: only ${amount(check.expected)} were to be expected. Read the cases one by one.`;
      case 'filled':
        return `${formatList(check.months.map(monthName), EN)} had no usable number and was filled in for the arithmetic. Ask the publisher what happened there.`;
    }
  },
  unjudged: ({ method, unjudged }) =>
    ({
      'too short': `needs ${NEEDS[method]} months`,
      'too few events': 'too few events in the last months',
      'no events before': 'no events in earlier years',
      'all equal': 'all earlier months are equal',
    })[unjudged],
  unwatched(reason) {
    switch (reason.why) {
      case 'no value':
        return 'cannot be watched because there is no usable number for the month';
      case 'too short':
        return `cannot be watched because there are fewer than ${LEAST_MONTHS} months without a gap: ${times(reason.months, 'month', 'months')} at hand`;
      case 'too few':
        return `cannot be watched because there are fewer than ${reason.least === 1 ? 'one event' : `${reason.least} events`} a month: ${formatNumber(reason.mean, 1, EN)} on average in the last two years`;
      case 'silent':
        return `cannot be watched because no event was recorded for ${times(reason.months, 'month', 'months')} after about ${amount(reason.before)} a month: ask whether recording stopped`;
    }
  },
  tooFew: (least) =>
    `cannot be watched because there are fewer than ${least === 1 ? 'one event' : `${formatNumber(least, 0, EN)} events`} a month on average in the last two years`,
  needed: `EARS needs ${NEEDS.c3} months without a gap, Farrington ${NEEDS.farrington}, EWMA ${NEEDS.ewma}`,
};
