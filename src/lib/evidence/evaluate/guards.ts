import type { Facts } from './facts.ts';
import {
  LEAST_AFTER,
  LEAST_BEFORE,
  LEAST_COMPARED,
  LEAST_PLACEBOS,
  LEAST_RECORDS,
  LEAST_RECORDS_COMPARED,
  PLACEBO_SHARE,
  PRE_TREND_P,
} from './thresholds.ts';

/** `not-looked`: nothing was given to look at; it stops no sentence, and the sentence says so. */
export type Status = 'pass' | 'fail' | 'not-looked';

/**
 * Every guard, in the order in which they are shown. A guard passes or fails by numbers that were fixed before
 * (`thresholds.ts`); all must hold before anything is called consistent with an effect.
 */
export const GUARDS = [
  {
    id: 'length',
    judge: ({ before, after }: Facts): Status =>
      before >= LEAST_BEFORE && after >= LEAST_AFTER ? 'pass' : 'fail',
  },
  {
    id: 'counts',
    judge: ({ level, smallest }: Facts): Status =>
      level >= LEAST_RECORDS && (smallest === null || smallest.level >= LEAST_RECORDS_COMPARED)
        ? 'pass'
        : 'fail',
  },
  { id: 'recording', judge: ({ breaks }: Facts): Status => (breaks.length === 0 ? 'pass' : 'fail') },
  {
    id: 'comparisons',
    judge: ({ comparisons }: Facts): Status => (comparisons >= LEAST_COMPARED ? 'pass' : 'fail'),
  },
  {
    id: 'pre-trend',
    judge: ({ preTrend }: Facts): Status =>
      preTrend !== null && preTrend.p >= PRE_TREND_P ? 'pass' : 'fail',
  },
  {
    id: 'clear',
    judge: ({ effect }: Facts): Status =>
      effect !== null && (effect.low > 0 || effect.high < 0) ? 'pass' : 'fail',
  },
  {
    id: 'placebo',
    judge: ({ placebo }: Facts): Status =>
      placebo !== null &&
      placebo.dates.length >= LEAST_PLACEBOS &&
      placebo.asFar / placebo.dates.length <= PLACEBO_SHARE
        ? 'pass'
        : 'fail',
  },
  {
    id: 'agreement',
    judge: ({ effect, alone }: Facts): Status =>
      effect !== null && alone !== null && effect.estimate * alone.estimate > 0 ? 'pass' : 'fail',
  },
  {
    id: 'displacement',
    judge: ({ effect, ring }: Facts): Status => {
      if (ring === null) return 'not-looked';
      const against = (effect?.estimate ?? 0) < 0 ? 'rose' : 'fell';
      return ring.moved === against ? 'fail' : 'pass';
    },
  },
] as const;

export type GuardId = (typeof GUARDS)[number]['id'];
export interface Judged {
  id: GuardId;
  status: Status;
}

/**
 * What may be said: `unclear` where nothing but clearness itself is missing, `refused` where a guard that the reading
 * rests on fails, `consistent` where all hold.
 */
export type Verdict = { kind: 'consistent' | 'unclear' | 'refused'; failed: GuardId[] };

/** Guards that a small or absent difference fails by itself; alone they are no fault of the comparison. */
const OF_SIZE: readonly GuardId[] = ['clear', 'placebo', 'agreement'];

/** Guards that speak of a comparison: without one they say nothing new. */
const OF_COMPARISON: readonly GuardId[] = ['pre-trend', 'clear', 'placebo', 'agreement'];

/** The failed guards that are worth a reason of their own. @example reasonsOf(verdict, facts) // ['comparisons'] */
export function reasonsOf({ failed }: Verdict, { effect }: Facts): GuardId[] {
  const own = effect === null ? failed.filter((id) => !OF_COMPARISON.includes(id)) : failed;
  return own.length ? own : failed;
}

/** @example judged(facts).map(({ id, status }) => `${id}: ${status}`) */
export function judged(facts: Facts): Judged[] {
  return GUARDS.map(({ id, judge }) => ({ id, status: judge(facts) }));
}

/** @example verdictOf([{ id: 'pre-trend', status: 'fail' }]) // { kind: 'refused', failed: ['pre-trend'] } */
export function verdictOf(guards: readonly Judged[]): Verdict {
  const failed = guards.filter(({ status }) => status === 'fail').map(({ id }) => id);
  if (failed.length === 0) return { kind: 'consistent', failed };
  const unclear = failed.includes('clear') && failed.every((id) => OF_SIZE.includes(id));
  return { kind: unclear ? 'unclear' : 'refused', failed };
}
