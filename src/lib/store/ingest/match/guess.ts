import * as m from '../../../i18n/messages/intake.js';
import type { Role, RoleGuess } from '../meaning.ts';
import type { Column } from './content.ts';
import type { Part } from './role-words.ts';

/** A guess with the part of a calendar or the level of places that the name means. */
export interface Guess extends RoleGuess {
  part: Part;
}

/** Changes a guess, which is then less sure than one that stands on its own. */
export function give(guess: Guess | undefined, role: Role, why: string): void {
  if (guess === undefined) return;
  guess.role = role;
  guess.why = why;
  guess.confidence = role === 'none' ? 0 : Math.min(guess.confidence, 0.6);
}

export const indexesOf = (guesses: Guess[], test: (guess: Guess, index: number) => boolean): number[] =>
  guesses.flatMap((guess, index) => (test(guess, index) ? [index] : []));

/** The surest of some columns; of equally sure ones the first. */
export function surest(guesses: Guess[], among: number[]): number | undefined {
  return [...among].sort((a, b) => (guesses[b]?.confidence ?? 0) - (guesses[a]?.confidence ?? 0) || a - b)[0];
}

export const called = (columns: Column[], index: number | undefined): string =>
  m.quoted({ text: columns[index ?? -1]?.name ?? '' });
