import type { LinkedPlace } from './place.ts';
import type { Dimension } from './selection.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A month in words. @example monthName('2018-10') // 'October 2018' */
export function monthName(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}

/** @example shortMonthName('2018-10') // 'Oct 2018' */
export function shortMonthName(month: string): string {
  return `${(MONTHS[Number(month.slice(5, 7)) - 1] ?? month).slice(0, 3)} ${month.slice(0, 4)}`;
}

/** The start of an hour. @example hourName(9) // '09:00' */
export function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** From the start of the first hour to the end of the last. @example hoursName(18, 23) // '18:00 to 24:00' */
export function hoursName(from: number, to: number): string {
  return `${hourName(from)} to ${hourName(to + 1)}`;
}

/** The middle of a cell. @example cellName(place, 0) // 'cell around 41.881° N, 87.632° W' */
export function cellName(place: LinkedPlace, bin: number): string {
  const [lat, lon] = [place.cells.lat[bin] ?? 0, place.cells.lon[bin] ?? 0];
  const degrees = (value: number, plus: string, minus: string): string =>
    `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`;
  return `cell around ${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}`;
}

/** What a bin is called, beginning with a small letter only where it is no name. */
export function binName(place: LinkedPlace, dimension: Dimension, bin: number): string {
  switch (dimension) {
    case 'month':
      return monthName(place.months[bin] ?? '');
    case 'weekhour':
      return `${WEEKDAYS[Math.floor(bin / 24)] ?? ''} ${hoursName(bin % 24, bin % 24)}`;
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
      return `${(WEEKDAYS[Math.floor(bin / 24)] ?? '').slice(0, 3).toLowerCase()}-${String(bin % 24).padStart(2, '0')}`;
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
