/** Two-digit years below it are of this century, others of the last one. */
export const PIVOT = 50;

/** `49` is 2049, `50` is 1950. */
export function fullYear(twoDigits: number): number {
  return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; 0 where there is no such month. */
export function daysIn(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return LENGTHS[month - 1] ?? 0;
}

export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && year >= 1 && day <= daysIn(year, month);
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** A day as one number that sorts as the calendar does; see {@link isoOf}. */
export function dayCode(year: number, month: number, day: number): number {
  return (year * 16 + month) * 32 + day;
}

/** `2014-03-31` from a code of {@link dayCode}. */
export function isoDay(code: number): string {
  return `${isoMonth(Math.floor(code / 32))}-${two(code % 32)}`;
}

/** `2014-03` from `year * 16 + month`. */
export function isoMonth(code: number): string {
  return `${String(Math.floor(code / 16)).padStart(4, '0')}-${two(code % 16)}`;
}

/** `13:05:00` from seconds after midnight. */
export function isoTime(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Days of a spreadsheet between 1955 and 2050, counted as Excel does: 1 is 1 January 1900, and 1900 had a 29 February. */
export const FIRST_SERIAL = 20090;
export const LAST_SERIAL = 55153;

/**
 * The day of a spreadsheet's serial number.
 * @param serial within {@link FIRST_SERIAL} and {@link LAST_SERIAL}; a part of a day is left off
 * @example isoDay(serialDay(41640)) // '2014-01-01'
 */
export function serialDay(serial: number): number {
  const day = new Date(Math.round((Math.floor(serial) - 25569) * 86_400_000));
  return dayCode(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
