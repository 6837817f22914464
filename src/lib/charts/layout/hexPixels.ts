import type { CellMap } from '../../figures/linked/place.ts';
import { corners } from './hexMap.ts';

/** Which pixels of a canvas belong to which cell, so that a cell gets another colour without any geometry. */
export interface HexPixels {
  /** The pixels of cell `c` stand at `starts[c]` up to `starts[c + 1]`. */
  starts: Uint32Array;
  /** Numbers of pixels, row by row from the top. */
  pixels: Uint32Array;
  /** How much of each of these pixels its cell covers, 255 for all. */
  cover: Uint8Array;
}

/** Lines a row of pixels is looked at along; across a line coverage is exact. */
const LINES = 4;

/**
 * Finds the pixels of all cells. A pixel that two cells touch belongs to the one that covers more of it.
 *
 * @param scale pixels for each unit of the map
 * @example hexPixels(map, 0.3, 600, 520).pixels.length // pixels that are not background
 */
export function hexPixels(map: CellMap, scale: number, width: number, height: number): HexPixels {
  const form = corners(map, scale);
  const owner = new Int32Array(width * height).fill(-1);
  const most = new Uint8Array(width * height);
  for (let cell = 0; cell < map.x.length; cell++) {
    const centre = [(map.x[cell] ?? 0) * scale, (map.y[cell] ?? 0) * scale] as const;
    cover(form, centre, width, height, (pixel, share) => {
      const covered = Math.round(share * 255);
      if (covered <= (most[pixel] ?? 0)) return;
      most[pixel] = covered;
      owner[pixel] = cell;
    });
  }
  return sorted(owner, most, map.x.length);
}

/** Tells each pixel that a convex form touches, with the share of it that lies inside. */
function cover(
  form: readonly (readonly [number, number])[],
  [centreX, centreY]: readonly [number, number],
  width: number,
  height: number,
  tell: (pixel: number, share: number) => void,
): void {
  const reach = Math.ceil(Math.max(0, ...form.map(([x, y]) => Math.hypot(x, y)))) + 1;
  const [left, top] = [Math.floor(centreX) - reach, Math.floor(centreY) - reach];
  const shares = new Float64Array(2 * reach + 1);
  for (let y = Math.max(top, 0); y < Math.min(top + 2 * reach + 1, height); y++) {
    shares.fill(0);
    for (let line = 0; line < LINES; line++) {
      const [from, to] = crossing(form, y + (line + 0.5) / LINES - centreY);
      const [start, end] = [from + centreX - left, to + centreX - left];
      for (let x = Math.floor(start); x < end; x++)
        shares[x] = (shares[x] ?? 0) + (Math.min(end, x + 1) - Math.max(start, x)) / LINES;
    }
    shares.forEach((share, x) => {
      if (share > 0 && left + x >= 0 && left + x < width) tell(y * width + left + x, Math.min(share, 1));
    });
  }
}

/** Where a level line enters and leaves a convex form; an empty span where it passes by. */
function crossing(form: readonly (readonly [number, number])[], y: number): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  form.forEach(([x1, y1], index) => {
    const [x2, y2] = form[(index + 1) % form.length] ?? [0, 0];
    if (y1 <= y === y2 <= y) return;
    const x = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    from = Math.min(from, x);
    to = Math.max(to, x);
  });
  return from <= to ? [from, to] : [0, 0];
}

function sorted(owner: Int32Array, most: Uint8Array, cells: number): HexPixels {
  const starts = new Uint32Array(cells + 1);
  for (const cell of owner) if (cell >= 0) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < cells; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const pixels = new Uint32Array(starts[cells] ?? 0);
  const next = starts.slice();
  owner.forEach((cell, pixel) => {
    if (cell < 0) return;
    const at = next[cell] ?? 0;
    pixels[at] = pixel;
    next[cell] = at + 1;
  });
  return { starts, pixels, cover: Uint8Array.from(pixels, (pixel) => most[pixel] ?? 0) };
}
