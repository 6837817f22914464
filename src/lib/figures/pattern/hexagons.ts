import {
  getHexagonAreaAvg,
  getHexagonEdgeLengthAvg,
  gridDisk,
  gridRingUnsafe,
  latLngToCell,
  UNITS,
} from 'h3-js';
import { isTooFine } from '../../store/load/cells.ts';

/** Equal hexagons over a place, with how many records lie in each. */
export interface Hexagons {
  /** Names in the H3 grid, in alphabetical order. */
  h3: string[];
  counts: number[];
  /** For each the positions of its neighbours in the list. */
  neighbours: number[][];
  /** Mean area of a hexagon of this size, in square kilometres. */
  area: number;
  /** From the middle of one to that of the next, in metres. */
  spacing: number;
}

/** Finest first; the rule of the map on the same page. */
const RESOLUTIONS = [9, 8, 7, 6];
const MOST = 2500;
/** An empty hexagon with so many of its six neighbours in the area belongs to it. */
const ENCLOSED = 4;

/**
 * The hexagons that a set of points lies in, and empty ones that these enclose, at the finest size that gives at most 2,500 with
 * records and can be seen where all are on one map: what a place is, when all that is known of it is its records. Lakes and fields inside count as places where
 * nothing was recorded; those around it do not.
 *
 * @param lon,lat degrees (WGS84), of the same length
 * @throws RangeError where there are no points, or too many hexagons even of the coarsest size
 * @example hexagons([-87.62], [41.88]).counts // [1]
 */
export function hexagons(lon: ArrayLike<number>, lat: ArrayLike<number>): Hexagons {
  if (lon.length === 0) throw new RangeError('There are no points to lay hexagons over');
  // Points stand on a grid of 100 m, so that most of them share their place with others.
  const spots = new Map<string, { lon: number; lat: number; count: number }>();
  for (let i = 0; i < lon.length; i++) {
    const key = `${lon[i]},${lat[i]}`;
    const spot = spots.get(key);
    if (spot) spot.count++;
    else spots.set(key, { lon: lon[i] ?? 0, lat: lat[i] ?? 0, count: 1 });
  }
  for (const resolution of RESOLUTIONS) {
    if (resolution !== RESOLUTIONS.at(-1) && isTooFine(spots.values(), resolution)) continue;
    const found = new Map<string, number>();
    for (const spot of spots.values()) {
      const cell = latLngToCell(spot.lat, spot.lon, resolution);
      found.set(cell, (found.get(cell) ?? 0) + spot.count);
    }
    if (found.size > MOST) continue;
    const all = enclosing(new Set(found.keys()));
    const h3 = [...all].sort();
    const index = new Map(h3.map((cell, at) => [cell, at]));
    return {
      h3,
      counts: h3.map((cell) => found.get(cell) ?? 0),
      neighbours: h3.map((cell) =>
        gridDisk(cell, 1).flatMap((other) => (other === cell ? [] : (index.get(other) ?? []))),
      ),
      area: getHexagonAreaAvg(resolution, UNITS.km2),
      spacing: getHexagonEdgeLengthAvg(resolution, UNITS.m) * Math.sqrt(3),
    };
  }
  throw new RangeError(`The points lie in more than ${MOST} hexagons even of the coarsest size`);
}

/** Takes in what is enclosed, until nothing is. */
function enclosing(cells: Set<string>): Set<string> {
  for (let grown = true; grown;) {
    grown = false;
    const around = new Map<string, number>();
    for (const cell of cells)
      for (const other of gridRingUnsafe(cell, 1))
        if (!cells.has(other)) around.set(other, (around.get(other) ?? 0) + 1);
    for (const [cell, count] of around) {
      if (count < ENCLOSED) continue;
      cells.add(cell);
      grown = true;
    }
  }
  return cells;
}
