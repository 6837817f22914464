import type { CellMap } from '../../figures/linked/place.ts';
import type { Figure, FigureSource } from '../../figures/figure.ts';
import type { Nature } from '../../catalogue/dataset.ts';

/** What the pattern of a place is computed from. */
export interface Recorded {
  place: { id: string; name: string };
  /** What the records are, in the plural: `recorded aggravated assaults`. */
  events: string;
  /** Every month of the span, `YYYY-MM`. */
  months: readonly string[];
  /** Positions of the months that the publisher's files do not hold. */
  missing: readonly number[];
  /** Records a month, whether their place is known or not. */
  monthly: readonly number[];
  /** Records with a place, in parallel: degrees on the grid of about 100 m, and position of the month, −1 where unknown. */
  lon: ArrayLike<number>;
  lat: ArrayLike<number>;
  month: ArrayLike<number>;
  /** Records a month by district; empty where there are none. */
  districts: readonly { name: string; monthly: readonly number[] }[];
  /** More than one police district: `police districts`; null where there are none. */
  districtsName: string | null;
  /** How the publisher moved the points, in plain words. */
  points: string;
  /** How many kinds of event are taken together. */
  kinds: number;
  source: FigureSource;
  nature: Nature;
}

/** The parts of what a pattern means, in the order in which they are read. */
export const PATTERNS = [
  'concentration',
  'hot-spots',
  'near-repeats',
  'season',
  'trend',
  'districts',
  'rates',
] as const;
export type PatternId = (typeof PATTERNS)[number];

/** Classes of hexagons: 0 not told from chance, 1 more than chance around it, 2 fewer. */
export interface SpotMap {
  map: CellMap;
  levels: number[];
  summary: string;
}

/** A line of months beside its trend, both a day. */
export interface MonthLines {
  /** First month, `YYYY-MM`; the others follow without a gap. */
  from: string;
  values: number[];
  trend: number[];
  summary: string;
}

export type Drawing =
  | { kind: 'figure'; figure: Figure }
  | { kind: 'spots'; spots: SpotMap }
  | { kind: 'months'; lines: MonthLines };

/** One part of what a pattern means, or why it cannot be said. Plain JSON. */
export type Finding = {
  id: PatternId;
  /** What is asked, as a heading. */
  question: string;
} & (
  | {
      kind: 'found';
      /** The finding in plain words, computed. */
      sentence: string;
      numbers: { name: string; value: string }[];
      /** What it cannot tell. */
      caveats: string[];
      /** Ids of the entries of the page of methods. */
      methods: string[];
      drawing: Drawing | null;
      /** The finding as the claim of a card, and what argues against it; where a card rests on it. */
      card?: { claim: string; draw: boolean; against: string[] };
    }
  | { kind: 'not'; why: string }
);
