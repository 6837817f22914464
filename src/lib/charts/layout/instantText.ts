import { localeOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/**
 * Names a mark on an axis of instants by what is new there: the year, the month, the day or the hour.
 * @param at milliseconds since 1970, UTC
 * @example instantText(Date.UTC(2020, 2, 1), 'fr') // 'mars'
 */
export function instantText(at: number, language: Language): string {
  const time = new Date(at);
  const text = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(time);
  if (time.getUTCHours() + time.getUTCMinutes() + time.getUTCSeconds() > 0)
    return text({ hour: '2-digit', minute: '2-digit' });
  if (time.getUTCDate() > 1) return text({ day: 'numeric', month: 'short' });
  if (time.getUTCMonth() > 0) return text({ month: 'long' });
  return String(time.getUTCFullYear());
}
