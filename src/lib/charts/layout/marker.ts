import { px } from './frame.ts';

/** Corners on a circle of radius 1, and the factor that gives each shape the area of a circle. */
const SHAPES: { corners: [number, number][]; factor: number }[] = [
  { corners: [], factor: 1 },
  {
    corners: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    factor: 0.886,
  },
  {
    corners: [
      [0, -1],
      [0.866, 0.5],
      [-0.866, 0.5],
    ],
    factor: 1.4,
  },
  {
    corners: [
      [0, -1],
      [0.8, 0],
      [0, 1],
      [-0.8, 0],
    ],
    factor: 1.35,
  },
  {
    corners: [
      [0, 1],
      [0.866, -0.5],
      [-0.866, -0.5],
    ],
    factor: 1.4,
  },
];

/**
 * Path of a marker about as large as a circle with this radius, around (x, y).
 * @param shape as in `SeriesStyle.marker`
 */
export function markerPath(shape: number, radius: number, x: number, y: number): string {
  const { corners, factor } = SHAPES[shape] ?? { corners: [], factor: 1 };
  if (corners.length === 0) {
    const r = px(radius);
    return `M${px(x - r)},${px(y)}a${r},${r} 0 1,0 ${px(2 * r)},0a${r},${r} 0 1,0 ${px(-2 * r)},0Z`;
  }
  const size = radius * factor;
  return `M${corners.map(([dx, dy]) => `${px(x + dx * size)},${px(y + dy * size)}`).join('L')}Z`;
}
