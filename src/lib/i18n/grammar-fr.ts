import { formatList, formatNumber } from './format.ts';
import { counted, type Things } from './things.ts';

/** What all sentences in French share. */
export const list = (items: readonly string[]) => formatList(items, 'fr');
export const number = (value: number) => formatNumber(value, 0, 'fr');
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
export const things = (count: number, nouns: Things) => counted(count, nouns, 'fr');

export const COUNTRIES: Things = { one: 'pays', many: 'pays' };
export const PLACES: Things = { one: 'lieu', many: 'lieux' };

/** `en 2020`, `en 2016–2020`; anything else in brackets. */
export const inTime = (when: string) => (/^\d{4}(–\d{4})?$/.test(when) ? `en ${when}` : `(${when})`);

/** Before a vowel `de` loses its own; an h is taken for a mute one. */
export const of = (text: string) => (/^[aeiouyhàâéèêëîïôûœ]/i.test(text) ? `d’${text}` : `de ${text}`);

/** Names of groups inside a sentence: `femmes, 18-29 ans`, but `ONU Femmes`. */
export const inSentence = (names: string) =>
  names
    .split(', ')
    .map((name) => (/\p{Lu}/u.test(name.slice(1)) ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');

export const quoted = (text: string) => `«\u202f${text}\u202f»`;
