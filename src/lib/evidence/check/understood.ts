/** What kind of thing a sentence says. */
export type Shape =
  /** That something moved between two times. */
  | 'change'
  /** That something stands at, above or below a value. */
  | 'level'
  /** That one place or group stands above or below another. */
  | 'difference'
  /** That a place is the highest or lowest of many. */
  | 'rank';

/** The years that a sentence speaks of. */
export type Period =
  | { kind: 'none' }
  | { kind: 'in'; year: number }
  | { kind: 'since'; from: number }
  | { kind: 'between'; from: number; to: number }
  /** The last so many years up to the latest value. */
  | { kind: 'last'; years: number };

export type Direction = 'up' | 'down' | 'same' | 'better' | 'worse';

/**
 * How much a sentence says.
 *
 * - `unit`: `percent` of the first value for a change and of all people for a level; `points` on the measure's own scale;
 *   `times` the other value; `per-100000` and `number` for levels; `plain` for a number without a unit;
 *   `much` and `little` for words such as "sharply" and "slightly", which carry no amount.
 * - `least` and `most`: between which amounts the sentence stays true by the tolerance table; null where open.
 */
export interface Size {
  unit: 'percent' | 'points' | 'times' | 'per-100000' | 'number' | 'plain' | 'much' | 'little';
  amount: number;
  bound: 'near' | 'over' | 'under';
  least: number | null;
  most: number | null;
  /** For a change: the amount is the value that was reached ("fell to 20"), not by how much. */
  reached: boolean;
}

export type Relation = 'higher' | 'lower' | 'same' | 'better' | 'worse';

export type Comparison =
  | { kind: 'place'; other: string; relation: Relation }
  | { kind: 'group'; group: string; other: string; relation: Relation }
  | {
      kind: 'rank';
      end: 'highest' | 'lowest' | 'best' | 'worst';
      /** Id of the region whose countries are ranked; `M49-001` for the world. */
      among: string;
      position: number;
      /** "One of the highest": among the first rather than at a position. */
      within: boolean;
    };

/** Why a sentence, or a part of it, cannot be checked. */
export type ProblemKind =
  | 'empty'
  | 'cause'
  | 'future'
  | 'opinion'
  | 'vague'
  | 'many-places'
  | 'ambiguous-place'
  | 'unknown-name'
  | 'part-of-place'
  | 'two-measures'
  | 'no-measure'
  | 'not-held'
  | 'no-place'
  | 'no-claim'
  | 'loose-years'
  | 'size-without-years'
  | 'leftover';

export interface Problem {
  kind: ProblemKind;
  /** The words of the sentence that it is about. */
  words: string;
  /** What may be meant instead: area ids for a place. */
  choices: string[];
}

/** What was understood of a sentence: plain JSON, and every part may be corrected by hand before the check. */
export interface Understood {
  shape: Shape | null;
  measure: { indicator: string; group: string } | null;
  /** Other indicators that the same words may mean, tried in order where the first cannot tell. */
  others: { indicator: string; group: string }[];
  places: string[];
  period: Period;
  direction: Direction | null;
  negated: boolean;
  /** "Every year": each step has to go the same way. */
  steady: boolean;
  size: Size | null;
  comparison: Comparison | null;
  problems: Problem[];
}
