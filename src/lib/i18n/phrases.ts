import type { EvidencePhrases } from './evidence-phrases.ts';

/** How something moved from one time to another; amounts are already text. */
export type Movement =
  | { kind: 'percent'; up: boolean; amount: string }
  | { kind: 'times'; amount: string }
  | { kind: 'points'; up: boolean; amount: string; percentage: boolean }
  | { kind: 'levels'; up: boolean; from: string; to: string }
  | { kind: 'unclear' }
  | { kind: 'none'; at: string };

/** A value as it stands in a sentence: `interval` and `when` are already text, `interval` null where there is none. */
export interface SpokenValue {
  value: string;
  interval: string | null;
  when: string;
}

/** What the places of a figure are called together. */
export interface Crowd {
  count: number;
  countries: boolean;
  /** Whether places with too few people or cases to be compared are left out of the count. */
  solid?: boolean;
}

/**
 * The sentences of the figures, in one language. A template takes finished parts (names, formatted numbers) and counts,
 * so that each language is free in word order, agreement and plural. `subject` is the noun of an indicator, lower case,
 * with the group in brackets where the figure shows one.
 */
export interface Phrases {
  capital(text: string): string;
  /** One behind the other, each with its full stop. */
  sentences(parts: readonly string[]): string;
  /** In one sentence: `a; b`. */
  clauses(parts: readonly string[]): string;
  subject(subject: string, group: string | null): string;
  /** The name of a measure that is split by a dimension. */
  splitBy(name: string, dimension: string): string;
  interval(level: number | null, low: string, high: string): string;

  changeOne(p: { subject: string; place: string; movement: Movement; from: string; to: string }): string;
  changeTwo(p: {
    subject: string;
    moves: [Moving, Moving];
    /** Null where the two do not span the same years; then each says its own. */
    span: { from: string; to: string } | null;
  }): string;
  changeMany(p: {
    subject: string;
    tally: { up: number; down: number; unclear: number };
    crowd: Crowd;
    span: { from: string; to: string } | null;
  }): string;
  /** Behind the change of a highlighted place: what the others did. */
  others(p: { up: number; down: number; unclear: number }): string;
  course(p: { place: string; start: SpokenValue; end: SpokenValue }): string;
  biggest(p: { place: string; movement: Movement }): string;

  level(p: { subject: string; place: string; at: SpokenValue }): string;
  pair(p: {
    subject: string;
    higher: string;
    high: SpokenValue;
    lower: string;
    low: SpokenValue;
    relation: 'higher' | 'unclear' | 'same';
  }): string;
  highest(p: { subject: string; place: string; at: SpokenValue; crowd: Crowd }): string;
  sharedHighest(p: { subject: string; places: string[]; count: number; value: string; crowd: Crowd }): string;
  unclearHighest(p: { subject: string; place: string; other: string; count: number; crowd: Crowd }): string;
  position(p: {
    subject: string;
    place: string;
    above: number;
    below: number;
    crowd: Crowd;
    clearly: boolean;
  }): string;
  /** A place with its value and interval, behind a title that gave the value alone. */
  sure(p: { place: string; at: SpokenValue }): string;
  lowest(p: { place: string; at: SpokenValue }): string;
  middle(p: { value: string; crowd: Crowd }): string;

  groupsOfOne(p: {
    subject: string;
    place: string;
    top: string;
    high: SpokenValue;
    bottom: string;
    low: SpokenValue;
    clear: boolean;
  }): string;
  groupsOfMany(p: { subject: string; top: string; times: number; crowd: Crowd; clearly: boolean }): string;

  relation(p: { x: string; y: string; direction: 'same' | 'opposite' | 'unclear'; crowd: Crowd }): string;
  correlation(p: { rho: string; interval: string }): string;
  noComparison(p: { subject: string; crowd: Crowd }): string;

  subtitle(p: { measures: string[]; places: string; period: string }): string;
  placesAll(crowd: Crowd): string;
  placesFew(names: string[]): string;
  summary(p: { form: string; subtitle: string; title: string; numbers: number }): string;
  /** The name of each form, to be read aloud. */
  form: Record<'line' | 'dots' | 'slope' | 'scatter' | 'map' | 'multiples' | 'table', string>;
  /** The sentences of the figures that show what a computation found. */
  evidence: EvidencePhrases;
  /** The period of a figure that shows the latest value of each place. */
  latest(period: string): string;
  /** The years of a figure that compares two. */
  ends(from: string, to: string): string;

  caveat: {
    flagged(p: { flag: string; count: number }): string;
    break(p: { place: string | null; year: string; what: string }): string;
    computedInterval: string;
    noInterval(nature: string): string;
    overlap: string;
    smallBase: string;
    fewCases(count: number): string;
    single(places: string[]): string;
    mixedYears(period: string): string;
    nearestYears(p: { places: string[]; from: string; to: string }): string;
    clipped(p: { asked: string; shown: string }): string;
    proxy(sdg: string): string;
    notCause: string;
    leftOut(p: { places: string[]; from: string; to: string }): string;
  };

  empty: {
    noPlaces: { reason: string; help: string };
    noRows(p: { places: string; asked: string; covered: string | null }): { reason: string; help: string };
    allMissing(p: { places: string; asked: string; flags: string[] }): { reason: string; help: string };
    noGroup(p: { group: string; groups: string[] }): { reason: string; help: string };
    noPairs(p: { x: string; y: string; asked: string }): { reason: string; help: string };
    oneYear: { reason: string; help: string };
    noVersus: { reason: string; help: string };
    noEnds(p: { places: string; asked: string; covered: string | null }): { reason: string; help: string };
  };
}

export interface Moving {
  place: string;
  movement: Movement;
  from: string;
  to: string;
}
