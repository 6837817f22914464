import { formatList, formatNumber } from './format.ts';
import { counted, type Things } from './things.ts';

/** What all sentences in Chinese share. */
export const list = (items: readonly string[]) => formatList(items, 'zh');
export const number = (value: number) => formatNumber(value, 0, 'zh');
/** `12个国家` */
export const things = (count: number, nouns: Things) => counted(count, nouns, 'zh');

export const COUNTRIES: Things = { one: '国家', many: '国家' };
export const PLACES: Things = { one: '地点', many: '地点' };

/** `2020年`, `2016–2020年`; anything else as it is. */
export const year = (when: string) => (/^\d{4}(–\d{4})?$/.test(when) ? `${when}年` : when);

/** `2000年至2020年` */
export const between = (from: string, to: string) => `${year(from)}至${year(to)}`;

export const quoted = (text: string) => `“${text}”`;
