import type { LocalArea } from '../../catalogue/locality.ts';
import type { Things } from '../../i18n/things.ts';

/** Two counts of which the second contains the first, in the first and the last year; nouns in lower case, shares of one. */
export interface ShareWords {
  part: string;
  whole: string;
  place: string;
  first: number;
  last: number;
  side: number;
  before: number;
  after: number;
  cases: number;
  difference: { difference: number; low: number; high: number };
}

/** In how many parts of a place something rose or fell. */
export interface PartsWords {
  subject: string;
  place: string;
  parts: LocalArea['kind'];
  years: { from: number; to: number };
  count: number;
  up: number;
  down: number;
  side: number;
}

/** The board of alarms in numbers. */
export interface WarnedWords {
  survive: number;
  alarms: number;
  watched: number;
  places: number;
  falseShare: number;
}

/** The sentences of local cards, in one language. A claim has no full stop. */
export interface LocalWords {
  tooFew(subject: string, least: number): string;
  years: Things;

  share: {
    name(part: string, whole: string): string;
    subject(part: string, whole: string): string;
    unit(whole: string): string;
    /** What the intervals of the shares mean. */
    interval: string;
    claim(p: ShareWords): string;
    say(p: ShareWords): string;
    /** From which other first years the answer is another one. */
    otherwise(years: number[], all: number, side: number): string;
  };

  parts: {
    none(subject: string, years: { from: number; to: number }): string;
    claim(p: PartsWords): string;
    /** `middle`: the change in the middle part, in points. */
    say(p: PartsWords & { middle: number }): string;
    other(p: {
      subject: string;
      rose: number;
      fell: number;
      count: number;
      parts: LocalArea['kind'];
    }): string;
  };

  warned: {
    claim(p: WarnedWords): string;
    say(p: WarnedWords): string;
    months(sources: { name: string; month: string }[]): string;
    falseAlarms(least: number, most: number): string;
    dropped(dropped: number, alarms: number): string;
  };
}
