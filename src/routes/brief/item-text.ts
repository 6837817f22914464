import type { Change, Item, Standing } from '$lib/evidence/brief/brief';
import { amount, limits } from '$lib/evidence/brief/sentences-en';
import { differenceText } from '$lib/evidence/brief/words-en';
import { formatNumber, formatPercent, formatPeriod } from '$lib/i18n/format';

/** How a change reads, in a word or two. */
const READS: Record<Extract<Change, { reads: string }>['reads'], string> = {
  better: 'better',
  worse: 'worse',
  up: 'up',
  down: 'down',
  unclear: 'no clear change',
};

/** How the limits of a value came about. */
export const INTERVAL: Record<NonNullable<Item['interval']>, string> = {
  published: 'as published',
  respondents: 'from the number asked',
  cases: 'from the number of cases',
};

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

/** A change as it stands in a narrow column; null where it is withheld. */
export function changeParts(
  item: Item,
): { head: string; reads: string; from: string; interval: string | null } | null {
  const { change, unit } = item;
  if ('withheld' in change) return null;
  const { difference, percent } = change;
  const head =
    percent !== null
      ? signed(formatPercent(percent / 100, 'en'), percent)
      : unit.kind === 'percent'
        ? signed(`${formatNumber(difference, unit.decimals, 'en')} points`, difference)
        : signed(formatNumber(difference, unit.decimals, 'en') + unit.short, difference);
  const span =
    change.low === null || change.high === null
      ? null
      : differenceText(change.low, change.high, unit.decimals);
  return {
    head: change.reads === 'unclear' ? '' : head,
    reads: READS[change.reads],
    from: `${amount(item, change.from.value)} in ${formatPeriod(change.from.period, 'en')}`,
    interval: span && `difference ${span}`,
  };
}

/** `114–137 of 138`, or null where no rank is told. */
export function rankText(standing: Standing): string | null {
  if ('withheld' in standing) return null;
  const { best, worst, of } = standing;
  return `${best === worst ? best : `${best}–${worst}`} of ${of}`;
}

/** What a person hears who cannot see the small chart. */
export function chartText(item: Item): string {
  const { points, breaks } = item.series;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return 'No chart.';
  const at = ({ value, period }: typeof first) =>
    `${amount(item, value ?? 0)} in ${formatPeriod(period, 'en')}`;
  if (first === last) return `One value: ${at(last)}.`;
  const anew = breaks.length
    ? ` The series starts anew in ${breaks.map(({ year }) => year).join(' and ')}.`
    : '';
  return `${points.length} values, from ${at(first)} to ${at(last)}.${anew}`;
}

/** The limits of the latest value. */
export const intervalText = (item: Item): string | null => limits(item, item.latest.low, item.latest.high);
