import { cutMiddle } from './cut.ts';
import type { Figure } from './figure.ts';
import type { Emphasis } from './point.ts';

/**
 * A figure with no more rows than a big screen has room for: of a longer list the highest and the lowest remain, and the
 * gap says how many are left out. Other forms are as they were.
 *
 * @param rows that there is room for; at least four are kept
 * @example forStage(figure, 10)
 */
export function forStage(figure: Figure, rows: number): Figure {
  const { marks } = figure;
  if (marks.kind !== 'dots' && marks.kind !== 'forest') return figure;
  // The gap takes a row of its own.
  const most = Math.max(4, 2 * Math.floor((rows - 1) / 2));
  if (marks.items.length <= Math.max(rows, most)) return figure;
  const before = marks.cut?.count ?? 0;
  if (marks.kind === 'dots') {
    const { items, cut } = cutMiddle(marks.items, most);
    return { ...figure, marks: { ...marks, items, cut: cut && { ...cut, count: cut.count + before } } };
  }
  const { items, cut } = cutMiddle(marks.items, most);
  return { ...figure, marks: { ...marks, items, cut: cut && { ...cut, count: cut.count + before } } };
}

/**
 * The same figure with one place put forward, or none: what was put forward before steps back among the others.
 *
 * @param area id of a place of the figure; null for the context alone
 */
export function putForward(figure: Figure, area: string | null): Figure {
  const { marks } = figure;
  const of = (own: string, emphasis: Emphasis): Emphasis =>
    own === area ? 'highlight' : emphasis === 'highlight' ? 'normal' : emphasis;
  const each = <Item extends { area: string; emphasis: Emphasis }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, emphasis: of(item.area, item.emphasis) }));
  switch (marks.kind) {
    case 'line':
      return { ...figure, marks: { ...marks, series: each(marks.series) } };
    case 'multiples': {
      const panels = marks.panels.map((panel) => ({ ...panel, series: each(panel.series) }));
      return { ...figure, marks: { ...marks, panels } };
    }
    case 'dots':
      return { ...figure, marks: { ...marks, items: each(marks.items) } };
    case 'slope':
      return { ...figure, marks: { ...marks, items: each(marks.items) } };
    case 'forest':
      return { ...figure, marks: { ...marks, items: each(marks.items) } };
    case 'scatter':
      return { ...figure, marks: { ...marks, points: each(marks.points) } };
    case 'funnel':
      return { ...figure, marks: { ...marks, points: each(marks.points) } };
    case 'map':
      return { ...figure, marks: { ...marks, emphasis: area === null ? [] : [area] } };
    default:
      return figure;
  }
}
