import { formatList, formatNumber } from './format.ts';
import { counted, pluralForm, type Things } from './things.ts';

/** What all sentences in Russian share. Names stay in the nominative, since their cases are not known. */
export const list = (items: readonly string[]) => formatList(items, 'ru');
export const number = (value: number) => formatNumber(value, 0, 'ru');
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
/** `1 страна`, `2 страны`, `5 стран` */
export const things = (count: number, nouns: Things) => counted(count, nouns, 'ru');
/** Behind `из`: `1 страны`, `2 стран`, `21 страны`; the form behind 2 is the genitive of one. */
export const ofThings = (count: number, { few, many }: Things) =>
  `${number(count)} ${pluralForm(count, 'ru') === 'one' ? (few ?? many) : many}`;

export const COUNTRIES: Things = { one: 'страна', few: 'страны', many: 'стран' };
export const PLACES: Things = { one: 'место', few: 'места', many: 'мест' };
export const VALUES: Things = { one: 'значение', few: 'значения', many: 'значений' };

const YEAR = /^\d{4}$/;
const YEARS = /^\d{4}–\d{4}$/;

/** `в 2020 году`, `в 2016–2020 годах`; anything else in brackets. */
export const inTime = (when: string) =>
  YEAR.test(when) ? `в ${when} году` : YEARS.test(when) ? `в ${when} годах` : `(${when})`;

/** `за 2020 год`, `за 2016–2020 годы` */
export const over = (span: string) => `за ${span} ${YEAR.test(span) ? 'год' : 'годы'}`;

/** `с 2000 по 2020 год`; anything else than years in brackets. */
export const between = (from: string, to: string) =>
  YEAR.test(from) && YEAR.test(to) ? `с ${from} по ${to} год` : `(${from} — ${to})`;

/** A form behind an amount: a fraction takes the genitive of one. */
export const behind = (amount: string, { one, few, many }: Things) => {
  const value = Number(amount.replaceAll(/[\s+−]/g, '').replace(',', '.'));
  if (!Number.isInteger(value) || amount.includes(',')) return few ?? many;
  const form = pluralForm(value, 'ru');
  return form === 'one' ? one : form === 'few' ? (few ?? many) : many;
};

const PERCENTAGE_POINTS: Things = {
  one: 'процентный пункт',
  few: 'процентных пункта',
  many: 'процентных пунктов',
};
/** `1 процентный пункт`, `2 процентных пункта`, `3,1 процентного пункта` */
export const percentagePoints = (amount: string) =>
  `${amount} ${amount.includes(',') ? 'процентного пункта' : behind(amount, PERCENTAGE_POINTS)}`;

/** Names of groups inside a sentence: `женщины, 18–29 лет`, but `ООН`. */
export const inSentence = (names: string) =>
  names
    .split(', ')
    .map((name) => (/\p{Lu}/u.test(name.slice(1)) ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');

export const quoted = (text: string) => `«${text}»`;
