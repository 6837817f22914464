import type { Flag } from '../../catalogue/observation.ts';
import { isSmall, type Policy } from './policy.ts';

/** A count as it may leave the house. Hidden ones are all alike: which of them are small cannot be seen. */
export interface Shown {
  /** Null where it is hidden. */
  value: number | null;
  flag: Extract<Flag, 'suppressed'> | null;
}

export const HIDDEN: Shown = { value: null, flag: 'suppressed' };

/**
 * A count that may be shown, rounded where the policy says so. Rounding comes last and of each number by itself, margins
 * too, so that it takes knowledge away and never adds any; rounded parts need not add up.
 *
 * @example shown(12, { threshold: 5, rounding: 5 }) // { value: 10, flag: null }
 */
export function shown(count: number, { rounding }: Policy): Shown {
  return { value: rounding === null ? count : Math.round(count / rounding) * rounding, flag: null };
}

/**
 * A count that stands for itself, beside no total and no others that it could be solved from.
 *
 * @throws RangeError for a count that is not whole or below 0
 * @example shieldOne(3, POLICY) // { value: null, flag: 'suppressed' }
 */
export function shieldOne(count: number, policy: Policy): Shown {
  return isSmall(count, policy) ? HIDDEN : shown(count, policy);
}
