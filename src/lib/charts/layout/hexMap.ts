import { bins } from '../../figures/bins.ts';
import type { CellMap } from '../../figures/linked/place.ts';
import type { Language } from '../../i18n/language.ts';
import { px } from './frame.ts';
import { countText } from './number.ts';
import { classOf } from './ramp.ts';

/** The class of cells whose counts are held back. */
export const HELD_LEVEL = 255;

/** Classes of the cells of a map: 0 for none, then from few to many; `HELD_LEVEL` for what is held back. */
export interface HexClasses {
  /** Upper limits of the classes but the last, rising. */
  limits: number[];
  /** Class of each cell; 0 where no record lies in it. */
  levels: Uint8Array;
  /** Colour of each class from 1 on, as the name of a token. */
  colours: string[];
  most: number;
}

/**
 * The classes of counts by cell; the last count, of records without a place, is no cell.
 * @param hidden 1 for each cell whose count is held back; null where none is
 */
export function hexClasses(counts: Uint32Array, hidden: Uint8Array | null = null): HexClasses {
  const cells = counts.subarray(0, counts.length - 1);
  // Sorted as numbers of a typed array, at a tenth of the cost: this runs with every move of a hand.
  const sorted = cells.filter((count, cell) => count > 0 && hidden?.[cell] !== 1).sort();
  const limits = bins(Array.from(sorted), 0);
  const count = limits.length + 1;
  const levels = new Uint8Array(cells.length);
  for (let cell = 0; cell < cells.length; cell++) {
    const value = cells[cell] ?? 0;
    levels[cell] = hidden?.[cell] === 1 ? HELD_LEVEL : value === 0 ? 0 : classOf(value, limits) + 1;
  }
  const most = sorted.at(-1) ?? 0;
  const step = count === 1 ? 0 : 6 / (count - 1);
  const colours = Array.from({ length: count }, (_, index) =>
    count === 1 ? '--seq-4' : `--seq-${Math.round(1 + index * step)}`,
  );
  return { limits, levels, colours, most };
}

/** What the classes mean, for the key. @example classTexts([2, 5], 12, 'en') // ['1–2', '3–5', '6–12'] */
export function classTexts(limits: readonly number[], most: number, language: Language): string[] {
  const format = (value: number) => countText(value, language);
  return [...limits, most].map((limit, index) => {
    const from = (limits[index - 1] ?? 0) + 1;
    return from >= limit ? format(limit) : `${format(from)}–${format(limit)}`;
  });
}

/** Pixels from the middle to a corner below which a cell could not be seen: it is drawn as large as this, over its neighbours. */
const LEAST = 2.4;

/** Corners of a cell from its middle at a scale: a hair smaller than the cell where that still shows, never too small to see. */
export function corners(map: CellMap, scale: number): [number, number][] {
  const reach = Math.max(0, ...map.outline.map(([x, y]) => Math.hypot(x, y))) * scale;
  const factor = (reach > 4 ? 1 - 0.5 / reach : reach > 0 && reach < LEAST ? LEAST / reach : 1) * scale;
  return map.outline.map(([x, y]) => [x * factor, y * factor]);
}

/** One path for each class, for a drawing without scripts. */
export function hexPaths(map: CellMap, classes: HexClasses, width: number): { level: number; d: string }[] {
  const scale = width / map.width;
  const form = corners(map, scale);
  const [first = [0, 0]] = form;
  const rest = form
    .slice(1)
    .map(([x, y], index) => {
      const [fromX, fromY] = form[index] ?? [0, 0];
      return `l${px(x - fromX)},${px(y - fromY)}`;
    })
    .join('');
  const paths = new Map<number, string>();
  classes.levels.forEach((level, cell) => {
    const start = `M${px((map.x[cell] ?? 0) * scale + first[0])},${px((map.y[cell] ?? 0) * scale + first[1])}`;
    paths.set(level, `${paths.get(level) ?? ''}${start}${rest}Z`);
  });
  return [...paths].sort(([a], [b]) => a - b).map(([level, d]) => ({ level, d }));
}

/**
 * The cell under a place of the map, in its own units; null where there is none.
 * @param slack how far beside a cell still means it, where cells are smaller than a finger
 */
export function cellAt(map: CellMap, x: number, y: number, slack = 0): number | null {
  const reach = Math.max(0, ...map.outline.map(([dx, dy]) => Math.hypot(dx, dy)));
  let best: number | null = null;
  let least = Math.max(reach, slack) ** 2;
  for (let cell = 0; cell < map.x.length; cell++) {
    const distance = ((map.x[cell] ?? 0) - x) ** 2 + ((map.y[cell] ?? 0) - y) ** 2;
    if (distance < least) [best, least] = [cell, distance];
  }
  return best;
}

/** Cells whose middle lies in a box, in the map's own units. */
export function cellsIn(
  map: CellMap,
  from: readonly [number, number],
  to: readonly [number, number],
): number[] {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  const cells: number[] = [];
  for (let cell = 0; cell < map.x.length; cell++) {
    const [x, y] = [map.x[cell] ?? 0, map.y[cell] ?? 0];
    if (x >= left && x <= right && y >= top && y <= bottom) cells.push(cell);
  }
  return cells;
}

/** A round number of kilometres for the bar below a map, at most a quarter of its width. */
export function scaleBar(map: CellMap, width: number): { kilometres: number; length: number } | null {
  if (map.kilometres <= 0) return null;
  const choices = [0.5, 1, 2, 5, 10, 20, 50, 100, 200];
  const kilometres = choices.filter((one) => one <= map.kilometres / 4).at(-1) ?? 0.5;
  return { kilometres, length: px((kilometres / map.kilometres) * width) };
}
