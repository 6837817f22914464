import type { Side } from './answered.ts';

/** What was asked, in words: subjects are nouns in lower case, group names as in the catalogue. */
export type Asked =
  | { kind: 'change'; subject: string }
  | { kind: 'level'; subject: string; threshold: string | null }
  | { kind: 'groups'; subject: string; first: string; second: string }
  | { kind: 'pair'; y: string; x: string };

/** How the countries answer. Numbers of a correlation are already text; `side` is 0 where it cannot be told from none. */
export interface Counted {
  up: number;
  down: number;
  unclear: number;
  count: number;
  correlation: { rho: string; low: string; high: string; side: Side } | null;
}

/** A span of years as text, both ends. */
export interface Span {
  from: string;
  to: string;
}

/**
 * The sentences of what argues against a claim, in one language. As in the phrases of the figures, templates take
 * finished parts and counts, so that each language is free in order, agreement and plural. `said` is always a clause made
 * by `tally`. No sentence may speak of causes.
 */
export interface CounterWords {
  tally(asked: Asked, counted: Counted): string;
  sourceName(p: { name: string; publisher: string }): string;

  sourceMoves(p: {
    source: string;
    opposite: number;
    shared: number;
    span: Span;
    turned: string | null;
  }): string;
  sourceSides(p: { source: string; opposite: number; shared: number; turned: string | null }): string;
  /** `margin`: what counts as different where there are no intervals; null where all have them. */
  sourceDiffers(p: {
    source: string;
    differ: number;
    shared: number;
    margin: string | null;
    intervals: boolean;
  }): string;
  sourcePair(p: { source: string; said: string }): string;

  oppositePlace(p: { place: string; said: string; q: string }): string;
  oppositeGroup(p: { group: string; said: string; q: string }): string;
  oppositeYears(p: { span: Span; said: string; q: string }): string;

  unclear(p: {
    asked: Asked;
    unclear: number;
    count: number;
    overlap: number;
    few: number;
    same: number;
  }): string;
  leftOut(p: { asked: Asked; count: number }): string;
  noMajority(p: { said: string }): string;
  noLink(p: { said: string }): string;

  years(p: {
    span: Span;
    said: string;
    how: 'turned' | 'lost' | 'gained';
    times: number;
    choices: number;
  }): string;
  /** `spread`: the move is measured against the distance between most countries, where zero means nothing. */
  medianYears(p: {
    span: Span;
    median: string;
    other: string;
    times: number;
    choices: number;
    spread: boolean;
  }): string;

  fewPlaces(p: { left: number; count: number }): string;
  namedPlaces(p: { places: string[]; said: string }): string;
  withoutRegion(p: { region: string; said: string }): string;
  people(p: { asked: Asked; side: 1 | -1; share: string; places: string[] }): string;
  weightedPair(p: { rho: string; plain: string }): string;
  weightedMedian(p: { weighted: string; plain: string }): string;

  total(p: { asked: Asked; from: string; to: string; span: Span; up: boolean; counts: boolean }): string;
  mean(p: { asked: Asked; first: string; second: string; up: boolean }): string;
  parts(p: { said: string; opposite: number; parts: number }): string;
  within(p: { said: string; rho: string }): string;
  everyGroup(p: { asked: Asked; dimension: string; count: number; shared: number }): string;

  /** Of one line: `side` is the direction with these years, 0 where none can be claimed. */
  shownYears(p: {
    span: Span;
    from: string;
    to: string;
    side: 1 | 0 | -1;
    times: number;
    choices: number;
  }): string;
  /** `up`: the direction of those that go the other way. */
  shownElsewhere(p: { names: string[]; count: number; of: number; up: boolean; span: Span }): string;
  shownClose(p: {
    end: 'highest' | 'lowest';
    first: string;
    second: string;
    one: string;
    other: string;
    overlap: boolean;
  }): string;
  shownEnds(p: { span: Span; top: string; bottom: string; times: number; of: number }): string;
}
