import * as m from '../../i18n/messages/brief.js';
import { formatNumber, formatPeriod, formatWithUnit, formatYear } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import type { Item } from './brief.ts';

type Measured = Pick<Item, 'unit'>;

/** A number of a measure without its unit, in the language of the page. */
export const bare = ({ unit }: Measured, value: number): string =>
  unit.kind === 'year'
    ? formatYear(Math.round(value), pageLanguage())
    : formatNumber(value, unit.decimals, pageLanguage());

/** A value of a measure with its unit: `5.2 per 100,000`. */
export const amount = (item: Measured, value: number): string =>
  item.unit.kind === 'year'
    ? bare(item, value)
    : formatWithUnit(value, item.unit.decimals, item.unit.short, pageLanguage());

/** The limits of a value: `4.9 to 5.5`; null where there are none. */
export const limits = ({ unit }: Measured, low: number | null, high: number | null): string | null =>
  low === null || high === null
    ? null
    : m.range({
        low: formatNumber(low, unit.decimals, pageLanguage()),
        high: formatNumber(high, unit.decimals, pageLanguage()),
      });

/** Limits of a difference, with a decimal more where rounding would turn one of them into nothing. */
export function differenceText(low: number, high: number, decimals: number): string {
  const vanishes = [low, high].some((limit) => limit !== 0 && Number(limit.toFixed(decimals)) === 0);
  const text = (limit: number) => formatNumber(limit, vanishes ? decimals + 1 : decimals, pageLanguage());
  return m.range({ low: text(low), high: text(high) });
}

/**
 * What a bare number stands for, where its unit does not say: `scale 0 to 1`; '' where it does.
 * @example scaleOf({ unit: { name: 'score, 1 (worst) to 10 (best)', short: '', kind: 'score', … } }) // 'scale 1, worst, to 10, best'
 */
export const scaleOf = ({ unit }: Measured): string =>
  unit.short !== '' || unit.kind === 'count'
    ? ''
    : unit.name
        .replace(/^(score|index), /, pageLanguage() === 'en' ? 'scale ' : '$1, ')
        .replace(/ ?[(（]([^()（）]+)[)）]/g, m.aside({ words: '$1' }))
        .replace(/[,，،] ?$/, '');

const scale = (item: Measured): string => (scaleOf(item) === '' ? '' : m.bracketed({ words: scaleOf(item) }));

/** A subject as a sentence takes it: without an explanation behind a comma, and without a year, which the sentence gives. */
export const short = (subject: string): string =>
  subject.replace(/, the .*$/, '').replace(/ about \d{4}$/, '');

/** What a subject is called in a sentence, with the scale where its numbers do not say it. */
export const called = (item: Pick<Item, 'subject' | 'unit'>): string => short(item.subject) + scale(item);

/** What an item says of its place, without a full stop. */
export const level = (item: Item, place: string): string =>
  phrasesIn(pageLanguage()).level({
    subject: short(item.subject),
    place,
    at: {
      value: amount(item, item.latest.value) + scale(item),
      interval: null,
      when: formatPeriod(item.latest.period, pageLanguage()),
    },
  });

/** A publisher without its abbreviation and those that it took from. */
export const shortPublisher = ({ source }: Pick<Item, 'source'>): string =>
  source.publisher.split(/ ?\(|（|, |，|، | and the agencies/)[0] ?? source.publisher;
