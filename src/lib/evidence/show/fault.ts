import type { Check } from '../deck/preflight.ts';

/** Why a screen could not be shown, as the log keeps it: no words, since windows of one show may speak several languages. */
export const FAULTS = [
  'card-network',
  'card-unknown',
  'card-status',
  'engine-silent',
  'engine-start',
  'data-missing',
  'memory',
  'own-file',
  'view-link',
  'empty',
  'no-slide',
  'place',
  /** It failed the check before the show. */
  'check',
  'drawing',
  'other',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What the stage could not show. */
export interface Failed {
  what: string;
  fault: Fault | null;
  check: Check | null;
  /** Words of older logs; empty in newer ones. */
  why: string;
  help: string;
  at: number;
}
