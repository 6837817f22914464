import { CLASS, emptyReading, readCell } from './reading.ts';

export type CellKind = 'blank' | 'number' | 'date' | 'period' | 'missing' | 'suppressed' | 'text';

const reading = emptyReading();

/**
 * What a cell looks like by itself, to tell headers, titles and footnotes from data; the column decides what it is
 * (`decide.ts`). An impossible day (31/02/2014) is a date, a year is a number, `yes` is a text, and so are marks that are
 * ones only between numbers, like `x` and `c`, if they are letters.
 * @example cellKind('1.234,5') // 'number'
 */
export function cellKind(text: string): CellKind {
  readCell(text, reading);
  const kind = reading.class;
  if (reading.folded === '') return 'blank';
  if (kind <= CLASS.long) return 'number';
  if (kind === CLASS.namedYear) return 'period';
  if (kind >= CLASS.day && kind < CLASS.month) return 'date';
  if (kind >= CLASS.month && kind <= CLASS.week) return 'period';
  if (kind !== CLASS.mark || !reading.mark) return 'text';
  return reading.mark.anywhere || !/^\p{L}+$/u.test(reading.folded) ? reading.mark.meaning : 'text';
}
