import { formatNumber } from '$lib/i18n/format';
import { pageLanguage } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/data.js';

/** A whole number. @example whole(9420) // '9,420' */
export function whole(count: number): string {
  return formatNumber(count, 0, pageLanguage());
}

/** Rows with their noun. @example rows(1) // '1 row' */
export function rows(count: number): string {
  return m.rows({ count, n: whole(count) });
}

/** A wait as people say it. @example wait(75) // 'about 1 minute' */
export function wait(seconds: number): string {
  if (seconds < 2) return m.a_moment();
  if (seconds < 60) {
    const count = Math.ceil(seconds);
    return m.seconds({ count, n: whole(count) });
  }
  const minutes = Math.round(seconds / 60);
  return m.minutes({ count: minutes, n: whole(minutes) });
}

/** A value after conversion, as the page shows it. A gap is shown by a dash, its reason by the state of the cell. */
export function shown(value: string | number | boolean | null): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? m.yes() : m.no();
  return typeof value === 'number' ? String(value).replace('-', '−') : value;
}
