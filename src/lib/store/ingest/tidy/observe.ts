import type { Observation } from '../../../catalogue/observation.ts';
import { FAULT, SUPPRESSED } from '../column/convert.ts';
import { numberOf, textOf, withRole, type Batch, type TidyColumn } from './batch.ts';
import { flagged } from './flags.ts';
import type { Account } from './report.ts';

/** The columns that say more about a value. */
export interface Beside {
  low: number;
  high: number;
  n: number;
  flag: number;
  source: number;
  /** Whether there is one column of values, which the interval and the number of people then belong to. */
  alone: boolean;
}

export function besideOf(columns: readonly TidyColumn[], alone: boolean): Beside {
  const at = (role: 'low' | 'high' | 'n' | 'flag' | 'source') => withRole(columns, role)[0] ?? -1;
  return { low: at('low'), high: at('high'), n: at('n'), flag: at('flag'), source: at('source'), alone };
}

export interface Cell extends Beside {
  index: number;
  column: TidyColumn;
  account: Account;
  line: number;
}

export type Observed = Pick<Observation, 'value' | 'low' | 'high' | 'n' | 'flag' | 'source'>;

/** The numbers of a row, its flag and its note; null where the cell of the value does not fit its column. */
export function observe(batch: Batch, row: number, cell: Cell): Observed | null {
  const { account, line, column } = cell;
  const at = (index: number) => batch.cells[index]?.[row];
  const written = at(cell.index);
  if (written === FAULT || typeof written === 'boolean' || typeof written === 'string') {
    account.skip('no-number', line, 1);
    return null;
  }
  const fraction = column.scale === 'fraction';
  const scaled = (number: number | null) => (number !== null && fraction ? percentOf(number) : number);
  const value = scaled(numberOf(written));
  if (fraction && value !== null) account.change('fraction', line);
  let low = scaled(numberOf(at(cell.low)));
  let high = scaled(numberOf(at(cell.high)));
  let n = numberOf(at(cell.n));
  if (!cell.alone && (low !== null || high !== null || n !== null)) {
    account.change('one-interval', line);
    low = high = n = null;
  }
  if (low !== null && high !== null && low > high) {
    account.change('reversed-interval', line);
    low = high = null;
  }
  if (n !== null && n < 0) {
    account.change('below-zero', line);
    n = null;
  }
  const { flag, note } = flagged(value, textOf(at(cell.flag)), written === SUPPRESSED);
  const source = textOf(at(cell.source)) ?? '';
  return { value, low, high, n, flag, source: [source, note].filter((text) => text !== '').join('; ') };
}

/** Without the noise that binary fractions bring: 0.07 is 7, not 7.000000000000001. */
export const percentOf = (share: number): number => Number((share * 100).toPrecision(15));
