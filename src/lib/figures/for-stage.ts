import { cutMiddle } from './cut.ts';
import type { DotsMarks, Figure, ScatterMarks } from './figure.ts';
import type { Emphasis } from './point.ts';
import { pointOf } from './rows.ts';

/** Of so many points each may have its name; of more, only those at the ends of the axes and those of the most people. */
const FEW_POINTS = 15;
const MOST_PEOPLE = 8;

/**
 * A figure with no more rows than a big screen has room for: of a longer list the highest and the lowest remain, and the
 * gap says how many are left out. Of many points only some keep their names. Other forms are as they were.
 *
 * @param rows that there is room for; at least four are kept
 * @example forStage(figure, 10)
 */
export function forStage(figure: Figure, rows: number): Figure {
  const { marks } = figure;
  if (marks.kind === 'scatter' && marks.points.length > FEW_POINTS)
    return { ...figure, marks: { ...marks, named: worthNaming(marks) } };
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

function worthNaming({ points }: ScatterMarks): string[] {
  type Size = (point: ScatterMarks['points'][number]) => number | null;
  const most = (size: Size, count: number): string[] =>
    points
      .map((point) => ({ area: point.area, size: size(point) ?? -Infinity }))
      .sort((a, b) => b.size - a.size)
      .slice(0, count)
      .map(({ area }) => area);
  const least = (value: number | null) => (value === null ? null : -value);
  const ends: Size[] = [
    ({ x }) => x.value,
    ({ x }) => least(x.value),
    ({ y }) => y.value,
    ({ y }) => least(y.value),
  ];
  const named = [
    ...ends.flatMap((size) => most(size, 1)),
    ...most(({ population }) => population, MOST_PEOPLE),
  ];
  return [...new Set(named)];
}

/** Names of the places that can be put forward in a figure, by their ids; empty where its marks are no places. */
export function placesIn({ marks, rows }: Figure): Map<string, string> {
  const named = (items: readonly { area: string; label: string }[]) =>
    new Map(items.map(({ area, label }) => [area, label]));
  switch (marks.kind) {
    case 'line':
      return named(marks.series);
    case 'multiples':
      return named(marks.panels.flatMap((panel) => panel.series));
    case 'slope':
    case 'forest':
      return named(marks.items);
    case 'dots':
      // A long list is cut in its middle, but the table has every row.
      return new Map(rows.flatMap(({ area, areaName, value }) => (value === null ? [] : [[area, areaName]])));
    case 'scatter':
      return named(marks.points);
    case 'funnel':
      return named(marks.points);
    case 'map':
      return named(marks.areas);
    default:
      return new Map();
  }
}

/** Dots with the row of one place among them, where the cut had left it out. */
function withRow(figure: Figure, marks: DotsMarks, area: string | null): DotsMarks {
  const own = figure.rows.filter((row) => row.area === area && row.value !== null);
  const [first] = own;
  if (!first || !marks.cut || marks.items.some((item) => item.area === area)) return marks;
  const item = {
    ...{ id: first.area, label: first.areaName, area: first.area, emphasis: 'highlight' as const },
    dots: own.map((row) => ({ ...pointOf(row), group: row.group, groupName: row.groupName })),
  };
  const { after, count } = marks.cut;
  const items = [...marks.items.slice(0, after), item, ...marks.items.slice(after)];
  return { ...marks, items, cut: count > 1 ? { after, count: count - 1 } : null };
}

/**
 * The same figure with one place put forward, or none: what was put forward before steps back among the others.
 *
 * @param area id of a place of the figure; null for the context alone
 */
export function putForward(figure: Figure, area: string | null): Figure {
  const { marks } = figure;
  // Lines cross and cover each other, so that one is only seen before the others where those step back.
  const others = area !== null && /^(line|multiples|slope)$/.test(marks.kind) ? 'context' : 'normal';
  const of = (own: string, emphasis: Emphasis): Emphasis =>
    own === area ? 'highlight' : emphasis === 'context' ? 'context' : others;
  const each = <Item extends { area: string; emphasis: Emphasis }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, emphasis: of(item.area, item.emphasis) }));
  switch (marks.kind) {
    case 'line':
      return { ...figure, marks: { ...marks, series: each(marks.series) } };
    case 'multiples': {
      const panels = marks.panels.map((panel) => ({ ...panel, series: each(panel.series) }));
      return { ...figure, marks: { ...marks, panels } };
    }
    case 'dots': {
      const ranked = withRow(figure, marks, area);
      return { ...figure, marks: { ...ranked, items: each(ranked.items) } };
    }
    case 'slope':
      return { ...figure, marks: { ...marks, items: each(marks.items) } };
    case 'forest': {
      // All taken together is the answer, and no context.
      const pooled = area === null ? null : marks.pooled;
      return { ...figure, marks: { ...marks, items: each(marks.items), pooled } };
    }
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
