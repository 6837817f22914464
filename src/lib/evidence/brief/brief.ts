import type { TargetId, ThemeId } from '../../catalogue/theme.ts';
import type { FigureSource, Series } from '../../figures/figure.ts';
import type { Graded } from '../grade.ts';
import type { Indicator } from '../../catalogue/indicator.ts';

/** A number with all that must stand beside it when it is quoted. */
export interface Quoted {
  value: number;
  low: number | null;
  high: number | null;
  period: string;
  year: number;
}

/** Why something is not said; in one plain sentence. */
export interface Withheld {
  withheld: string;
}

/** How it changed since about ten years before, or why that is not computed (a break, a small base, one year only). */
export type Change =
  | {
      from: Quoted;
      to: Quoted;
      /** In the unit of the measure. */
      difference: number;
      low: number | null;
      high: number | null;
      /** In percent of the first value; null where the scale has no true zero or the base is small. */
      percent: number | null;
      /** Against the direction that is better for people; `unclear` where the interval includes no change. */
      reads: 'better' | 'worse' | 'up' | 'down' | 'unclear';
      sentence: string;
    }
  | Withheld;

/** Where a place lies among others: ranks from 1, 1 being the highest value; an interval, because values have intervals. */
export type Standing =
  | {
      among: 'world' | 'region' | 'peers';
      name: string;
      best: number;
      worst: number;
      of: number;
      median: number;
      /** What tells the ranks apart: intervals, counts as printed, or the margin of `large.ts` where no interval is known. */
      by: 'intervals' | 'counts' | 'margin';
      sentence: string;
    }
  | ({ among: 'world' | 'region' | 'peers'; name: string } & Withheld);

/** One measure of a brief. */
export interface Item {
  /** `theme/indicator/group`: stable; notes are kept by it. */
  id: string;
  indicator: string;
  name: string;
  subject: string;
  group: string;
  groupName: string;
  unit: Indicator['unit'];
  better: Indicator['better'];
  ratioScale: boolean;
  nature: Indicator['nature'];
  sdg: string | null;
  targets: TargetId[];
  latest: Quoted;
  change: Change;
  standings: Standing[];
  graded: Graded;
  /** For the small chart; ends where the brief's numbers end. */
  series: Series;
  /** Caveats that bear on this number, the weightiest first. */
  caveats: string[];
  /** What other measurements of the same thing say against it; [] where nothing was found. */
  against: string[];
  /** What the first of them disagrees about; null where nothing was found. */
  disagrees: 'value' | 'direction' | null;
  /** How many other measurements of the same thing were looked at for that. */
  looked: number;
  /** Names of the other measurements that would have served here. */
  also: string[];
  /** How `low` and `high` of the latest value came about; null where there is no interval. */
  interval: 'published' | 'respondents' | 'cases' | null;
  source: FigureSource;
  /** Link into Explore that shows it: as in `Figure.view`; put behind `/explore?`. */
  view: string;
}

export interface Section {
  theme: ThemeId;
  items: Item[];
  /** Set where there is no item: what is looked for and why nothing is there. */
  empty: string | null;
}

/** A point that can be made, or will be made against the speaker. */
export interface Point {
  item: string;
  /** What is said, with its number. */
  sentence: string;
  /** Which rule chose it, in words: `strong evidence, a large change, nothing found against it`. */
  because: string;
}

/** A question of the panel with what this place's data answer. */
export interface LikelyQuestion {
  theme: ThemeId;
  question: string;
  /** Item ids; [] where the data of this place say nothing. */
  items: string[];
  answer: string;
  /** Cards of the library that belong to it. */
  cards: string[];
}

/** A line that may be read aloud. */
export interface SayLine {
  item: string;
  text: string;
  year: number;
  source: string;
}

/** A claim that somebody may be tempted to make and that the data do not carry. */
export interface DoNotSay {
  item: string | null;
  claim: string;
  reason: string;
}

/** An indicator without a value for this place, or whose last one is old. */
export interface Gap {
  indicator: string;
  name: string;
  sdg: string | null;
  /** Year of the last value; null where there never was one in the data. */
  since: number | null;
  sentence: string;
}

/** Two pages about a place; plain JSON, every number computed from rows. */
export interface Brief {
  /** Area id (`JPN`), or the id of a locality (`london`). */
  place: string;
  name: string;
  kind: 'country' | 'region' | 'part' | 'former' | 'locality';
  /** The newest year of the whole catalogue, which "recent" is held against. */
  now: number;
  /** What a reader must know first: almost no data, a former state, all data old; null for an ordinary place. */
  notice: string | null;
  /** Who the peers are and how they were chosen. */
  peers: { areas: { id: string; name: string }[]; how: string };
  sections: Section[];
  /** At most three; why there are fewer is said in `fewer`. */
  strongest: Point[];
  challenged: Point[];
  /** Why there are fewer than three points of a kind; null where there are three. */
  fewer: { strongest: string | null; challenged: string | null };
  questions: LikelyQuestion[];
  /** Trust in the police beside safety, in one or two sentences with their numbers; or why they cannot be put side by side. */
  trust: { sentence: string; items: string[] } | Withheld;
  say: SayLine[];
  doNotSay: DoNotSay[];
  gaps: Gap[];
  /** Cities, states and forces of this country with records of their own: pages under `/places`. */
  localities: { id: string; name: string }[];
  /** Every source that the brief quotes, each once. */
  sources: FigureSource[];
  /** Newest and oldest year among the latest values; null where there are none. */
  years: { from: number; to: number } | null;
}
