import * as m from '../../../i18n/messages/intake.js';
import type { Role, RoleGuess } from '../meaning.ts';
import { contentFit, contentRole, type Column } from './content.ts';
import { headerKey } from './header-key.ts';
import type { Recognised } from './recognise.ts';
import { namedRoles, type Part } from './role-words.ts';
import type { Guess } from './guess.ts';
import { settle } from './settle-roles.ts';

/** The least that name and content together must speak for a role. */
const ENOUGH = 0.35;

/**
 * What each column says about a row, with how sure that is and why: known from a convention, else by its name in nine
 * languages and by its values. Some roles are then settled between the columns: one time, one place, one indicator.
 * @returns one guess for each column, in order
 * @example guessRoles([country, year, homicides], null).map(({ role }) => role) // ['where', 'when', 'count']
 */
export function guessRoles(columns: Column[], recognised: Recognised | null): RoleGuess[] {
  if (recognised !== null) {
    const why = m.role_known({ kind: recognised.id });
    return columns.map(({ index }) => {
      const role = recognised.columns[index]?.role ?? 'none';
      return { role, confidence: role === 'none' ? 0 : 1, why };
    });
  }
  return settle(columns, columns.map(guess)).map(({ role, confidence, why }) => ({ role, confidence, why }));
}

function guess(column: Column): Guess {
  const key = headerKey(column.header === '' ? column.name : column.header);
  const [best] = namedRoles(key)
    .map((named) => ({ ...named, score: named.fit * contentFit(column, named.role, named.part) }))
    .sort((a, b) => b.score - a.score);
  const content = contentRole(column);
  if (best === undefined || best.score < ENOUGH || (best.score < content.confidence && best.fit < 0.8)) {
    return { ...content, part: partOf(content.role) };
  }
  return {
    role: best.role,
    part: best.part,
    confidence: Math.round(best.score * 95) / 100,
    why: named(best.word, column),
  };
}

const partOf = (role: Role): Part => (role === 'when' ? 'whole' : '');

function named(word: string, { type, distinct, min, max }: Column): string {
  const ends = { word, min: String(min), max: String(max) };
  if (type === 'number') return m.named_numbers(ends);
  if (type === 'text') return m.named_texts({ word, count: distinct, n: String(distinct) });
  return m.named_values(ends);
}
