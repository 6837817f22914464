import type { Estimate } from '../../stats/student.ts';
import type { Placebo } from './placebo.ts';
import type { Ring } from './ring.ts';

/** What the guards and the sentences look at; nothing else decides what may be said. */
export interface Facts {
  /** Months on each side. */
  before: number;
  after: number;
  /** Records a month before, on average, in the area. */
  level: number;
  /** The place of comparison with the fewest; null without one. */
  smallest: { name: string; level: number } | null;
  /** Changes of recording inside the window, from what the publisher says. */
  breaks: { month: string; what: string }[];
  comparisons: number;
  /** Against the comparison, in percent of what the area had before; null where it cannot be told. */
  effect: Estimate | null;
  /** The same in percent of what the comparison would have given. */
  relative: { estimate: number; low: number; high: number } | null;
  /** How much steeper the area ran before, in percent of its level a month. */
  preTrend: Estimate | null;
  /** Against its own path before, in records a month on average; null where it cannot be told. */
  alone: Estimate | null;
  placebo: Placebo | null;
  ring: Ring | null;
}
