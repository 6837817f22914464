import type { LocalClaim } from './local/local-claim.ts';

/** First and last year of a window, both included. */
export interface Years {
  from: number;
  to: number;
}

/**
 * What a card asserts, as a question to the data: never the answer. Every claim is over all countries that have the
 * numbers; its figures, its direction and its words come from the answer, so that a changed dataset changes them.
 */
export type Claim =
  /** In how many countries it rose, fell, or cannot be told, between the first and the last value inside the years. */
  | { kind: 'change'; indicator: string; group: string; years: Years }
  /** How many countries stand above a threshold that means something (half, a published goal), and the median. */
  | { kind: 'level'; indicator: string; group: string; years: Years; threshold: number | null }
  /** In how many countries one group stands clearly above the other. */
  | { kind: 'groups'; indicator: string; first: string; second: string; years: Years }
  /** Whether two measures go together over the countries; values of one country at most `apart` years from each other. */
  | {
      kind: 'pair';
      indicator: string;
      group: string;
      versus: string;
      versusGroup: string;
      years: Years;
      apart: number;
    }
  /** What one view shows, where no countries can be counted: a region's, or one country's, series. */
  | { kind: 'shown'; indicator: string; view: string }
  /** About one city, state or force area, or all that are watched. */
  | LocalClaim
  /** The data cannot answer: an official indicator, or a question, without data; `reason` in one plain sentence. */
  | { kind: 'gap'; sdg: string | null; reason: string };

/** A claim over countries, which can be counted; what is only shown, or cannot be answered, has none to look at. */
export type CountedClaim = Exclude<Claim, { kind: 'shown' } | { kind: 'gap' } | LocalClaim>;
