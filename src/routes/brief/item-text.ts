import type { Item, Standing } from '$lib/evidence/brief/brief';
import { amount, differenceText, limits } from '$lib/evidence/brief/quantity';
import { formatList, formatNumber, formatPercent, formatPeriod, formatYear } from '$lib/i18n/format';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/brief.js';

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);
const valueWhen = (item: Item, { value, period }: { value: number | null; period: string }): string =>
  m.value_when({ value: amount(item, value ?? 0), when: formatPeriod(period, pageLanguage()) });

/** A change as it stands in a narrow column; null where it is withheld. */
export function changeParts(item: Item): { head: string; reads: string; from: string } | null {
  const { change, unit } = item;
  if ('withheld' in change) return null;
  const { difference, percent, low, high } = change;
  const number = formatNumber(difference, unit.decimals, pageLanguage());
  const head =
    percent !== null
      ? signed(formatPercent(percent / 100, pageLanguage()), percent)
      : unit.kind === 'percent'
        ? signed(m.points({ difference: number }), difference)
        : signed(number + unit.short, difference);
  const span = low === null || high === null ? null : differenceText(low, high, unit.decimals);
  const from = valueWhen(item, change.from);
  return {
    head: change.reads === 'unclear' ? '' : head,
    reads: m.reads({ reads: change.reads }),
    from: span === null ? m.change_from({ from }) : m.change_from_span({ from, span }),
  };
}

/** `114–137 of 138`, or null where no rank is told. */
export function rankText(standing: Standing): string | null {
  if ('withheld' in standing) return null;
  const { best, worst, of } = standing;
  return m.rank_of({ ranks: best === worst ? best : `${best}–${worst}`, of });
}

/** The period of a value with its interval, or that none is known. */
export function periodText(
  { unit }: Pick<Item, 'unit'>,
  { period, low, high }: Item['latest'],
  how: Item['interval'],
): string {
  const interval = limits({ unit }, low, high);
  const when = formatPeriod(period, pageLanguage());
  return interval !== null && how !== null
    ? m.latest_sure({ period: when, interval, how: m.interval_how({ how }) })
    : m.latest_bare({ period: when });
}

/** What a person hears who cannot see the small chart. */
export function chartText(item: Item): string {
  const { points, breaks } = item.series;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return m.chart_none();
  if (first === last) return m.chart_one({ at: valueWhen(item, last) });
  const many = m.chart_many({
    count: points.length,
    n: formatNumber(points.length, 0, pageLanguage()),
    first: valueWhen(item, first),
    last: valueWhen(item, last),
  });
  const years = breaks.map(({ year }) => formatYear(year, pageLanguage()));
  return years.length ? `${many} ${m.chart_anew({ years: formatList(years, pageLanguage()) })}` : many;
}

/** `Homicide rate, women`. */
export const itemName = ({ name, groupName }: Pick<Item, 'name' | 'groupName'>): string =>
  groupName === '' ? name : m.item_name({ name, group: groupName });
