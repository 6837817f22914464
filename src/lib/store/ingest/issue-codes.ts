import * as m from '../../i18n/messages/intake.js';
import { COLUMN_ISSUES } from './column/issue-words.ts';
import { counted, figures } from './counted.ts';
import { SUSPICION_ISSUES } from './suspicion/issue-words.ts';
import type { Issue, IssueLevel } from './understanding.ts';

interface Facts {
  count: number;
  row: number | null;
  column: string | null;
  detail: string;
  /** Of columns that stand for times: what for, the first and the last of them, and how many rows have them. */
  times: Times;
}

interface Times {
  part: 'year' | 'month' | 'quarter';
  from: string;
  to: string;
  rows: number;
}

/** What goes into a sentence: `n` is the count in figures, the others have their nouns. */
interface Said {
  count: number;
  n: string;
  rows: string;
  lines: string;
  columns: string;
  detail: string;
}

interface Words {
  level: IssueLevel;
  say: (facts: Said, times: Times) => string;
}

const error = (say: Words['say']): Words => ({ level: 'error', say });
const warning = (say: Words['say']): Words => ({ level: 'warning', say });
const note = (say: Words['say']): Words => ({ level: 'note', say });

/** Everything that can be said about the lines of a file: one plain sentence, then the next step. */
export const LINE_ISSUES = {
  'no-rows': error(() => m.no_rows()),
  'too-long': error((facts) => m.too_long(facts)),
  'unquoted-comma': error((facts) => m.unquoted_comma(facts)),
  unreadable: error((facts) => m.unreadable(facts)),
  'short-row': warning((facts) => m.short_row(facts)),
  'open-quote': warning((facts) => m.open_quote(facts)),
  'lone-quote': note((facts) => m.lone_quote(facts)),
  'unread-character': warning((facts) => m.unread_character(facts)),
  'encoding-guessed': note((facts) => m.encoding_guessed(facts)),
  'no-header': warning(() => m.no_header()),
  'merged-header': note((facts) => m.merged_header(facts)),
  'duplicate-name': note((facts) => m.duplicate_name(facts)),
  'nameless-column': note((facts) => m.nameless_column(facts)),
  'empty-columns': note((facts) => m.empty_columns(facts)),
  'total-rows': warning((facts) => m.total_rows(facts)),
  'inner-totals': warning((facts) => m.inner_totals(facts)),
  'several-tables': warning((facts) => m.several_tables(facts)),
  'repeated-header': note((facts) => m.repeated_header(facts)),
  'files-joined': note((facts) => m.files_joined(facts)),
  'columns-reordered': note((facts) => m.columns_reordered(facts)),
  'years-as-columns': note(({ n }, { part, from, to }) => m.years_as_columns({ n, part, from, to })),
  lengthened: note(({ n }, { part, rows }) => m.lengthened({ n, part, rows: figures(rows) })),
} as const satisfies Record<string, Words>;

export type LineIssueCode = keyof typeof LINE_ISSUES;

const NO_TIMES: Times = { part: 'year', from: '', to: '', rows: 0 };

/** An issue about lines or the whole file. @param facts what was counted; `detail` goes into the sentence */
export function lineIssue(code: LineIssueCode, facts: Partial<Facts> = {}): Issue {
  const { count = 1, row = null, column = null, detail = '', times = NO_TIMES } = facts;
  const { level, say }: Words = LINE_ISSUES[code];
  const said: Said = {
    count,
    n: figures(count),
    rows: counted.rows(count),
    lines: counted.lines(count),
    columns: counted.columns(count),
    detail,
  };
  return { level, code, row, column, message: say(said, times), count };
}

/** The names of all issues that a file can have, for tests and documents. */
export const ISSUE_CODES: readonly string[] = [
  ...Object.keys(LINE_ISSUES),
  ...Object.keys(COLUMN_ISSUES),
  ...Object.keys(SUSPICION_ISSUES),
];
