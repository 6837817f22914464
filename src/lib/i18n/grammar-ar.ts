import { formatList, formatNumber } from './format.ts';
import { isolated } from './isolate.ts';
import { counted, type Things } from './things.ts';

/** What all sentences in Arabic share. Nouns behind `في` and `من` stand in the genitive. */
export const list = (items: readonly string[]) => formatList(items, 'ar');
export const names = (items: readonly string[]) => list(items.map(isolated));
export const number = (value: number) => formatNumber(value, 0, 'ar');
/** `بلد واحد`, `بلدين`, `3 بلدان`, `11 بلدا`, `100 بلد` */
export const things = (count: number, nouns: Things) => counted(count, nouns, 'ar');
/** One and two are words, more are digits: `بلد واحد`, `7`. */
export const some = (count: number, nouns: Things) =>
  count === 1 || count === 2 ? things(count, nouns) : number(count);
/** `في 7 من أصل 12 بلدا` */
export const someOf = (count: number, total: number, nouns: Things) =>
  `في ${some(count, nouns)} من أصل ${things(total, nouns)}`;

export const COUNTRIES: Things = {
  one: 'بلد واحد',
  two: 'بلدين',
  few: 'بلدان',
  many: 'بلدا',
  other: 'بلد',
};
export const PLACES: Things = {
  one: 'مكان واحد',
  two: 'مكانين',
  few: 'أماكن',
  many: 'مكانا',
  other: 'مكان',
};

/** `نقطة واحدة`, `نقطتان`, `3 نقاط`, `3.1 نقطة` */
const amountOf = (amount: string, one: string, two: string, few: string, many: string) => {
  const value = Number(amount);
  return value === 1
    ? one
    : value === 2
      ? two
      : `${amount} ${Number.isInteger(value) && value <= 10 ? few : many}`;
};
export const points = (amount: string) => amountOf(amount, 'نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة');
export const percentagePoints = (amount: string) =>
  amountOf(amount, 'نقطة مئوية واحدة', 'نقطتان مئويتان', 'نقاط مئوية', 'نقطة مئوية');

const YEAR = /^\d{4}$/;
const YEARS = /^\d{4}–\d{4}$/;

/** `في عام 2020`, `في الفترة 2016–2020`; anything else in brackets. */
export const inTime = (when: string) =>
  YEAR.test(when) ? `في عام ${when}` : YEARS.test(when) ? `في الفترة ${when}` : `(${isolated(when)})`;

/** `بين عامي 2000 و2020` */
export const between = (from: string, to: string) =>
  YEAR.test(from) && YEAR.test(to) ? `بين عامي ${from} و${to}` : `بين ${isolated(from)} و${isolated(to)}`;

export const quoted = (text: string) => `«${isolated(text)}»`;
