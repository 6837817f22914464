import { formatList, formatNumber } from './format.ts';
import { counted, type Things } from './things.ts';

/** What all sentences in Spanish share. */
export const list = (items: readonly string[]) => formatList(items, 'es');
export const number = (value: number) => formatNumber(value, 0, 'es');
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('es') + text.slice(1);
export const things = (count: number, nouns: Things) => counted(count, nouns, 'es');

export const COUNTRIES: Things = { one: 'país', many: 'países' };
export const PLACES: Things = { one: 'lugar', many: 'lugares' };

/** `en 2020`, `en 2016–2020`; anything else in brackets. */
export const inTime = (when: string) => (/^\d{4}(–\d{4})?$/.test(when) ? `en ${when}` : `(${when})`);

/** Names of groups inside a sentence: `mujeres, 18 a 29 años`, but `ONU-Mujeres`. */
export const inSentence = (names: string) =>
  names
    .split(', ')
    .map((name) => (/\p{Lu}/u.test(name.slice(1)) ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');

export const quoted = (text: string) => `«${text}»`;

/** A percentage takes an article: `del 50 %`, `de 3`. */
export const of = (amount: string) => `${amount.endsWith('%') ? 'del' : 'de'} ${amount}`;

/** Only one whole thing is in the singular: `1 punto`, `1,2 puntos`, `0,3 puntos`. */
export const points = (amount: string) =>
  `${amount} ${Number.parseFloat(amount.replace(/^[+−]/, '').replace(',', '.')) === 1 ? 'punto' : 'puntos'}`;
