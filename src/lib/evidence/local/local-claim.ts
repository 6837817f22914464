import type { Figure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import type { CounterEvidence } from '../argument.ts';
import type { Grounds } from '../grounds.ts';

/** What a card asserts of one city, state or force area: a question to its data, never the answer. */
export type LocalClaim =
  /** In how small a part of the place half of the records lie. */
  | { kind: 'concentrated'; locality: string }
  /** How many monthly series stand clearly above what was expected, over all places that are watched. */
  | { kind: 'warned' }
  /** In how many parts of the place a share that people gave in surveys rose or fell from the first to the last year. */
  | { kind: 'parts'; locality: string; measure: string; years: { from: number; to: number } }
  /** How large a part one count is of another that contains it, in the first and the last year. */
  | { kind: 'part-of'; locality: string; part: string; whole: string; years: { from: number; to: number } };

const KINDS: readonly string[] = [
  'concentrated',
  'warned',
  'parts',
  'part-of',
] satisfies LocalClaim['kind'][];

/** @example isLocal({ kind: 'warned' }) // true */
export function isLocal(claim: { kind: string }): claim is LocalClaim {
  return KINDS.includes(claim.kind);
}

/** The answer to a local claim: all of a card but its grade, which is computed from the grounds. */
export interface LocalAnswer {
  /** Without a full stop. */
  claim: string;
  /** What may be said aloud. */
  say: string;
  figure: Figure;
  grounds: Pick<Grounds, 'natures' | 'recorded' | 'draw' | 'year' | 'broken'>;
  counter: CounterEvidence;
}

/** Answers local claims in a language; the build has one that reads the local data. A text says why there is no answer. */
export type LocalAnswers = (claim: LocalClaim, language: Language) => Promise<LocalAnswer | string>;

/** The page that shows more of what a local claim is about. @example pageOf({ kind: 'warned' }) // '/warning' */
export function pageOf(claim: LocalClaim): string {
  return claim.kind === 'warned' ? '/warning' : `/places/${claim.locality}`;
}
