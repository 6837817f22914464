import type { CellMap } from '../../figures/linked/place.ts';
import { corners, HELD_LEVEL, type HexClasses } from '../layout/hexMap.ts';
import { hexPixels, type HexPixels } from '../layout/hexPixels.ts';

/** How the map looks now. */
export interface HexScene {
  map: CellMap;
  classes: HexClasses;
  chosen: ReadonlySet<number> | null;
  pointed: number | null;
  /** A box under the hand, in the map's own units. */
  box: { from: readonly [number, number]; to: readonly [number, number] } | null;
}

/** What was painted on a canvas, so that only cells that change are painted again. */
interface Painted {
  map: CellMap;
  image: ImageData;
  /** The image's pixels, a number each: alpha, blue, green, red from the highest byte down, as all browsers store them. */
  words: Uint32Array;
  pixels: HexPixels;
  /** The colour of each cell as it stands there, with bits for how it is filled; -1 before the first time. */
  cells: Int32Array;
}

const painted = new WeakMap<CanvasRenderingContext2D, Painted>();

/** How strong a cell is that is not chosen, in 256ths. */
const FAINT = 77;
const FAINT_BIT = 1 << 24;
const HELD_BIT = 1 << 25;
/** Upright lines over a cell that is held back: one in so many pixels of the page. */
const STRIPES = 3;

/**
 * Paints the cells of a map. Which pixels belong to a cell is found once for each size; a move of a brush then only writes
 * the pixels of cells whose colour changes, at a fraction of the cost of filling thousands of paths.
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
  const trace = (cell: number): void => {
    const [x, y] = [(map.x[cell] ?? 0) * scale, (map.y[cell] ?? 0) * scale];
    form.forEach(([dx, dy], index) =>
      index === 0 ? context.moveTo(x + dx, y + dy) : context.lineTo(x + dx, y + dy),
    );
    context.closePath();
  };
  const sheet = sheetFor(context, map, scale);
  const colours = ['--map-void', ...classes.colours].map((token) => numberOf(colour(token)));
  const hatch = numberOf(colour('--map-hatch'));
  for (let cell = 0; cell < classes.levels.length; cell++) {
    const faint = chosen !== null && !chosen.has(cell);
    const level = classes.levels[cell] ?? 0;
    if (level === HELD_LEVEL) stripe(sheet, cell, [colours[0] ?? 0, hatch], faint, ratio);
    else fill(sheet, cell, colours[level] ?? 0, faint);
  }
  context.putImageData(sheet.image, 0, 0);
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

function sheetFor(context: CanvasRenderingContext2D, map: CellMap, scale: number): Painted {
  const { width, height } = context.canvas;
  const known = painted.get(context);
  if (known?.map === map && known.image.width === width && known.image.height === height) return known;
  const image = context.createImageData(Math.max(1, width), Math.max(1, height));
  const sheet = {
    map,
    image,
    words: new Uint32Array(image.data.buffer),
    pixels: hexPixels(map, scale, image.width, image.height),
    cells: new Int32Array(map.x.length).fill(-1),
  };
  painted.set(context, sheet);
  return sheet;
}

function fill({ cells, words, pixels }: Painted, cell: number, colour: number, faint: boolean): void {
  const now = faint ? colour | FAINT_BIT : colour;
  if (cells[cell] === now) return;
  cells[cell] = now;
  const end = pixels.starts[cell + 1] ?? 0;
  for (let at = pixels.starts[cell] ?? 0; at < end; at++) {
    const cover = pixels.cover[at] ?? 0;
    words[pixels.pixels[at] ?? 0] = ((faint ? (cover * FAINT) >> 8 : cover) << 24) | colour;
  }
}

/** As `fill`, with upright lines in a second colour. */
function stripe(
  { cells, words, pixels, image }: Painted,
  cell: number,
  [ground, line]: readonly [number, number],
  faint: boolean,
  ratio: number,
): void {
  const now = line | HELD_BIT | (faint ? FAINT_BIT : 0);
  if (cells[cell] === now) return;
  cells[cell] = now;
  const end = pixels.starts[cell + 1] ?? 0;
  for (let at = pixels.starts[cell] ?? 0; at < end; at++) {
    const cover = pixels.cover[at] ?? 0;
    const pixel = pixels.pixels[at] ?? 0;
    const colour = Math.floor((pixel % image.width) / ratio) % STRIPES === 0 ? line : ground;
    words[pixel] = ((faint ? (cover * FAINT) >> 8 : cover) << 24) | colour;
  }
}

const numbers = new Map<string, number>();

/** A colour of a stylesheet, however it is written there, as blue, green and red bytes of one number. */
function numberOf(colour: string): number {
  const known = numbers.get(colour);
  if (known !== undefined) return known;
  const one = new OffscreenCanvas(1, 1).getContext('2d');
  if (one === null) return 0;
  one.fillStyle = colour;
  one.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = one.getImageData(0, 0, 1, 1).data;
  const number = (blue << 16) | (green << 8) | red;
  numbers.set(colour, number);
  return number;
}
