import type { Generated } from './incidents.ts';
import type { Span } from './shape.ts';

/** What one page, Koban's or Mosaic's, lets the bench do. All times in ms. */
export interface PlacesPage {
  /** Starts the engine, opens the data and draws all views, nothing chosen. */
  open: (database: Generated) => Promise<void>;
  /** Gets ready for the brush, and makes the first move: until it is ready, and until all views are painted. */
  build: (first: Span) => Promise<{ ready: number; painted: number }>;
  /** One move after the other, each after the one before was painted. */
  move: (spans: readonly Span[]) => Promise<Move[]>;
  /** How many incidents are chosen now, and in which of the categories; for comparison of the two. */
  chosen: () => Promise<number[]>;
  /** Bytes that stand ready for the moves, where that is known. */
  held: () => number | null;
}

export interface Move {
  /** From the move until every view that it changes is painted. */
  painted: number;
  /** Of that, what the page's own scripts ran for at once, before they let go; null where they work in steps. */
  script: number | null;
  /** Of that, what holding back small counts took; null where nothing is held back. */
  mask: number | null;
}

declare global {
  interface Window {
    places?: PlacesPage;
    /** Times, ms, in which an empty page paints a number that changed. */
    least?: (count: number) => Promise<number[]>;
  }
}
