import type { Flag } from '../catalogue/observation.ts';

/** Whether a mark is what the sentence talks about, one of several equals, or background. */
export type Emphasis = 'highlight' | 'normal' | 'context';

/** One value in time. `null` with a flag where it is missing. */
export interface Point {
  year: number;
  period: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  flag: Flag | null;
}
