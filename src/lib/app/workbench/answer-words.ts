import { formatNumber } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/workbench.js';
import type { FreeAnswer } from '../../store/free-query.ts';

/**
 * What came back, in one sentence.
 * @example answerText({ columns: [{ name: 'n', type: 'BIGINT' }], rows: [[1]], cut: false, milliseconds: 12.4 })
 * // '1 row, 1 column, in 12 ms.'
 */
export function answerText({ columns, rows, cut, milliseconds }: FreeAnswer): string {
  const time = durationText(milliseconds);
  if (columns.length === 0) return m.done({ time });
  const came = { rows: rowsText(rows.length), columns: columnsText(columns.length), time };
  return cut ? m.came_back_cut(came) : m.came_back(came);
}

/** @example durationText(1_240) // '1.2 s' */
export function durationText(milliseconds: number): string {
  const language = pageLanguage();
  if (milliseconds < 1_000)
    return m.milliseconds({ n: formatNumber(Math.max(1, Math.round(milliseconds)), 0, language) });
  if (milliseconds < 60_000) return m.seconds({ n: formatNumber(milliseconds / 1_000, 1, language) });
  return m.minutes({
    minutes: formatNumber(Math.floor(milliseconds / 60_000), 0, language),
    seconds: formatNumber(Math.floor((milliseconds % 60_000) / 1_000), 0, language),
  });
}

/** A value of an answer as text; a number keeps all of its digits. @example cellText(1234.5) // '1,234.5' */
export function cellText(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  return String(value);
}

/** @example rowsText(1) // '1 row' */
export function rowsText(count: number): string {
  return m.rows({ count, n: formatNumber(count, 0, pageLanguage()) });
}

/** @example columnsText(2) // '2 columns' */
export function columnsText(count: number): string {
  return m.columns({ count, n: formatNumber(count, 0, pageLanguage()) });
}
