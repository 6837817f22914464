import type { Things } from '../../i18n/things.ts';
import type { Check } from './checks.ts';
import type { Judged, Unjudged } from './judge.ts';
import type { Unwatched } from './ready.ts';

/** The sentences of the board, in one language. */
export interface WatchWords {
  /** What the months of a chart are called when they are counted. */
  months: Things;
  /** The size of an alarm in plain numbers. `count`: what was recorded, null where it is withheld. */
  size(judged: Judged, count: number | null, month: number): string;
  /** `since August 2025, 2 months in a row` */
  since(run: number, first: number): string;
  /** `since August 2025` */
  sinceMonth(month: number): string;
  /** What to check first, as a task. */
  check(check: Check): string;
  /** Why a method says nothing of the month. */
  unjudged(unjudged: Unjudged): string;
  /** Why a series cannot be watched, as it stands in the list. */
  unwatched(reason: Unwatched): string;
  /** The same for all series that have too few events, whatever each one has. */
  tooFew(least: number): string;
  /** What each method would need, for places with too few months. */
  needed: string;
}
