import type { Together } from './link.ts';

/** What stands beside each other: nouns in the words of their sources. */
export interface Named {
  trust: string;
  other: string;
  /** Whether the other one is a number and no rate. */
  counted: boolean;
}

/** What is said where trust stands beside another measure. */
export interface BesideWords {
  /** What holds whenever trust stands beside what was recorded. */
  caveat: string;
  /** The middle of all areas, where no file gives the whole. */
  middle: string;
  aYear: (unit: string) => string;
  /** A noun of something that is counted. */
  numberOf: (subject: string) => string;
  together: (named: Named, found: Together) => string[];
}
