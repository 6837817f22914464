import type { LocalValue } from '../../../catalogue/local-value.ts';
import type { LocalArea } from '../../../catalogue/locality.ts';
import type { Description } from '../describe/description.ts';
import { textOf, withRole, type Batch, type TidyColumn } from './batch.ts';
import { Grouping } from './groups.ts';
import { LocalAreas } from './local-areas.ts';
import { localPeriod, type LocalGrain } from './local-period.ts';
import { Measures, valueColumns, type FoundMeasure } from './measures.ts';
import { besideOf, observe } from './observe.ts';
import { Account, type TidyReport } from './report.ts';
import { clockOf } from './when.ts';

export interface LocalInput {
  /** Id of the dataset: `mine-` and twelve hexadecimal digits. */
  id: string;
  columns: readonly TidyColumn[];
  description: Description;
}

export interface LocalValues {
  values: LocalValue[];
  measures: (FoundMeasure & { grain: LocalGrain })[];
  areas: LocalArea[];
  report: TidyReport;
}

interface Draft {
  row: LocalValue;
  measure: number;
  grain: LocalGrain;
  line: number;
}

/**
 * Turns rows about parts of one place into local values: measure, area, period, group and value. Each value of the table is
 * in a row of the result, was added to one (counts of the same month and place, such as of single days), or is in the
 * report with its reason.
 * @example (await localValues(batches, input)).areas[0]?.id // 'XXX-MINE-0A1B2C3D4E5F-CAMDEN'
 */
export async function localValues(
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { id, columns, description }: LocalInput,
): Promise<LocalValues> {
  const account = new Account();
  const measures = new Measures(id);
  const grouping = new Grouping(columns);
  const areas = new LocalAreas(id, columns, description);
  const clock = clockOf(columns, description.year);
  const values = valueColumns(columns);
  const beside = besideOf(columns, values.length === 1);
  const [what] = withRole(columns, 'what');
  const [unit] = withRole(columns, 'unit');
  const drafts = new Map<string, Draft>();

  for await (const batch of batches) {
    for (let row = 0; row < batch.lines.length; row += 1) {
      const line = batch.lines[row] ?? 0;
      account.rows += 1;
      const when = clock(batch, row);
      const area = when === null ? null : areas.of(batch, row);
      const group = grouping.of(batch, row);
      if (when === null) account.skip('no-time', line, values.length);
      else if (area === null) account.skip('no-place', line, values.length);
      else if (group === null) account.skip('group-unreadable', line, values.length);
      else {
        const { period, grain } = localPeriod(when);
        if (when.day !== null) account.change('from-days', line);
        if (when.from !== null && !when.financial) account.change('last-year', line);
        const subject = textOf(batch.cells[what ?? -1]?.[row]) ?? '';
        const measured = textOf(batch.cells[unit ?? -1]?.[row]) ?? '';
        for (const index of values) {
          const column = columns[index];
          const seen = column && observe(batch, row, { ...beside, index, column, account, line });
          if (column === undefined || !seen) continue;
          const measure = measures.number(column, index, subject, measured);
          const { value, low, high, n, flag } = seen;
          const local: LocalValue = { measure: '', area, period, group, value, low, high, n, flag };
          const key = `${measure}\u0000${area}\u0000${period}\u0000${group}`;
          put(drafts, key, { row: local, measure, grain, line }, column, account);
        }
      }
    }
  }
  return finished([...drafts.values()], { measures, areas, account, columns: values.length });
}

/** Counts of one month, place and group are added up; of anything else, the first row stands. */
function put(
  drafts: Map<string, Draft>,
  key: string,
  draft: Draft,
  column: TidyColumn,
  account: Account,
): void {
  const first = drafts.get(key);
  if (first === undefined) drafts.set(key, draft);
  else if (column.role.role !== 'count' || first.row.value === null || draft.row.value === null) {
    account.skip('repeated', draft.line, 1);
  } else {
    first.row.value += draft.row.value;
    account.added += 1;
  }
}

interface Read {
  measures: Measures;
  areas: LocalAreas;
  account: Account;
  /** Columns of values. */
  columns: number;
}

/** A measure has one grain: what is told in another one is set aside. */
function finished(drafts: Draft[], { measures, areas, account, columns }: Read): LocalValues {
  const counts = new Map<string, number>();
  for (const { measure, grain } of drafts) {
    const key = `${measure} ${grain}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const named = measures.named().map((measure, index) => {
    const grains = (['month', 'quarter', 'year', 'financial-year'] as const).map((grain) => ({
      grain,
      count: counts.get(`${index} ${grain}`) ?? 0,
    }));
    const [most] = grains.sort((a, b) => b.count - a.count);
    return { ...measure, grain: most?.grain ?? 'year' };
  });
  const values: LocalValue[] = [];
  for (const { row, measure, grain, line } of drafts) {
    const own = named[measure];
    if (own?.grain === grain) values.push({ ...row, measure: own.id });
    else account.skip('other-grain', line, 1);
  }
  const held = new Set(values.map(({ area }) => area));
  return {
    values,
    measures: named,
    areas: areas.found().filter(({ id }) => held.has(id)),
    report: account.report(account.rows * columns, values.length),
  };
}
