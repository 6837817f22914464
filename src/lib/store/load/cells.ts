import { cellToLatLng, getHexagonEdgeLengthAvg, latLngToCell, UNITS } from 'h3-js';

/** Finest first. The edge of a cell is about 0.2, 0.5, 1.4 and 3.7 km; from there on a country or a continent is looked at. */
const RESOLUTIONS = [9, 8, 7, 6, 5, 4, 3, 2];
/** More would be smaller than a finger on a map, and make the cubes of the page larger than they need to be. */
const MOST_CELLS = 2500;
/** Cells side by side over a place; with more, one is under six pixels wide on the map, and its colour cannot be told. */
const MOST_ACROSS = 100;
const KILOMETRES_A_DEGREE = 111.195;

export interface Point {
  lon: number;
  lat: number;
}

/** One cell of the map's grid. */
export interface Cell extends Point {
  /** From 0 without gaps, in the order of the cells' names: neighbours mostly have near numbers. */
  id: number;
  /** The cell's name in the H3 grid. */
  h3: string;
}

/**
 * Whether cells of a resolution are too small to be seen where all of the points are on one map.
 *
 * @example isTooFine([{ lon: 140, lat: 42 }, { lon: 145, lat: 45 }], 8) // true: Hokkaido is 400 km wide
 */
export function isTooFine(points: Iterable<Point>, resolution: number): boolean {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { lon, lat } of points) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  const wide = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const reach = Math.max(wide, north - south, 0) * KILOMETRES_A_DEGREE;
  return reach / (getHexagonEdgeLengthAvg(resolution, UNITS.km) * Math.sqrt(3)) > MOST_ACROSS;
}

/**
 * The cells that points fall into, at the finest resolution that gives at most 2,500 and can be seen on a map of all, and the
 * cell of each point.
 * @throws when the points spread over more than that even at the coarsest one.
 */
export function cellsOf(points: Point[]): { cells: Cell[]; ofPoint: Map<Point, number> } {
  for (const resolution of RESOLUTIONS) {
    if (resolution !== RESOLUTIONS.at(-1) && isTooFine(points, resolution)) continue;
    const names = points.map(({ lon, lat }) => latLngToCell(lat, lon, resolution));
    const distinct = [...new Set(names)].sort();
    if (distinct.length > MOST_CELLS) continue;
    const cells = distinct.map((h3, id) => {
      const [lat, lon] = cellToLatLng(h3);
      return { id, h3, lon, lat };
    });
    const ids = new Map(cells.map(({ h3, id }) => [h3, id]));
    return {
      cells,
      ofPoint: new Map(points.map((point, index) => [point, ids.get(names[index] ?? '') ?? 0])),
    };
  }
  throw new Error(`${points.length} points lie in more than ${MOST_CELLS} cells even of the coarsest grid`);
}
