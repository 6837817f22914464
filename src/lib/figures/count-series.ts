import type { Figure } from './figure.ts';
import type { Emphasis } from './point.ts';

/** How many series, groups or kinds of mark a figure tells apart; background counts as none. */
export function countSeries({ marks }: Figure): number {
  const apart = (items: readonly { emphasis: Emphasis }[]) =>
    items.filter(({ emphasis }) => emphasis !== 'context').length;
  switch (marks.kind) {
    case 'line':
      return apart(marks.series);
    case 'slope':
      return apart(marks.items);
    case 'multiples':
      return Math.max(...marks.panels.map(({ series }) => apart(series)));
    case 'dots':
      return new Set(marks.items.flatMap(({ dots }) => dots.map(({ group }) => group))).size;
    case 'scatter':
      return new Set(marks.points.map(({ region }) => region)).size;
    case 'likert':
      return marks.categories.length;
    default:
      return 1;
  }
}
