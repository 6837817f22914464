import type { Observation } from '../../../catalogue/observation.ts';
import type { Description } from '../describe/description.ts';
import { textOf, withRole, type Batch, type TidyColumn } from './batch.ts';
import { Grouping, type FoundDimension } from './groups.ts';
import { Measures, valueColumns, type FoundMeasure } from './measures.ts';
import { besideOf, observe } from './observe.ts';
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

function yearly({ year, from, axis }: When): Pick<Observation, 'period' | 'year'> {
  return { period: from === null || from === year ? String(year) : `${from}-${year}`, year: axis ?? year };
}

const partOf = ({ quarter, month, day }: When): string =>
  quarter === null && month === null ? '' : `${quarter ?? ''}|${month ?? ''}|${day ?? ''}`;
