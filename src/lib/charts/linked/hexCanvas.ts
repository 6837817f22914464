import type { CellMap } from '../../figures/linked/place.ts';
import { corners, type HexClasses } from '../layout/hexMap.ts';

/** How the map looks now. */
export interface HexScene {
  map: CellMap;
  classes: HexClasses;
  chosen: ReadonlySet<number> | null;
  pointed: number | null;
  /** A box under the hand, in the map's own units. */
  box: { from: readonly [number, number]; to: readonly [number, number] } | null;
}

/**
 * Paints the cells of a map, one fill a class, so that thousands of cells cost a handful of calls.
 * @param width of the canvas on the page, in pixels; the canvas itself has `ratio` times as many
 * @param colour the colour that a token has now
 */
export function paintHexes(
  context: CanvasRenderingContext2D,
  { map, classes, chosen, pointed, box }: HexScene,
  { width, ratio, colour }: { width: number; ratio: number; colour: (token: string) => string },
): void {
  const scale = (width / map.width) * ratio;
  const form = corners(map, scale);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const trace = (cell: number): void => {
    const [x, y] = [(map.x[cell] ?? 0) * scale, (map.y[cell] ?? 0) * scale];
    form.forEach(([dx, dy], index) =>
      index === 0 ? context.moveTo(x + dx, y + dy) : context.lineTo(x + dx, y + dy),
    );
    context.closePath();
  };
  for (const inside of [false, true]) {
    if (!inside && chosen === null) continue;
    context.globalAlpha = inside ? 1 : 0.3;
    for (let level = 0; level <= classes.colours.length; level++) {
      context.beginPath();
      for (let cell = 0; cell < classes.levels.length; cell++)
        if (classes.levels[cell] === level && (chosen === null || chosen.has(cell)) === inside) trace(cell);
      context.fillStyle = colour(level === 0 ? '--map-void' : (classes.colours[level - 1] ?? '--seq-4'));
      context.fill();
    }
  }
  context.globalAlpha = 1;
  context.strokeStyle = colour('--ink');
  context.lineJoin = 'round';
  if (chosen !== null && chosen.size <= 400) {
    context.beginPath();
    for (const cell of chosen) trace(cell);
    context.lineWidth = 0.9 * ratio;
    context.stroke();
  }
  if (pointed !== null) {
    context.beginPath();
    trace(pointed);
    context.lineWidth = 2.2 * ratio;
    context.stroke();
  }
  if (box !== null) {
    context.lineWidth = 1.5 * ratio;
    context.strokeRect(
      box.from[0] * scale,
      box.from[1] * scale,
      (box.to[0] - box.from[0]) * scale,
      (box.to[1] - box.from[1]) * scale,
    );
  }
}
