import { METHOD_IDS, NEEDS, type MethodId, LEAST_MONTHS } from './settings.ts';
import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Check } from './checks.ts';
import { type Judged, type Unjudged } from './judge.ts';
import { monthName } from './month.ts';
import { type Unwatched } from './ready.ts';

const EN = 'en';

export const METHOD_NAMES: Record<MethodId, string> = {
  c1: 'EARS C1',
  c2: 'EARS C2',
  c3: 'EARS C3',
  ewma: 'EWMA',
  farrington: 'Farrington',
};

/** A number of events: with a decimal where it is small, because 0.3 and 0 are not the same. */
export function amount(value: number): string {
  return formatNumber(value, Math.abs(value) < 9.95 && !Number.isInteger(value) ? 1 : 0, EN);
}

const times = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 0, EN)} ${count === 1 ? one : many}`;

/** The size of an alarm in plain numbers. `count`: what was recorded, null where it is withheld. */
export function sizeOf(
  { method, observed, expected, limit }: Judged,
  count: number | null,
  month: number,
): string {
  const recorded = `${count === null ? 'fewer than 5' : amount(count)} recorded in ${monthName(month, EN)}`;
  const more = `${amount(observed - expected)} more than expected`;
  if (method === 'ewma')
    return `${recorded}; the moving average is ${amount(observed)} a month against ${amount(expected)} expected (usual up to ${amount(limit)}): ${more} each month`;
  const usual = limit > expected ? ` (usual up to ${amount(limit)})` : '';
  return `${recorded}; ${amount(expected)} were to be expected${usual}: ${more}`;
}

/** @example sinceWords(2, monthOf('2025-08')) // 'since August 2025, 2 months in a row' */
export function sinceWords(run: number, first: number): string {
  return run === 1
    ? 'new this month'
    : `since ${monthName(first, EN)}, ${times(run, 'month', 'months')} in a row`;
}

/** A chance, never as 0. @example chanceWords(0.00001) // 'under 0.0001' */
export function chanceWords(p: number): string {
  return p < 0.0001 ? 'under 0.0001' : formatNumber(p, p < 0.01 ? 4 : 3, EN);
}

/** What to check first, as a task. */
export function checkWords(check: Check): string {
  switch (check.kind) {
    case 'over':
      return `The latest month itself (${check.observed === null ? 'fewer than 5' : amount(check.observed)}) is not above what was expected (${amount(check.expected)}). The rise may be over.`;
    case 'break':
      return `Counting changed in ${monthName(check.month, EN)} (${check.what}). Rule that out first.`;
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
      return `${monthName(check.month, EN)} alone (${check.observed === null ? 'a few' : amount(check.observed)}) holds ${formatPercent(check.share, EN)} of what was above the expected in the last year. Ask for one event or one batch of entries before a lasting rise.`;
    case 'one event':
      return `New this month. Ask whether one event, one series of events or one batch of entries makes up the ${amount(check.more)} more.`;
    case 'lasting':
      return `Above the limit ${times(check.months, 'month', 'months')} in a row: one event does not explain it. Ask what changed when it began.`;
    case 'small numbers':
      return `Small numbers: only ${amount(check.expected)} were to be expected. Read the cases one by one.`;
    case 'filled':
      return `${formatList(
        check.months.map((month) => monthName(month, EN)),
        EN,
      )} had no usable number and was filled in for the arithmetic. Ask the publisher what happened there.`;
  }
}

/** Why a method says nothing of the month. */
export function unjudgedWords({ method, unjudged }: Unjudged): string {
  return {
    'too short': `needs ${NEEDS[method]} months`,
    'too few events': 'too few events in the last months',
    'no events before': 'no events in earlier years',
    'all equal': 'all earlier months are equal',
  }[unjudged];
}

/** Why a series cannot be watched, as it stands in the list. */
export function unwatchedWords(reason: Unwatched): string {
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
}

/** What each method would need, for places with too few months. */
export const NEEDED = `EARS needs ${NEEDS.c3} months without a gap, Farrington ${NEEDS.farrington}, EWMA ${NEEDS.ewma}`;

/** @example methodsNamed(['c1', 'ewma']) // 'EARS C1 and EWMA' */
export function methodsNamed(methods: readonly MethodId[]): string {
  return formatList(
    METHOD_IDS.filter((method) => methods.includes(method)).map((method) => METHOD_NAMES[method]),
    EN,
  );
}
