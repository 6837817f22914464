import type { Marks } from '../../figures/figure.ts';
import { forestRow } from './forestLayout.ts';
import { px } from './frame.ts';
import { likertHeight } from './likertLayout.ts';

/**
 * The height that suits a form at a width: wide charts are flatter, narrow ones nearly square; lists of rows are as
 * high as their rows need.
 * @param font size of the letters in pixels
 */
export function heightFor(marks: Marks, width: number, font: number): number {
  if (marks.kind === 'dots') {
    const rows = marks.items.length + (marks.cut ? 1 : 0);
    const split = marks.items.some((item) => item.dots.length > 1);
    return px(rows * font * 1.75 + font * (split ? 5 : 3.2));
  }
  if (marks.kind === 'slope') {
    const least = Math.max(font * 24, marks.items.length * font * 2);
    return px(Math.min(least, font * 44));
  }
  if (marks.kind === 'map') return px(width * 0.455 + font * (width < 480 ? 6.4 : 3.4));
  if (marks.kind === 'multiples') {
    const columns = columnsFor(marks.panels.length, width, font);
    return px(Math.ceil(marks.panels.length / columns) * font * (width < 480 ? 9.5 : 10.5) + font * 2);
  }
  if (marks.kind === 'forest') {
    const rows = marks.items.length + (marks.cut ? 1 : 0) + (marks.pooled ? 1 : 0);
    return px(rows * forestRow(width, font) + font * 4.2);
  }
  if (marks.kind === 'likert') return likertHeight(marks, width, font);
  if (marks.kind === 'lorenz') return px(Math.min(width * 0.95, font * 34));
  const share = width < 480 ? 0.92 : width < 800 ? 0.6 : 0.5;
  return px(Math.max(font * 17, Math.min(width * share, font * 38)));
}

/** How many panels stand side by side, so that each keeps about eleven letters' widths of plot. */
export function columnsFor(panels: number, width: number, font: number): number {
  const most = Math.max(1, Math.min(panels, Math.floor(width / (font * 11.5)), 5));
  // As even as the rows allow: nine panels stand three by three, not four, four and one.
  return Math.max(1, Math.ceil(panels / Math.ceil(panels / most)));
}
