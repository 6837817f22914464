import { formatNumber } from '../../i18n/format.ts';
import { COLUMN_ISSUES } from './column/issue-words.ts';
import { SUSPICION_ISSUES } from './suspicion/issue-words.ts';
import type { Issue, IssueLevel } from './understanding.ts';

interface Facts {
  count: number;
  row: number | null;
  column: string | null;
  detail: string;
}

interface Words {
  level: IssueLevel;
  /** `n` is the count in figures, `s` makes a plural. */
  say: (facts: { n: string; s: string; detail: string }) => string;
}

/** Everything that can be said about the lines of a file: one plain sentence, then the next step. */
export const LINE_ISSUES = {
  'no-rows': {
    level: 'error',
    say: () => 'The table has a header and no rows. Check that the file was saved whole.',
  },
  'too-long': {
    level: 'error',
    say: ({ n, s }) =>
      `${n} row${s} with more cells than there are columns ${s ? 'were' : 'was'} set aside. Correct them in the file, or choose another delimiter.`,
  },
  'unquoted-comma': {
    level: 'error',
    say: ({ n, s }) =>
      `In ${n} row${s} that ${s ? 'were' : 'was'} set aside, the surplus looks like part of a number written with a comma and without quotes. Which cells belong together cannot be told: correct them in the file.`,
  },
  unreadable: {
    level: 'error',
    say: ({ n, s }) =>
      `${n} line${s} could not be read: an open quote, a zero byte, or a line that is far too long. Look at ${s ? 'them' : 'it'} in the file.`,
  },
  'short-row': {
    level: 'warning',
    say: ({ n, s }) =>
      `${n} row${s} ${s ? 'have' : 'has'} fewer cells than there are columns; the cells at the end count as missing. Check that no cell is lacking in between.`,
  },
  'open-quote': {
    level: 'warning',
    say: ({ n, s }) =>
      `${n} line${s} ${s ? 'have' : 'has'} a quote that is never closed; it was read as a letter. Check ${s ? 'these lines' : 'this line'}.`,
  },
  'lone-quote': {
    level: 'note',
    say: ({ n, s }) =>
      `${n} row${s} ${s ? 'have' : 'has'} a quote inside a cell that is not doubled; it was kept.`,
  },
  'unread-character': {
    level: 'warning',
    say: ({ n, s }) =>
      `${n} row${s} ${s ? 'hold' : 'holds'} bytes that do not fit the encoding and are shown as �. Choose another encoding if words look wrong.`,
  },
  'encoding-guessed': {
    level: 'note',
    say: ({ detail }) =>
      `The encoding was told from the letters of the file: ${detail}. Look whether names in it read well, and choose another encoding if they do not.`,
  },
  'no-header': {
    level: 'warning',
    say: () => 'No line names the columns. Choose the header row, or name the columns yourself.',
  },
  'merged-header': {
    level: 'note',
    say: ({ n }) => `${n} header rows were put together to one name for each column.`,
  },
  'duplicate-name': {
    level: 'note',
    say: ({ n, s, detail }) =>
      `${n} column${s} had a name that another column has; it was numbered: ${detail}.`,
  },
  'nameless-column': {
    level: 'note',
    say: ({ n, s, detail }) =>
      `${n} column${s} ${s ? 'have' : 'has'} no name: ${detail}. Name ${s ? 'them' : 'it'} if you need ${s ? 'them' : 'it'}.`,
  },
  'empty-columns': {
    level: 'note',
    say: ({ n, s }) =>
      `${n} column${s} at the end ${s ? 'have' : 'has'} neither a name nor a value and ${s ? 'were' : 'was'} left out.`,
  },
  'total-rows': {
    level: 'warning',
    say: ({ n, s }) =>
      `${n} row${s} that sum${s ? '' : 's'} others ${s ? 'were' : 'was'} set aside, so that nothing is counted twice. Keep totals if ${s ? 'they are' : 'it is'} a value of ${s ? 'their' : 'its'} own.`,
  },
  'inner-totals': {
    level: 'warning',
    say: ({ n, s }) =>
      `${n} row${s} among the others sum${s ? '' : 's'} the rows above ${s ? 'them' : 'it'} and ${s ? 'were' : 'was'} kept. Set totals aside if you add rows up, so that nothing is counted twice.`,
  },
  'several-tables': {
    level: 'warning',
    say: ({ n, detail }) =>
      `The file holds ${n} tables; “${detail}” was taken. Choose another one if you need it.`,
  },
  'repeated-header': {
    level: 'note',
    say: ({ n, s }) => `The header comes again in ${n} line${s}, which ${s ? 'were' : 'was'} set aside.`,
  },
  'files-joined': {
    level: 'note',
    say: ({ n }) =>
      `${n} files with the same columns were put together in their order; lines are counted on from file to file.`,
  },
  'columns-reordered': {
    level: 'note',
    say: ({ n, s }) =>
      `The columns of ${n} file${s} stood in another order and were put into that of the first.`,
  },
  'years-as-columns': {
    level: 'note',
    say: ({ n, detail }) =>
      `${n} columns stand for ${detail}. Make each a row of its own, with its value, to chart them.`,
  },
  lengthened: {
    level: 'note',
    say: ({ n, detail }) => {
      const [rows, part] = detail.split(' ');
      return `${rows} rows with ${n} ${part}s each become one row for each ${part}.`;
    },
  },
} satisfies Record<string, Words>;

export type LineIssueCode = keyof typeof LINE_ISSUES;

/** An issue about lines or the whole file. @param facts what was counted; `detail` goes into the sentence */
export function lineIssue(code: LineIssueCode, facts: Partial<Facts> = {}): Issue {
  const { count = 1, row = null, column = null, detail = '' } = facts;
  const words: Words = LINE_ISSUES[code];
  const message = words.say({ n: formatNumber(count, 0, 'en'), s: count === 1 ? '' : 's', detail });
  return { level: words.level, code, row, column, message, count };
}

/** The names of all issues that a file can have, for tests and documents. */
export const ISSUE_CODES: readonly string[] = [
  ...Object.keys(LINE_ISSUES),
  ...Object.keys(COLUMN_ISSUES),
  ...Object.keys(SUSPICION_ISSUES),
];
