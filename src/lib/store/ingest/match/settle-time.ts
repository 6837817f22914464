import * as m from '../../../i18n/messages/intake.js';
import type { Column } from './content.ts';
import type { Part } from './role-words.ts';
import { called, give, indexesOf, type Guess } from './guess.ts';

/** Parts of a date that a complete one says already. */
const SAID_BY: Record<string, Part[]> = {
  datetime: ['year', 'month', 'quarter', 'day', 'hour'],
  date: ['year', 'month', 'quarter', 'day'],
  period: ['year', 'month', 'quarter'],
};
const EXACTNESS = ['datetime', 'date', 'period'];

/** One time of a row: the surest column and of equally sure ones the most exact; or a year, month, day and hour apart. */
export function settleTime(columns: Column[], guesses: Guess[]): void {
  const typeOf = (index: number) => columns[index]?.type ?? '';
  const times = indexesOf(guesses, ({ role }) => role === 'when');
  const complete = times.filter((index) => typeOf(index) in SAID_BY || guesses[index]?.part === 'whole');
  const exactness = (index: number) =>
    (EXACTNESS.indexOf(typeOf(index)) + EXACTNESS.length + 1) % (EXACTNESS.length + 1);
  // A fifth of confidence is no reason to take the month instead of the day.
  const surety = (index: number) => Math.round((guesses[index]?.confidence ?? 0) * 5);
  const order = (a: number, b: number) => surety(b) - surety(a) || exactness(a) - exactness(b) || a - b;
  const [chosen] = [...complete].sort(order);
  for (const index of complete) {
    if (index !== chosen) give(guesses[index], 'none', m.says_when({ other: called(columns, chosen) }));
  }
  const said: Part[] = chosen === undefined ? [] : (SAID_BY[typeOf(chosen)] ?? ['year']);
  const parts = new Set<Part>();
  for (const index of times.filter((one) => !complete.includes(one))) {
    const part = guesses[index]?.part ?? '';
    if (said.includes(part)) give(guesses[index], 'none', m.says_it_too({ other: called(columns, chosen) }));
    else if (parts.has(part)) give(guesses[index], 'none', m.said_already());
    parts.add(part);
  }
}
