/** What the generated incidents are like, and how the brush moves: the same for both pages and for every scale. */

export const MONTHS = 120;
export const CATEGORIES = 14;
export const OUTCOMES = 8;
export const DISTRICTS = 24;
/** Rings of hexagons around the middle one: 2,437 cells, near to the 2,500 that a place has at most. */
export const RINGS = 28;
export const CELLS = 1 + 3 * RINGS * (RINGS + 1);

/** How many incidents. */
export const SCALES = [100_000, 1_000_000, 5_000_000, 10_000_000] as const;

export type Span = readonly [number, number];

/** Moves that are not timed: two years, dragged. */
export const WARM_UP: readonly Span[] = Array.from({ length: 20 }, (_, step): Span => [step, step + 23]);

/** A brush of twelve months dragged over the whole series, then one that is stretched; no span comes twice. */
export const MOVES: readonly Span[] = [
  ...Array.from({ length: MONTHS - 11 }, (_, step): Span => [step, step + 11]),
  ...Array.from({ length: 30 }, (_, step): Span => [40, 55 + step]),
];
