import { formatNumber } from '../../../i18n/format.ts';
import type { Issue, IssueLevel } from '../understanding.ts';

/** What an issue of a column can say. */
interface Facts {
  column: string;
  count: number;
  row: number | null;
  /** What was seen, in words or as written. */
  detail?: string;
}

interface Words {
  level: IssueLevel;
  /** `n` is the count in figures. */
  say: (facts: Facts & { n: string; cells: string; are: string }) => string;
}

/** Everything that can be said about the cells of a column: one plain sentence, then the next step. */
export const COLUMN_ISSUES = {
  'not-a-number': {
    level: 'error',
    say: ({ n, cells, are, column }) =>
      `${n} ${cells} of “${column}” ${are} no number. Correct them, name the mark as missing, or make the column a text.`,
  },
  'not-a-date': {
    level: 'error',
    say: ({ n, cells, are, column }) =>
      `${n} ${cells} of “${column}” ${are} no date in the order of the others. Correct them, or change the order of days.`,
  },
  'impossible-date': {
    level: 'error',
    say: ({ n, cells, column }) =>
      `${n} ${cells} of “${column}” name a day that no calendar has, like 31 February. Look them up at the source and correct them.`,
  },
  'not-a-period': {
    level: 'error',
    say: ({ n, cells, are, column }) =>
      `${n} ${cells} of “${column}” ${are} no month, quarter, week or year. Correct them, or make the column a text.`,
  },
  'not-a-boolean': {
    level: 'error',
    say: ({ n, cells, are, column }) =>
      `${n} ${cells} of “${column}” ${are} neither yes nor no. Correct them, or make the column a text.`,
  },
  'marks-unknown': {
    level: 'warning',
    say: ({ column, detail }) =>
      `It cannot be told whether the marks in “${column}” stand between thousands or before decimals; they were taken for ${detail}. Choose the marks of this column.`,
  },
  'marks-mixed': {
    level: 'warning',
    say: ({ n, cells, column, detail }) =>
      `“${column}” has numbers with a decimal point and with a decimal comma; ${n} ${cells} go against ${detail}. Find out which program wrote which, and correct them.`,
  },
  'day-order-unknown': {
    level: 'warning',
    say: ({ column, detail }) =>
      `It cannot be told whether “${column}” is written day first or month first; it was read ${detail} first. Choose the order.`,
  },
  'day-order-mixed': {
    level: 'warning',
    say: ({ n, cells, column, detail }) =>
      `“${column}” mixes day first and month first: ${n} ${cells} can only be read the other way than ${detail}. Days up to the 12th may be wrong as well; ask the source.`,
  },
  'period-unclear': {
    level: 'warning',
    say: ({ column, detail }) =>
      `“${column}” can mean months or years that run over two calendar years (2010-11); it was taken for ${detail}. Choose the type if that is wrong.`,
  },
  'mixed-column': {
    level: 'warning',
    say: ({ n, cells, column, detail }) =>
      `“${column}” is kept as text because only ${n} ${cells} are ${detail}, fewer than 95%. Choose a type if the others are mistakes.`,
  },
  'mixed-units': {
    level: 'warning',
    say: ({ column, detail }) =>
      `“${column}” has more than one unit (${detail}), so its numbers cannot be compared and it is kept as text. Split it by unit.`,
  },
  'percent-mixed': {
    level: 'warning',
    say: ({ n, cells, column }) =>
      `${n} ${cells} of “${column}” have no percent sign while others do; all were read as percent. Check that none is a fraction of 1.`,
  },
  'fraction-or-percent': {
    level: 'note',
    say: ({ column }) =>
      `“${column}” is named as a share or percentage and holds only values from 0 to 1; they are kept as they are. Say whether 0.5 means half or half a percent.`,
  },
  'unit-taken-off': {
    level: 'note',
    say: ({ column, detail }) =>
      `The unit “${detail}” was taken off the numbers of “${column}”. Name it in the description.`,
  },
  'flag-taken-off': {
    level: 'note',
    say: ({ n, column, detail }) =>
      `${n} numbers of “${column}” have a flag behind them (${detail}); it was taken off. Look up what it means at the source.`,
  },
  'minus-understood': {
    level: 'note',
    say: ({ n, cells, column }) =>
      `${n} ${cells} of “${column}” are in brackets or have the minus behind, and were read as negative. Check that this is meant.`,
  },
  'leading-zeros-kept': {
    level: 'note',
    say: ({ column }) =>
      `“${column}” has numbers that begin with a zero, so it is kept as text, as codes need it. Make it a number if it counts something.`,
  },
  'long-numbers-kept': {
    level: 'note',
    say: ({ column }) =>
      `“${column}” has numbers of more than 15 digits, so it is kept as text and no digit is lost. Nothing need be done if they are identifiers.`,
  },
  'house-numbers-kept': {
    level: 'note',
    say: ({ column, detail }) =>
      `Most numbers of “${column}” have a letter right behind them (${detail}), so it is kept as text. Make it a number if the letters are flags.`,
  },
  'na-kept': {
    level: 'note',
    say: ({ n, cells, column }) =>
      `“${column}” holds codes of two letters, so NA in ${n} ${cells} was kept as one of them (Namibia, North America). Name NA as missing if it is not.`,
  },
  'two-digit-years': {
    level: 'note',
    say: ({ n, cells, column }) =>
      `${n} ${cells} of “${column}” write the year with two digits: 00 to 49 were read as 2000 to 2049, 50 to 99 as 1950 to 1999. Check the oldest and the newest.`,
  },
  'midnight-only': {
    level: 'note',
    say: ({ column }) =>
      `Every time in “${column}” is midnight, so only the dates are kept. Nothing need be done.`,
  },
  'time-missing': {
    level: 'note',
    say: ({ n, cells, column }) =>
      `${n} ${cells} of “${column}” have a date and no time; they stand at 00:00. Do not count them by hour.`,
  },
  'zone-dropped': {
    level: 'note',
    say: ({ n, cells, column }) =>
      `${n} ${cells} of “${column}” name a time zone; the clock time is kept as written and the zone left off. Check that all are of one zone.`,
  },
  'seconds-cut': {
    level: 'note',
    say: ({ n, cells, column }) =>
      `${n} ${cells} of “${column}” have parts of seconds, which were left off. Nothing need be done.`,
  },
  'calendar-converted': {
    level: 'note',
    say: ({ n, cells, column, detail }) =>
      `${n} ${cells} of “${column}” count years ${detail}; they were converted to common years. Check one of them.`,
  },
  'spreadsheet-days': {
    level: 'note',
    say: ({ column, detail }) =>
      `“${column}” holds a spreadsheet's numbers of days, read as dates (${detail}). Make it a number if it is none.`,
  },
} as const satisfies Record<string, Words>;

export type ColumnIssueCode = keyof typeof COLUMN_ISSUES;

/** An issue of a column in words. */
export function columnIssue(code: ColumnIssueCode, facts: Facts): Issue {
  const { level, say }: Words = COLUMN_ISSUES[code];
  const one = facts.count === 1;
  const words = {
    n: formatNumber(facts.count, 0, 'en'),
    cells: one ? 'cell' : 'cells',
    are: one ? 'is' : 'are',
  };
  const { column, row, count } = facts;
  return { level, code, row, column, message: say({ ...facts, ...words }), count };
}
