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

/** @example monthName(24308, 'en') // 'September 2025' */
export function monthName(month: number, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)));
}

/** @example daysIn(monthOf('2024-02')) // 29 */
export function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}
