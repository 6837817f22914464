import { px } from './frame.ts';

/** A point of a line in pixels. */
export interface At {
  x: number;
  y: number;
}

/**
 * The path of a line, cut where it leaves the band between two heights; pieces outside of it are left out.
 * @example cutLine([{ x: 0, y: -10 }, { x: 10, y: 10 }], 0, 100) // 'M5,0L10,10'
 */
export function cutLine(points: readonly At[], top: number, bottom: number): string {
  let path = '';
  let open = false;
  points.slice(1).forEach((b, index) => {
    const a = points[index];
    if (a === undefined) return;
    const piece = within(a, b, top, bottom);
    if (piece === null) {
      open = false;
      return;
    }
    const [from, to] = piece;
    if (!open || from !== a) path += `M${px(from.x)},${px(from.y)}`;
    path += `L${px(to.x)},${px(to.y)}`;
    open = to === b;
  });
  return path;
}

function within(a: At, b: At, top: number, bottom: number): [At, At] | null {
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return null;
  const at = (y: number): At => ({ x: a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x), y });
  const ends = [a, b].map((end) => (end.y < top ? at(top) : end.y > bottom ? at(bottom) : end));
  const [from = a, to = b] = ends;
  return [from, to];
}

/** The path around the area between two lines that share their x, pressed into the band between two heights. */
export function bandPath(
  lines: readonly { x: number; low: number; high: number }[],
  top: number,
  bottom: number,
): string {
  if (lines.length < 2) return '';
  const inside = (y: number) => Math.max(top, Math.min(bottom, y));
  const there = lines.map(({ x, high }) => `${px(x)},${px(inside(high))}`);
  const back = [...lines].reverse().map(({ x, low }) => `${px(x)},${px(inside(low))}`);
  return `M${[...there, ...back].join('L')}Z`;
}
