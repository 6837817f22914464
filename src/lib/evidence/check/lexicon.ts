import type { Language } from '../../i18n/language.ts';
import type { Direction, ProblemKind, Relation, Size } from './understood.ts';

/**
 * A phrase as a pattern: plain lower-case words without accents, `(a|b)` for one of several, `(a )?` for what may be
 * missing, and slots: `{n}` a number in digits or words, `{m}` a second one, `{year}`, `{from}` and `{to}` years.
 */
export type Phrase = string;

/** The words for one thing that is measured. */
export interface MeasureWords {
  phrase: Phrase;
  /** Ids of the indicators that these words may mean, the best first. */
  indicators: readonly string[];
  /** Indicators that count where the first ones are rates or shares: for "the number of", "12 journalists". */
  counted?: readonly string[];
  /** Indicators of women and of men, where they are not groups of the first ones. */
  women?: readonly string[];
  men?: readonly string[];
  /** The one group meant by these words, where it is not the total. */
  group?: string;
}

/** How one language speaks of numbers. A table: the grammar in the code is the same for all languages. */
export interface Lexicon {
  language: Language;
  /** Number words: `one` is 1. */
  numbers: Readonly<Record<string, number>>;
  measures: readonly MeasureWords[];
  /** "The number of": the claim is about a count. */
  counting: readonly Phrase[];
  groups: readonly { phrase: Phrase; sex: 'female' | 'male' }[];
  /** Words for the people or adjective of a place: `jamaican` is `JAM`. */
  demonyms: Readonly<Record<string, string>>;
  /** Other names of places that the catalogue does not have. */
  placeNames: Readonly<Record<string, string>>;
  /** What may stand before and behind the name of a place and belongs to it: "in the", "'s". */
  beforePlace: Phrase;
  afterPlace: Phrase;
  /** Names that stand for several places. */
  ambiguous: Readonly<Record<string, readonly string[]>>;
  periods: readonly {
    phrase: Phrase;
    means: 'since' | 'between' | 'in' | 'last';
    years?: number;
    /** The years are what something is compared with: "than in 2015". */
    compared?: boolean;
  }[];
  directions: readonly {
    phrase: Phrase;
    means: Direction;
    unit?: 'much' | 'times' | 'percent';
    amount?: number;
  }[];
  /** "Higher", "fewer": which side stands above. */
  comparatives: readonly { phrase: Phrase; means: Relation }[];
  /** The word between the two sides of a comparison. */
  than: readonly Phrase[];
  /** Words before an amount. */
  bounds: readonly { phrase: Phrase; means: Size['bound']; hedged?: boolean }[];
  /** Words that may stand before an amount: "by". */
  by: readonly Phrase[];
  /** Words before a value that is reached: "fell to 20". */
  to: readonly Phrase[];
  amounts: readonly {
    phrase: Phrase;
    unit: Size['unit'];
    /** The amount where the phrase has no slot. */
    amount?: number;
    bound?: Size['bound'];
    /** What a number is multiplied by: a million. */
    scale?: number;
    /** A fraction in words. */
    words?: boolean;
    /** `{n}` of `{m}`: the amount is their share. */
    ratio?: boolean;
  }[];
  degrees: readonly { phrase: Phrase; means: 'much' | 'little' }[];
  ranks: readonly {
    phrase: Phrase;
    end: 'highest' | 'lowest' | 'best' | 'worst';
  }[];
  ordinals: Readonly<Record<string, number>>;
  /** "Of all countries". */
  everyone: readonly Phrase[];
  /** "One of", "among". */
  oneOf: readonly Phrase[];
  negations: readonly Phrase[];
  steady: readonly Phrase[];
  /** Words that take a sentence, or a part of it, out of what numbers can tell. */
  markers: readonly { phrase: Phrase; problem: ProblemKind }[];
  /** Words that carry nothing to check. */
  fillers: readonly Phrase[];
}
