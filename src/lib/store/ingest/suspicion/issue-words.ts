import * as m from '../../../i18n/messages/intake.js';
import { counted, figures } from '../counted.ts';
import type { Issue, IssueLevel } from '../understanding.ts';

interface Facts {
  column: string | null;
  count: number;
  row: number | null;
  /** What was seen, as a value or in words. */
  detail?: string;
}

/** What goes into a sentence: `n` is the count in figures, `values` and `rows` with their nouns. */
interface Said {
  column: string;
  count: number;
  n: string;
  values: string;
  rows: string;
  detail: string;
}

interface Words {
  level: IssueLevel;
  say: (facts: Said) => string;
}

const warning = (say: Words['say']): Words => ({ level: 'warning', say });
const note = (say: Words['say']): Words => ({ level: 'note', say });

/** Everything that can look suspicious: one plain sentence, then the next step. Nothing is ever changed because of it. */
export const SUSPICION_ISSUES = {
  'unit-jump': warning((facts) => m.unit_jump(facts)),
  'impossible-share': warning((facts) => m.impossible_share(facts)),
  'negative-count': warning((facts) => m.negative_count(facts)),
  sentinel: warning((facts) => m.sentinel(facts)),
  outlier: note((facts) => m.outlier(facts)),
  'fraction-among-percents': warning((facts) => m.fraction_among_percents(facts)),
  'duplicate-key': warning((facts) => m.duplicate_key(facts)),
  'duplicate-row': note((facts) => m.duplicate_row(facts)),
  'future-date': note((facts) => m.future_date(facts)),
  'repeated-over-time': note((facts) => m.repeated_over_time(facts)),
  'impossible-coordinate': warning((facts) => m.impossible_coordinate(facts)),
} as const satisfies Record<string, Words>;

export type SuspicionCode = keyof typeof SUSPICION_ISSUES;

/** A suspicion in words of the reader's language. */
export function suspicion(code: SuspicionCode, { column, count, row, detail = '' }: Facts): Issue {
  const { level, say } = SUSPICION_ISSUES[code];
  const message = say({
    column: column ?? '',
    count,
    detail,
    n: figures(count),
    values: counted.values(count),
    rows: counted.rows(count),
  });
  return { level, code, row, column, message, count };
}
