import type { Crowd } from './phrases.ts';
import type { Things } from './things.ts';

/** Counts and finished texts from which the sentences of a claim are made. `subject` is a noun, lower case. */
export interface ChangeWords {
  subject: string;
  up: number;
  down: number;
  unclear: number;
  count: number;
  side: 1 | 0 | -1;
  from: string;
  to: string;
  /** The change in the middle country, with its unit. */
  middle: string;
}

export interface LevelWords {
  subject: string;
  above: number;
  below: number;
  unclear: number;
  count: number;
  side: 1 | 0 | -1;
  /** With its unit; null where none means anything. */
  threshold: string | null;
  middle: string;
  /** Between these lies the middle half of the countries. */
  low: string;
  high: string;
  span: string;
}

export interface GroupWords {
  subject: string;
  first: string;
  second: string;
  up: number;
  down: number;
  unclear: number;
  count: number;
  side: 1 | 0 | -1;
  middle: string;
  span: string;
}

export interface PairWords {
  x: string;
  y: string;
  side: 1 | 0 | -1;
  crowd: Crowd;
  /** Rank correlation with its interval; null where it cannot be computed. */
  rho: string | null;
  low: string;
  high: string;
  span: string;
}

/** The sentences of the claims in one language: the claim itself, and what may be said aloud. */
export interface ClaimPhrases {
  change(p: ChangeWords): { claim: string; say: string };
  level(p: LevelWords): { claim: string; say: string };
  groups(p: GroupWords): { claim: string; say: string };
  pair(p: PairWords): { claim: string; say: string };
  /** What is shared in the picture of a claim by region: `share of countries in which the homicide rate fell`. */
  share: {
    change(p: { subject: string; up: boolean }): string;
    level(p: { subject: string; up: boolean; threshold: string }): string;
    groups(p: { subject: string; first: string; second: string }): string;
  };
  /** A question to guess at before the answer is seen; `count` countries have numbers. */
  guess: {
    change(p: { subject: string; count: number; from: string; to: string }): string;
    level(p: { subject: string; count: number; threshold: string }): string;
    groups(p: { subject: string; count: number; first: string; second: string }): string;
    trend(p: { subject: string; place: string; from: string; value: string; to: string }): string;
    /** The answer to a question for a number of countries: `79 of 122`. */
    counted(p: { count: string; of: string }): string;
  };
  /** A difference of percentages with its sign. */
  points(amount: string): string;
  /** What stands for half in that picture; one row of it and several. */
  half: string;
  /** All countries taken together, and how many they are. */
  all: string;
  countries(count: number): string;
  country: Things;
  region: Things;
  unit: string;
  /** Said of that picture: what its intervals mean. */
  shareCaveat: string;
  /** Why nothing can be said. */
  none(p: { broken: number }): string;
}
