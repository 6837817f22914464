/** Why a claim may be doubted: one line of what argues against a card. */
export interface Argument {
  kind:
    /** Another source of the same thing says otherwise. */
    | 'other-source'
    /** A region, group or period in which the direction is the opposite one. */
    | 'opposite'
    /** Intervals that include no change or no difference. */
    | 'no-change'
    /** Other first or last years give another answer. */
    | 'years'
    /** A few places make the claim. */
    | 'places'
    /** The whole moves otherwise than its parts (Simpson's paradox). */
    | 'mix';
  /** What was found, with its numbers, in one plain sentence. */
  sentence: string;
  /** Link of the view that shows it, as in `Figure.view`; null where no view does. */
  view: string | null;
  /** Benjamini-Hochberg adjusted p-value where a test was made, else null. */
  q: number | null;
}

/** All that argues against a claim, and how hard it was looked for. */
export interface CounterEvidence {
  arguments: Argument[];
  /** Slices, years, places and sources that were looked at; a finding among many counts for less. */
  looked: number;
  /** The share of false findings that is accepted among those with a `q`. */
  falseDiscoveryRate: number;
}
