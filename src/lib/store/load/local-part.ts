import type { LocalValue } from '../../catalogue/local-value.ts';
import { numberData } from './arrow-part.ts';
import { textData } from './arrow-text.ts';
import { tablePart } from './table-part.ts';

/** Rows of a reader's own local series as Arrow's streaming format, in the columns of the table `value`. */
export function localPart(rows: readonly LocalValue[]): Uint8Array<ArrayBuffer> {
  const texts = (value: (row: LocalValue) => string | null, dictionary: number) =>
    textData(rows.map(value), dictionary);
  const numbers = (value: (row: LocalValue) => number | null) => numberData(rows.map(value));
  return tablePart([
    ['measure', texts((row) => row.measure, 0)],
    ['area', texts((row) => row.area, 1)],
    ['period', texts((row) => row.period, 2)],
    ['grp', texts((row) => row.group, 3)],
    ['value', numbers((row) => row.value)],
    ['low', numbers((row) => row.low)],
    ['high', numbers((row) => row.high)],
    ['n', numbers((row) => row.n)],
    ['flag', texts((row) => row.flag, 4)],
  ]);
}
