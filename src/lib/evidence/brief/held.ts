import type { Grade } from '../grounds.ts';
import type { Item } from './brief.ts';

/** Why a value is held against no other: few cases or people behind it, nobody knows how many, or found in another way than the rest. */
export type Alone = 'few' | 'unknown' | 'method';

/** A year's value with the limits that can be known, the period where it is not the year itself, and why it may stand alone. */
export type HeldRow = [
  year: number,
  value: number,
  low: number | null,
  high: number | null,
  period?: string | null,
  alone?: Alone,
];

/** What a place holds of one measure; plain JSON, small enough to be fetched for each place that is set beside others. */
export interface Held {
  /** By year; the last is the latest value that is no projection. */
  rows: HeldRow[];
  /** How surely the latest value stands. */
  grade: Grade;
  /** How the limits of the latest value came about; null where it has none. */
  interval: Item['interval'];
  /** Set where it rests on what is reported and recorded, which differs from place to place. */
  recorded?: true;
  /** Years from which values do not compare with those before, with the reason; absent where there are none. */
  breaks?: [year: number, what: string][];
}

/** Every measure that a place holds of those that briefs may show, by `indicator group`. */
export type PlaceValues = Record<string, Held>;
