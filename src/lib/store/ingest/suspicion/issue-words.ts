import { formatNumber } from '../../../i18n/format.ts';
import type { Issue, IssueLevel } from '../understanding.ts';

interface Facts {
  column: string | null;
  count: number;
  row: number | null;
  /** What was seen, as a value or in words. */
  detail?: string;
}

interface Words {
  level: IssueLevel;
  say: (facts: Facts & { n: string; s: string; are: string }) => string;
}

/** Everything that can look suspicious: one plain sentence, then the next step. Nothing is ever changed because of it. */
export const SUSPICION_ISSUES = {
  'unit-jump': {
    level: 'warning',
    say: ({ n, s, column, detail }) =>
      `“${column}” jumps by about ${detail} between neighbours in time ${n} time${s}, as when the unit changes. Compare with the source.`,
  },
  'impossible-share': {
    level: 'warning',
    say: ({ n, s, are, column, detail }) =>
      `${n} value${s} of “${column}” ${are} outside ${detail}, which no share can be. Correct them, or say that it is no share.`,
  },
  'negative-count': {
    level: 'warning',
    say: ({ n, s, are, column }) =>
      `${n} value${s} of “${column}” ${are} below zero, which no count can be. Correct them, or say that it is a change.`,
  },
  sentinel: {
    level: 'warning',
    say: ({ n, s, column, detail }) =>
      `${n} value${s} of “${column}” may mean “missing” (${detail}). Name it as a mark for missing if it does.`,
  },
  outlier: {
    level: 'note',
    say: ({ n, s, column, detail }) =>
      `${n} value${s} of “${column}” lie${s ? '' : 's'} far from all others (${detail}). Compare with the source; they are kept.`,
  },
  'fraction-among-percents': {
    level: 'warning',
    say: ({ n, s, are, column }) =>
      `${n} value${s} of “${column}” ${are} below 1 while the others are 10 or more: a fraction among percents? Compare with the source.`,
  },
  'duplicate-key': {
    level: 'warning',
    say: ({ n, s }) =>
      `${n} row${s} repeat${s ? '' : 's'} time, place, topic and group of an earlier row with other values. Exclude the one that does not hold.`,
  },
  'duplicate-row': {
    level: 'note',
    say: ({ n, s, are }) =>
      `${n} row${s} ${are} the same as an earlier row in every cell. Exclude them if the same thing was listed twice.`,
  },
  'future-date': {
    level: 'note',
    say: ({ n, s, column, detail }) =>
      `${n} value${s} of “${column}” lie${s ? '' : 's'} in the future (${detail}). Say that they are forecasts, or correct them.`,
  },
  'repeated-over-time': {
    level: 'note',
    say: ({ n, column }) =>
      `In ${n} series “${column}” has the very same value at all times, as when gaps were filled in. Ask the source which were measured.`,
  },
  'impossible-coordinate': {
    level: 'warning',
    say: ({ n, s, are, column, detail }) =>
      `${n} value${s} of “${column}” ${are} outside ${detail} degrees. Check whether latitude and longitude are swapped.`,
  },
} as const satisfies Record<string, Words>;

export type SuspicionCode = keyof typeof SUSPICION_ISSUES;

/** A suspicion in words. */
export function suspicion(code: SuspicionCode, facts: Facts): Issue {
  const { level, say }: Words = SUSPICION_ISSUES[code];
  const one = facts.count === 1;
  const words = { n: formatNumber(facts.count, 0, 'en'), s: one ? '' : 's', are: one ? 'is' : 'are' };
  const { row, column, count } = facts;
  return { level, code, row, column, message: say({ ...facts, ...words }), count };
}
