import type { Observation } from '../../../catalogue/observation.ts';
import { FAULT, SUPPRESSED } from '../column/convert.ts';
import type { Description } from '../describe/description.ts';
import { numberOf, textOf, withRole, type Batch, type TidyColumn } from './batch.ts';
import { flagged } from './flags.ts';
import { Grouping, type FoundDimension } from './groups.ts';
import { Measures, valueColumns, type FoundMeasure } from './measures.ts';
import { Account, type TidyReport } from './report.ts';
import { clockOf, type When } from './when.ts';

export interface TidyInput {
  /** Id of the dataset: `mine-` and twelve hexadecimal digits. */
  id: string;
  columns: readonly TidyColumn[];
  /** What each text in the columns of places is taken for; null or absent where it is undecided. */
  places: ReadonlyMap<string, string | null>;
  description: Description;
}

export interface CountryValues {
  observations: Observation[];
  measures: FoundMeasure[];
  dimensions: FoundDimension[];
  report: TidyReport;
}

/** A row of the result whose indicator has no id yet. */
interface Draft {
  row: Observation;
  measure: number;
  line: number;
  /** The part of the year that it is about; '' for all of it. */
  part: string;
  dropped: boolean;
}

const FRACTION = 'A share of 1 was multiplied by 100.';
const REVERSED = 'An interval whose low end is above its high end was left out.';
const BELOW_ZERO = 'A number of people below zero was left out.';
const ONE_INTERVAL =
  'Interval and number of people were left out: they stand beside several columns of values.';

/**
 * Turns rows into the site's own: one Observation for each value, with its place, its year and its group. Each value of the
 * table is in a row of the result or in the report with its reason; a missing or withheld value is a row with a flag.
 * Several names of indicators, units or columns of values make several indicators.
 * @example (await countryValues(batches, input)).report.notUsed // [{ reason: 'place-undecided', count: 12, … }]
 */
export async function countryValues(
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { id, columns, places, description }: TidyInput,
): Promise<CountryValues> {
  const account = new Account();
  const measures = new Measures(id);
  const grouping = new Grouping(columns);
  const clock = clockOf(columns, description.year);
  const values = valueColumns(columns);
  const [what] = withRole(columns, 'what');
  const [unit] = withRole(columns, 'unit');
  const placeColumns = [...withRole(columns, 'where-code'), ...withRole(columns, 'where')];
  const beside = besideOf(columns, values.length === 1);
  const drafts: Draft[] = [];
  const seen = new Map<string, Draft>();

  const place = (batch: Batch, row: number): { area: string | null; text: string | null } => {
    let first: string | null = null;
    for (const column of placeColumns) {
      const text = textOf(batch.cells[column]?.[row]);
      if (text === null) continue;
      const area = places.get(text) ?? null;
      if (area !== null) return { area, text };
      first = text;
    }
    const given = placeColumns.length === 0 ? (description.area ?? null) : null;
    return { area: given, text: first };
  };

  const put = (draft: Draft, key: string): void => {
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, draft);
      drafts.push(draft);
    } else if (other.part === draft.part && !other.dropped) account.skip('repeated', draft.line, 1);
    else {
      // No month can stand for its year, so the first one does not either.
      if (!other.dropped) account.skip('finer-than-year', other.line, 1);
      other.dropped = true;
      account.skip('finer-than-year', draft.line, 1);
    }
  };

  for await (const batch of batches) {
    for (let row = 0; row < batch.lines.length; row += 1) {
      const line = batch.lines[row] ?? 0;
      account.rows += 1;
      const when = clock(batch, row);
      const { area, text } = place(batch, row);
      const group = grouping.of(batch, row);
      if (when === null) account.skip('no-time', line, values.length);
      else if (area === null && text === null) account.skip('no-place', line, values.length);
      else if (area === null) account.skip('place-undecided', line, values.length, text);
      else if (group === null) account.skip('group-unreadable', line, values.length);
      else {
        const subject = textOf(batch.cells[what ?? -1]?.[row]) ?? '';
        const measured = textOf(batch.cells[unit ?? -1]?.[row]) ?? '';
        for (const index of values) {
          const column = columns[index];
          if (column === undefined) continue;
          const observed = observe(batch, row, { ...beside, index, column, account, line });
          if (observed === null) continue;
          const measure = measures.number(column, index, subject, measured);
          const row_: Observation = { indicator: '', area, ...yearly(when), group, ...observed };
          const draft = { row: row_, measure, line, part: partOf(when), dropped: false };
          put(draft, `${measure}\u0000${area}\u0000${row_.period}\u0000${group}`);
        }
      }
    }
  }
  const named = measures.named();
  const observations = drafts
    .filter(({ dropped }) => !dropped)
    .map(({ row, measure }) => ({ ...row, indicator: named[measure]?.id ?? id }));
  const report = account.report(account.rows * values.length, observations.length);
  return { observations, measures: named, dimensions: grouping.found(), report };
}

/** The columns that say more about a value. */
interface Beside {
  low: number;
  high: number;
  n: number;
  flag: number;
  source: number;
  /** Whether there is one column of values, which the interval and the number of people then belong to. */
  alone: boolean;
}

function besideOf(columns: readonly TidyColumn[], alone: boolean): Beside {
  const at = (role: 'low' | 'high' | 'n' | 'flag' | 'source') => withRole(columns, role)[0] ?? -1;
  return { low: at('low'), high: at('high'), n: at('n'), flag: at('flag'), source: at('source'), alone };
}

interface Cell extends Beside {
  index: number;
  column: TidyColumn;
  account: Account;
  line: number;
}

type Observed = Pick<Observation, 'value' | 'low' | 'high' | 'n' | 'flag' | 'source'>;

/** The numbers of a row, its flag and its note; null where the cell of the value does not fit its column. */
function observe(batch: Batch, row: number, cell: Cell): Observed | null {
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
  if (fraction && value !== null) account.change(FRACTION, line);
  let low = scaled(numberOf(at(cell.low)));
  let high = scaled(numberOf(at(cell.high)));
  let n = numberOf(at(cell.n));
  if (!cell.alone && (low !== null || high !== null || n !== null)) {
    account.change(ONE_INTERVAL, line);
    low = high = n = null;
  }
  if (low !== null && high !== null && low > high) {
    account.change(REVERSED, line);
    low = high = null;
  }
  if (n !== null && n < 0) {
    account.change(BELOW_ZERO, line);
    n = null;
  }
  const { flag, note } = flagged(value, textOf(at(cell.flag)), written === SUPPRESSED);
  const source = textOf(at(cell.source)) ?? '';
  return { value, low, high, n, flag, source: [source, note].filter((text) => text !== '').join('; ') };
}

/** Without the noise that binary fractions bring: 0.07 is 7, not 7.000000000000001. */
export const percentOf = (share: number): number => Number((share * 100).toPrecision(15));

function yearly({ year, from, axis }: When): Pick<Observation, 'period' | 'year'> {
  return { period: from === null || from === year ? String(year) : `${from}-${year}`, year: axis ?? year };
}

const partOf = ({ quarter, month, day }: When): string =>
  quarter === null && month === null ? '' : `${quarter ?? ''}|${month ?? ''}|${day ?? ''}`;
