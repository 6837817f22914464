import type { Things } from '../../i18n/things.ts';
import type { Refusal } from './refusal.ts';

/** A correlation as text, or null where there is none. */
export interface SpokenCorrelation {
  rho: string;
  low: string;
  high: string;
  side: 1 | 0 | -1;
}

/** The sentences about a pair of measures, in one language; `y` and `x` are nouns in lower case. */
export interface PairWords {
  over(p: {
    y: string;
    x: string;
    count: number;
    from: string;
    to: string;
    correlation: SpokenCorrelation | null;
  }): string;
  within(p: {
    pooled: SpokenCorrelation | null;
    count: number;
    regions: { name: string; count: number; rho: string | null }[];
  }): string;
  overTime(p: {
    y: string;
    x: string;
    count: number;
    least: number;
    correlation: SpokenCorrelation | null;
  }): string;
  apart(p: { count: number; apart: number }): string;
  /** That going together is no proof that one makes the other. */
  noProof(p: { y: string; x: string }): string;
  refused(p: Refusal): string;
  /** Of the picture of several correlations of one measure. */
  picture: {
    subject(y: string): string;
    unit: string;
    places: string;
    things: Things;
    /** What a correlation of zero is called. */
    none: string;
    noCause: string;
  };
}
