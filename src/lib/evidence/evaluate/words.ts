import type { Things } from '../../i18n/things.ts';
import type { CountModel } from './count-model.ts';
import type { Facts } from './facts.ts';
import type { GuardId, Status, Verdict } from './guards.ts';
import type { Cut, Refusal } from './cut.ts';

/** What every sentence needs to know of the question. */
export interface Spoken {
  /** `number of recorded thefts of vehicles`. */
  subject: string;
  place: string;
  /** `March 2020`. */
  month: string;
  /** What changed, as the person who asks says it, or the month. */
  what: string;
  after: number;
}

/** The sentences of an evaluation, in one language. */
export interface EvaluateWords {
  /** What the months of a chart are called when they are counted. */
  months: Things;
  /** `March 2020` for `2020-03`. */
  month(month: string): string;
  /** What a change is called of which nothing is said. */
  change(month: string): string;
  guard: Record<GuardId, { name: string; found: (facts: Facts) => string; fails: (facts: Facts) => string }>;
  status: Record<Status, string>;
  /** The one sentence that says what may be said. */
  verdict(p: { spoken: Spoken; facts: Facts; verdict: Verdict; reasons: string[]; guards: number }): string;
  refusal(refusal: Refusal): { reason: string; help: string };
  left(left: Cut['left']): string[];
  countModel(model: CountModel | null): string;
  /** What holds for every evaluation. */
  always: string[];
}
