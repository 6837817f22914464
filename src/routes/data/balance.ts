import * as m from '$lib/i18n/messages/data.js';
import { csvText, type CsvValue } from '$lib/store/csv-text';
import type { Issue, SetAside, Understanding } from '$lib/store/ingest/understanding';
import { rows as rowsInWords, whole } from './amounts';

/** Rows that are set aside, in all. */
export function setAsideCount(setAside: readonly SetAside[]): number {
  return setAside.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The account of every row in one line.
 * @example '9,420 rows read = 9,412 loaded + 8 set aside'
 */
export function balanceLine(understanding: Counted & Pick<Understanding, 'read' | 'setAside'>): string {
  const { read, rows, setAside } = understanding;
  const account = m.balance({
    read: rowsInWords(read),
    loaded: whole(rows),
    aside: whole(setAsideCount(setAside)),
  });
  const longer = longerLine(rows, tableRows(understanding), understanding.wide?.part);
  return longer === '' ? account : m.balance_longer({ account, longer });
}

type Counted = Pick<Understanding, 'rows' | 'wide'>;

/** Rows of the table: as many for each row of the file as there are times, where times as columns became rows. */
export function tableRows({ rows, wide }: Counted): number {
  return wide?.long === true ? rows * wide.columns.length : rows;
}

/**
 * Why a table has more rows than were loaded of the file; '' where it has not.
 * @example longerLine(10, 50) // 'with a row for each year the table has 50 rows'
 */
export function longerLine(
  rows: number,
  inTable: number,
  part: 'month' | 'quarter' | 'year' = 'year',
): string {
  return inTable === rows ? '' : m.longer({ part, n: whole(inTable) });
}

/** Issues of one level, in all their occurrences. */
export function occurrences(issues: readonly Issue[], level: Issue['level']): number {
  return issues.filter((issue) => issue.level === level).reduce((sum, { count }) => sum + count, 0);
}

/**
 * The report of a file as CSV (RFC 4180): first the account of its rows, which balances, then every issue. A text that
 * a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function reportCsv(understanding: Understanding): string {
  const { name, read, rows, setAside, issues } = understanding;
  const lines: CsvValue[][] = [
    ['part', 'what', 'code', 'column', 'count', 'first_lines', 'note'],
    ['balance', m.report_read(), 'read', null, read, null, name],
    [
      'balance',
      m.report_loaded(),
      'loaded',
      null,
      rows,
      null,
      longerLine(rows, tableRows(understanding), understanding.wide?.part) || null,
    ],
    ...setAside.map((one) => [
      'set aside',
      m.aside({ reason: one.reason }),
      one.reason,
      null,
      one.count,
      one.firstRows.join(' '),
      one.note ?? null,
    ]),
    ...issues.map((one) => [one.level, one.message, one.code, one.column, one.count, one.row, null]),
  ];
  return csvText(lines);
}
