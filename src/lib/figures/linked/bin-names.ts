import { formatNumber } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/linked.js';
import type { LinkedPlace } from './place.ts';
import type { Dimension } from './selection.ts';

/** The days of a week as they stand in links and files, Monday first. */
export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Making a format takes a thousand times as long as using one. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Names of the calendar: English ones as in the United States, where every short month has three letters. */
function calendar(kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = pageLanguage();
  const key = `${language} ${kind}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', numberingSystem: 'latn' });
  formats.set(key, made);
  return made;
}

function inCalendar(month: string, kind: string, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(`${month}-01`);
  // Russian writes "year" behind the number, which no sentence here needs.
  return Number.isNaN(at)
    ? month
    : calendar(kind, options)
        .format(at)
        .replace(/\sг\.$/, '');
}

/** A month in words. @example monthName('2018-10') // 'October 2018' */
export function monthName(month: string): string {
  return inCalendar(month, 'month', { month: 'long', year: 'numeric' });
}

/** @example shortMonthName('2018-10') // 'Oct 2018' */
export function shortMonthName(month: string): string {
  return inCalendar(month, 'short', { month: 'short', year: 'numeric' });
}

/** A month of any year. @example monthOfYear(9) // 'October' */
export function monthOfYear(month: number): string {
  return inCalendar(`2001-${String(month + 1).padStart(2, '0')}`, 'of-year', { month: 'long' });
}

/** A day of the week, Monday as 0. @example weekdayName(4) // 'Friday' */
export function weekdayName(day: number): string {
  // The first of January 2001 was a Monday.
  return calendar('weekday', { weekday: 'long' }).format(Date.UTC(2001, 0, 1 + day));
}

/** The start of an hour. @example hourName(9) // '09:00' */
export function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** From the start of the first hour to the end of the last. @example hoursName(18, 23) // '18:00 to 24:00' */
export function hoursName(from: number, to: number): string {
  return m.span({ from: hourName(from), to: hourName(to + 1) });
}

/** The middle of a cell. @example cellName(place, 0) // 'cell around 41.881° N, 87.632° W' */
export function cellName(place: LinkedPlace, bin: number): string {
  const [lat, lon] = [place.cells.lat[bin] ?? 0, place.cells.lon[bin] ?? 0];
  const degrees = (value: number) => ({ n: formatNumber(Math.abs(value), 3, pageLanguage()) });
  return m.cell_name({
    lat: lat < 0 ? m.degrees_south(degrees(lat)) : m.degrees_north(degrees(lat)),
    lon: lon < 0 ? m.degrees_west(degrees(lon)) : m.degrees_east(degrees(lon)),
  });
}

/** What a bin is called, beginning with a small letter only where it is no name. */
export function binName(place: LinkedPlace, dimension: Dimension, bin: number): string {
  switch (dimension) {
    case 'month':
      return monthName(place.months[bin] ?? '');
    case 'weekhour':
      return `${weekdayName(Math.floor(bin / 24))} ${hoursName(bin % 24, bin % 24)}`;
    case 'category':
      return place.categories[bin]?.name ?? '';
    case 'outcome':
      return place.outcomes[bin]?.name ?? '';
    case 'district':
      return place.districts[bin]?.name ?? '';
    case 'cell':
      return cellName(place, bin);
  }
}

/** What a bin is in a link or a file, where a name would not last: `2018-10`, `mon-18`, `robbery`, an H3 index. */
export function binId(place: LinkedPlace, dimension: Dimension, bin: number): string {
  switch (dimension) {
    case 'month':
      return place.months[bin] ?? '';
    case 'weekhour':
      return `${WEEK[Math.floor(bin / 24)] ?? ''}-${String(bin % 24).padStart(2, '0')}`;
    case 'category':
      return place.categories[bin]?.id ?? '';
    case 'outcome':
      return place.outcomes[bin]?.id ?? '';
    case 'district':
      return place.districts[bin]?.id ?? '';
    case 'cell':
      return place.cells.h3[bin] ?? '';
  }
}
