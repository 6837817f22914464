import * as m from '../../../i18n/messages/intake.js';
import { counted, figures } from '../counted.ts';
import type { Issue, IssueLevel } from '../understanding.ts';

/** What an issue of a column can say. */
interface Facts {
  column: string;
  count: number;
  row: number | null;
  /** What was seen: as written, in words, or one of the names that the sentence of the issue knows. */
  detail?: string;
}

/** What goes into a sentence: `n` is the count in figures, `cells` with its noun. */
interface Said {
  column: string;
  count: number;
  n: string;
  cells: string;
  detail: string;
}

interface Words {
  level: IssueLevel;
  say: (facts: Said) => string;
}

const error = (say: Words['say']): Words => ({ level: 'error', say });
const warning = (say: Words['say']): Words => ({ level: 'warning', say });
const note = (say: Words['say']): Words => ({ level: 'note', say });

/** Everything that can be said about the cells of a column: one plain sentence, then the next step. */
export const COLUMN_ISSUES = {
  'not-a-number': error((facts) => m.not_a_number(facts)),
  'not-a-date': error((facts) => m.not_a_date(facts)),
  'impossible-date': error((facts) => m.impossible_date(facts)),
  'not-a-period': error((facts) => m.not_a_period(facts)),
  'not-a-boolean': error((facts) => m.not_a_boolean(facts)),
  /** `detail` is `thousands`, `decimals` or `both`. */
  'marks-unknown': warning(({ column, detail }) => m.marks_unknown({ column, marks: detail })),
  /** `detail` is `point` or `comma`. */
  'marks-mixed': warning(({ column, cells, detail }) => m.marks_mixed({ column, cells, decimal: detail })),
  'day-order-unknown': warning((facts) => m.day_order_unknown(facts)),
  'day-order-mixed': warning((facts) => m.day_order_mixed(facts)),
  /** `detail` is `years` or `months`. */
  'period-unclear': warning(({ column, detail }) => m.period_unclear({ column, taken: detail })),
  'mixed-column': warning((facts) => m.mixed_column(facts)),
  'mixed-units': warning((facts) => m.mixed_units(facts)),
  'percent-mixed': warning((facts) => m.percent_mixed(facts)),
  'fraction-or-percent': note((facts) => m.fraction_or_percent(facts)),
  'unit-taken-off': note((facts) => m.unit_taken_off(facts)),
  'flag-taken-off': note((facts) => m.flag_taken_off(facts)),
  'minus-understood': note((facts) => m.minus_understood(facts)),
  'leading-zeros-kept': note((facts) => m.leading_zeros_kept(facts)),
  'long-numbers-kept': note((facts) => m.long_numbers_kept(facts)),
  'house-numbers-kept': note((facts) => m.house_numbers_kept(facts)),
  'na-kept': note((facts) => m.na_kept(facts)),
  'two-digit-years': note((facts) => m.two_digit_years(facts)),
  'midnight-only': note((facts) => m.midnight_only(facts)),
  'time-missing': note((facts) => m.time_missing(facts)),
  'zone-dropped': note((facts) => m.zone_dropped(facts)),
  'seconds-cut': note((facts) => m.seconds_cut(facts)),
  /** `detail` is `roc` or `era`. */
  'calendar-converted': note(({ column, cells, detail }) =>
    m.calendar_converted({ column, cells, calendar: detail }),
  ),
  'spreadsheet-days': note((facts) => m.spreadsheet_days(facts)),
} as const satisfies Record<string, Words>;

export type ColumnIssueCode = keyof typeof COLUMN_ISSUES;

/** An issue of a column in words of the reader's language. */
export function columnIssue(code: ColumnIssueCode, { column, count, row, detail = '' }: Facts): Issue {
  const { level, say } = COLUMN_ISSUES[code];
  const message = say({ column, count, detail, n: figures(count), cells: counted.cells(count) });
  return { level, code, row, column, message, count };
}
