import { localeOf } from '../../i18n/format.ts';

/** Days of a month on average, to which counts are brought before months are compared. */
export const MEAN_DAYS = 365.2425 / 12;

/**
 * A month as a whole number, so that the next one is one more.
 *
 * @throws RangeError for anything but `YYYY-MM`
 * @example monthOf('2025-09') // 24308
 */
export function monthOf(period: string): number {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period) ?? [];
  if (year === undefined || month === undefined) throw new RangeError(`${period} is not a month as 2025-09`);
  return Number(year) * 12 + Number(month) - 1;
}

/** @example periodOf(24308) // '2025-09' */
export function periodOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @example monthName(24308, 'en') // 'September 2025' */
export function monthName(month: number, language: string): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const locale = localeOf(language);
  // Making one takes longer than all that is said with it.
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(locale, format);
  return format.format(new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)));
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** @example daysIn(monthOf('2024-02')) // 29 */
export function daysIn(month: number): number {
  const year = Math.floor(month / 12);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month % 12 === 1 && leap ? 29 : (DAYS[month % 12] ?? 30);
}
