import type { FreeAnswer } from '../../store/free-query.ts';

const whole = new Intl.NumberFormat('en');

/**
 * What came back, in one sentence.
 * @example answerText({ columns: [{ name: 'n', type: 'BIGINT' }], rows: [[1]], cut: false, milliseconds: 12.4 })
 * // '1 row, 1 column, in 12 ms.'
 */
export function answerText({ columns, rows, cut, milliseconds }: FreeAnswer): string {
  const time = durationText(milliseconds);
  if (columns.length === 0) return `Done in ${time}. This statement gives no rows.`;
  const amount = `${count(rows.length, 'row')}, ${count(columns.length, 'column')}, in ${time}.`;
  return cut ? `The first ${amount} There are more rows: count or filter them to see all.` : amount;
}

/** @example durationText(1_240) // '1.2 s' */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  return milliseconds < 60_000
    ? `${(milliseconds / 1_000).toFixed(1)} s`
    : `${Math.floor(milliseconds / 60_000)} min ${Math.floor((milliseconds % 60_000) / 1_000)} s`;
}

/** A value of an answer as text; a number keeps all of its digits. @example cellText(1234.5) // '1,234.5' */
export function cellText(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  return String(value);
}

/** @example count(1, 'row') // '1 row' */
export function count(number: number, noun: string): string {
  return `${whole.format(number)} ${noun}${number === 1 ? '' : 's'}`;
}
