import type { Role } from '../meaning.ts';
import { headerKey } from './header-key.ts';
import table from './role-words.json' with { type: 'json' };

/** Which part of a calendar, or which level of places, a name means; '' where there is one kind only. */
export type Part =
  | 'year'
  | 'month'
  | 'quarter'
  | 'day'
  | 'hour'
  | 'whole'
  | 'country'
  | 'state'
  | 'district'
  | 'region'
  | 'spot'
  | '';

export interface NamedRole {
  role: Role;
  part: Part;
  /** 1 where the whole name is the word, less where the word stands among others. */
  fit: number;
  word: string;
}

interface Word {
  key: string;
  role: Role;
  part: Part;
}

const words: Word[] = Object.entries(table).flatMap(([role, parts]) =>
  Object.entries(parts).flatMap(([part, list]) =>
    list.map((word) => ({ key: headerKey(word), role: role as Role, part: part as Part })),
  ),
);
const byKey = new Map<string, Word[]>();
for (const word of words) byKey.set(word.key, [...(byKey.get(word.key) ?? []), word]);

/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const unspaced = words.filter(({ key }) => UNSPACED.test(key) && key.length > 1);
const LONGEST = 5;
const SHORT_ENDINGS = new Set(['n', 'id']);

/**
 * The roles that a column's name speaks for, in nine languages, the best first: the whole name before a part of it, a
 * longer word before a shorter one, and the last word of a name before others (`trust_police_n` is a number of people).
 * @param key in `headerKey`'s spelling
 * @example namedRoles('country code')[0] // { role: 'where-code', part: '', fit: 1, word: 'country code' }
 */
export function namedRoles(key: string): NamedRole[] {
  const whole = (byKey.get(key) ?? []).map((word) => named(word, 1));
  const parts: NamedRole[] = [];
  const tokens = key.split(' ');
  for (let length = Math.min(LONGEST, tokens.length - 1); length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const phrase = tokens.slice(start, start + length).join(' ');
      // One or two letters mean something alone, and few of them behind a name.
      const ends = start + length === tokens.length;
      if (phrase.length < 3 && !UNSPACED.test(phrase) && !(ends && SHORT_ENDINGS.has(phrase))) continue;
      const found = byKey.get(phrase) ?? [];
      const last = ends ? 0.1 : 0;
      const first = start === 0 ? 0.05 : 0;
      for (const word of found)
        parts.push(named(word, 0.6 + (0.2 * length) / tokens.length + Math.max(last, first)));
    }
  }
  if (UNSPACED.test(key)) {
    for (const word of unspaced) {
      if (key !== word.key && key.includes(word.key))
        parts.push(named(word, 0.6 + (0.3 * word.key.length) / key.length));
    }
  }
  return [...whole, ...parts].sort((a, b) => b.fit - a.fit);
}

const named = ({ key, role, part }: Word, fit: number): NamedRole => ({ role, part, fit, word: key });
