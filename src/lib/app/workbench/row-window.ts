/** The rows of a long table that are drawn. */
export interface RowWindow {
  /** The first row drawn, and the one behind the last. */
  from: number;
  to: number;
  /** Pixels of the rows before and behind. */
  above: number;
  below: number;
}

/** Rows drawn beyond each edge, so that scrolling does not show a gap. */
const BEYOND = 8;

/**
 * Which rows to draw when all have one height.
 * @param scrolled pixels from the top, @param height of what is seen, @param row height of a row, all in pixels
 * @example rowWindow({ rows: 10_000, scrolled: 28_000, height: 560, row: 28 }) // { from: 992, to: 1028, ... }
 */
export function rowWindow(seen: { rows: number; scrolled: number; height: number; row: number }): RowWindow {
  const { rows, scrolled, height, row } = seen;
  const first = Math.max(0, Math.min(rows, Math.floor(scrolled / row)));
  const from = Math.max(0, first - BEYOND);
  const to = Math.min(rows, first + Math.ceil(height / row) + BEYOND);
  return { from, to, above: from * row, below: (rows - to) * row };
}
