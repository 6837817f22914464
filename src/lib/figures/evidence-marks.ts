import type { Emphasis, Point } from './point.ts';

/** A value at an instant that may be finer than a year. */
export interface TimePoint extends Point {
  /** Decimal years: 2021.25 is the first of April 2021. */
  at: number;
  /** The period in words: `March 2021`. */
  label: string;
}

/** Estimates with their intervals, one a row, against a value that means "nothing there". */
export interface ForestMarks {
  kind: 'forest';
  items: {
    id: string;
    label: string;
    area: string;
    emphasis: Emphasis;
    point: Point;
    /** On which side of the reference the whole interval lies; null where nothing can be said. */
    verdict: 'above' | 'below' | 'unclear' | null;
  }[];
  /** Rows left out of the middle when there are too many to read: after which row, and how many. */
  cut: { after: number; count: number } | null;
  reference: { value: number; label: string } | null;
  /** All estimates taken together. */
  pooled: { label: string; point: Point } | null;
  /** Ratios: twice as much is as far from one as half as much. */
  log: boolean;
}

/** Limits that chance alone seldom passes: 5 and 0.2 times in a hundred. */
export interface FunnelLimits {
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}
export type Zone = 'inside' | 'high' | 'low' | 'very-high' | 'very-low';

/** Values against the size that they rest on, with the limits of chance around a target. */
export interface FunnelMarks {
  kind: 'funnel';
  points: {
    id: string;
    label: string;
    area: string;
    emphasis: Emphasis;
    size: number;
    point: Point;
    zone: Zone;
  }[];
  /** In order of size. */
  curve: (FunnelLimits & { size: number })[];
  target: { value: number; label: string };
  /** What the size counts: `People`. */
  sizeName: string;
}

/** A watched series with what was to be expected at each instant. */
export interface ControlMarks {
  kind: 'control';
  points: (TimePoint & {
    /** What is held against the limits where it is not the value itself. */
    average: number | null;
    centre: number | null;
    lower: number | null;
    upper: number | null;
    signal: 'high' | 'low' | null;
  })[];
  /** The instants from which the expectation was learnt, where they are shown. */
  baseline: { from: number; to: number } | null;
  words: { observed: string; average: string; centre: string; limits: string; baseline: string };
}

/** These places, those with most first, have these events; both as shares of one. */
export interface LorenzPoint {
  places: number;
  events: number;
}

/** How unevenly events lie over places. */
export interface LorenzMarks {
  kind: 'lorenz';
  curve: LorenzPoint[];
  /** What chance alone would give for as many events at as many places. */
  chance: (LorenzPoint & { low: number | null; high: number | null })[] | null;
  /** The share of the places that has half of the events; by chance null where that is not known. */
  half: { observed: number; chance: number | null };
  words: {
    observed: string;
    equality: string;
    chance: string;
    /** Beside the point where half of the events is reached. */
    half: string;
    places: string;
    events: string;
  };
}

export type Side = 'low' | 'middle' | 'high' | 'apart';

/** Answers on a scale, running left and right from its middle. */
export interface LikertMarks {
  kind: 'likert';
  /** From the low to the high end; `apart` are no answers of the scale ("do not know"). */
  categories: { id: string; name: string; side: Side }[];
  items: {
    id: string;
    label: string;
    area: string;
    emphasis: Emphasis;
    /** Percent, in the order of the categories; null where the row has no figures. */
    shares: number[] | null;
    /** The high side together, with its interval. */
    high: Point;
  }[];
  /** Rows left out of the middle when there are too many to read: after which row, and how many. */
  cut: { after: number; count: number } | null;
  /** What the high side is called together: `“A great deal” or “quite a lot”`. */
  highName: string;
}

/** A series before and after an event, with what would have come without it. */
export interface BeforeAfterMarks {
  kind: 'before-after';
  points: (TimePoint & {
    /** The line through the values, before and after each for itself. */
    fitted: number | null;
    /** What would have come without the event; null before it, but where a comparison is drawn along from the start. */
    without: { value: number; low: number | null; high: number | null } | null;
  })[];
  /** The first instant at which it could have worked. */
  event: { at: number; what: string };
  words: { observed: string; fitted: string; without: string };
}

export type EvidenceMarks =
  ForestMarks | FunnelMarks | ControlMarks | LorenzMarks | LikertMarks | BeforeAfterMarks;
