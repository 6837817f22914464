import { formatNumber } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/intake.js';

/** A whole number as the reader's language writes it. @example figures(9420) // '9,420' */
export function figures(count: number): string {
  return formatNumber(count, 0, pageLanguage());
}

const inBoth = (count: number): { count: number; n: string } => ({ count, n: figures(count) });

/** Things that an intake counts, with their nouns. @example counted.cells(1) // '1 cell' */
export const counted = {
  cells: (count: number): string => m.cells(inBoth(count)),
  rows: (count: number): string => m.rows(inBoth(count)),
  lines: (count: number): string => m.lines(inBoth(count)),
  columns: (count: number): string => m.columns(inBoth(count)),
  values: (count: number): string => m.values(inBoth(count)),
  times: (count: number): string => m.times(inBoth(count)),
};
