import type { Data } from 'apache-arrow';
import type { Observation } from '../../catalogue/observation.ts';
import { numberData } from './arrow-part.ts';
import { textData } from './arrow-text.ts';
import { tablePart, wholeData } from './table-part.ts';

/** Rows of a reader's own indicators as Arrow's streaming format, in the columns of the table `observation`. */
export function observationPart(rows: readonly Observation[]): Uint8Array<ArrayBuffer> {
  const texts = (value: (row: Observation) => string | null, dictionary: number): Data =>
    textData(rows.map(value), dictionary);
  const numbers = (value: (row: Observation) => number | null): Data => numberData(rows.map(value));
  return tablePart([
    ['indicator', texts((row) => row.indicator, 0)],
    ['area', texts((row) => row.area, 1)],
    ['period', texts((row) => row.period, 2)],
    ['year', wholeData(Int32Array.from(rows, (row) => row.year))],
    ['grp', texts((row) => row.group, 3)],
    ['value', numbers((row) => row.value)],
    ['low', numbers((row) => row.low)],
    ['high', numbers((row) => row.high)],
    ['n', numbers((row) => row.n)],
    ['flag', texts((row) => row.flag, 4)],
    ['source', texts((row) => row.source, 5)],
  ]);
}
