import type { ThemeId } from '../../catalogue/theme.ts';
import type { FigureSource } from '../../figures/figure.ts';
import type { Grade } from '../grounds.ts';
import type { Brief, DoNotSay, Item, Quoted, SayLine } from './brief.ts';
import type { Pair } from './compare-pair.ts';
import type { PlaceValues } from './held.ts';

/** A place that is set beside others: its brief, everything that it holds, and the areas that it lies in. */
export interface Beside {
  brief: Brief;
  /** As fetched; {} for a locality, whose brief holds all of it. */
  values: PlaceValues;
  within: readonly string[];
}

/** What one place says of a measure, or why it says nothing. */
export type Cell = { place: string; name: string } & (
  { latest: Quoted; interval: Item['interval']; grade: Grade } | { withheld: string }
);

/** A measure that at least two places hold. */
export interface Compared {
  /** `theme/indicator/group`, as in the briefs. */
  id: string;
  /** As the first brief that shows it tells of it: name, unit, nature, source. Its numbers are of that place. */
  item: Item;
  cells: Cell[];
  pairs: Pair[];
  /** One plain sentence with its numbers. */
  sentence: string;
  /** The claim that somebody may be tempted to make and that these numbers do not carry; null where there is none. */
  dont: DoNotSay | null;
  /** What other sources say against a value, by place. */
  against: { name: string; sentence: string }[];
  caveats: string[];
}

/** A measure that only one place holds. */
export interface Alone {
  id: string;
  item: Item;
  place: string;
  name: string;
  latest: Quoted;
  /** Why the others are missing, by place. */
  missing: { name: string; reason: string }[];
}

export interface ComparedTheme {
  theme: ThemeId;
  measures: Compared[];
  alone: Alone[];
}

/** Two to four places side by side; plain JSON, every number that of a brief or of what a place holds. */
export interface Comparison {
  places: { id: string; name: string; kind: Brief['kind']; notice: string | null }[];
  /** How many measures at least two of them hold, and what cannot be compared at all. */
  notice: string;
  themes: ComparedTheme[];
  say: SayLine[];
  doNotSay: DoNotSay[];
  sources: FigureSource[];
}
