import * as m from '../../../i18n/messages/intake.js';
import { lineIssue } from '../issue-codes.ts';
import type { Issue, SetAside, TableBlock } from '../understanding.ts';
import type { Plan } from './plan.ts';
import type { TableTally } from './table-tally.ts';
import { tableTitle } from './table-title.ts';

/** What a file's lines gave rise to say. */
export interface LineFacts {
  plan: Plan;
  table: TableTally;
  tables: readonly TableBlock[];
  index: number;
  setAside: readonly SetAside[];
  /** Empty columns without a name that were left out at the end. */
  leftOut: number;
  /** Files after the first. */
  joined: number;
  reordered: number;
  /** Whether the analyst said the encoding. */
  isEncodingSaid: boolean;
}

/** The issues of a file's lines, the worst first. */
export function lineIssues(facts: LineFacts): Issue[] {
  const { plan, table, tables, index, setAside, leftOut, joined, reordered } = facts;
  const { layout, oddities } = table;
  const issues: Issue[] = [];
  const aside = (reason: SetAside['reason']): { count: number; row: number | null } | null => {
    const found = setAside.find((one) => one.reason === reason);
    return found === undefined ? null : { count: found.count, row: found.firstRows[0] ?? null };
  };
  const add = (
    code: Parameters<typeof lineIssue>[0],
    seen: Parameters<typeof lineIssue>[1] | null | undefined,
  ): void => {
    if (seen) issues.push(lineIssue(code, seen));
  };
  if (table.rows === 0) issues.push(lineIssue('no-rows'));
  add('too-long', aside('too-long'));
  add('unquoted-comma', oddities.get('decimal-comma'));
  add('unreadable', aside('unreadable'));
  add('short-row', oddities.get('short-row'));
  add('open-quote', oddities.get('open-quote'));
  add('unread-character', oddities.get('unread-character'));
  if (tables.length > 1)
    add('several-tables', { count: tables.length, detail: tableTitle(tables[index], index) });
  if (layout.headerRows.length === 0 && table.rows > 0) add('no-header', { row: table.from });
  add('total-rows', aside('total'));
  add('inner-totals', oddities.get('inner-total'));
  add('repeated-header', aside('repeated-header'));
  add('lone-quote', oddities.get('lone-quote'));
  const [{ encoding, bom }] = plan;
  if (!bom && !facts.isEncodingSaid && encoding !== 'utf-8') add('encoding-guessed', { detail: encoding });
  const [firstHeader] = layout.headerRows;
  const row = firstHeader?.line ?? null;
  if (layout.headerRows.length > 1) add('merged-header', { count: layout.headerRows.length, row });
  namesIssues(table, leftOut, row, add);
  if (joined > 0) add('files-joined', { count: joined + 1 });
  if (reordered > 0) add('columns-reordered', { count: reordered });
  return issues;
}

function namesIssues(
  { layout }: TableTally,
  leftOut: number,
  row: number | null,
  add: (code: Parameters<typeof lineIssue>[0], seen: Parameters<typeof lineIssue>[1]) => void,
): void {
  const names = layout.names.slice(0, layout.width - leftOut);
  const listed = (places: number[]): string =>
    places
      .slice(0, 5)
      .map((at) => m.quoted({ text: names[at] ?? '' }))
      .join(m.comma()) + (places.length > 5 ? `${m.comma()}…` : '');
  if (layout.headerRows.length > 0) {
    const renamed = layout.renamed.filter((at) => at < names.length && layout.headers[at] !== '');
    if (renamed.length > 0) add('duplicate-name', { count: renamed.length, row, detail: listed(renamed) });
    const nameless = [...names.keys()].filter((at) => layout.headers[at] === '');
    if (nameless.length > 0)
      add('nameless-column', { count: nameless.length, row, detail: listed(nameless) });
  }
  if (leftOut > 0) add('empty-columns', { count: leftOut, row });
}
