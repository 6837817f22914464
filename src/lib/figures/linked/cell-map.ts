import { geoAzimuthalEqualArea } from 'd3-geo';
import { cellToBoundary, cellToLatLng } from 'h3-js';
import type { CellMap } from './place.ts';

/** Units of the drawing that a map is wide; fine enough for a tenth of a pixel on the largest screen. */
const WIDTH = 2000;
/** Mean radius of the Earth in kilometres, of equal area. */
const EARTH_KM = 6371.0072;

/**
 * Places the cells of a place on a map of equal areas (Lambert's azimuthal projection around their middle), north above.
 * All cells get the form of one in the middle of the list: inside a city or county, H3 cells of one resolution differ by
 * about a hundredth, which is under a tenth of a pixel on the screen.
 *
 * @param h3 indices of cells of one resolution
 * @example cellMap(['892664c1a8bffff']).outline.length // 6
 */
export function cellMap(h3: readonly string[]): CellMap {
  const centres = h3.map((cell) => cellToLatLng(cell));
  const [lats, lons] = [centres.map(([lat]) => lat), centres.map(([, lon]) => lon)];
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  if (h3.length === 0) return { width: WIDTH, height: WIDTH, x: [], y: [], outline: [], kilometres: 0 };
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle(lons), -middle(lats)])
    .scale(1)
    .translate([0, 0]);
  const project = (lat: number, lon: number): [number, number] => projection([lon, lat]) ?? [0, 0];
  const flat = centres.map(([lat, lon]) => project(lat, lon));
  const model = mostCentral(flat);
  const [centreX, centreY] = flat[model] ?? [0, 0];
  const corners = cellToBoundary(h3[model] ?? '').map(([lat, lon]) => {
    const [x, y] = project(lat, lon);
    return [x - centreX, y - centreY] as const;
  });
  const reach = Math.max(...corners.map(([x, y]) => Math.hypot(x, y)));
  const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - reach, Math.min(...ys) - reach];
  const [wide, high] = [Math.max(...xs) + reach - left, Math.max(...ys) + reach - top];
  const scale = WIDTH / wide;
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    width: WIDTH,
    height: Math.ceil(high * scale),
    x: xs.map((x) => round((x - left) * scale)),
    y: ys.map((y) => round((y - top) * scale)),
    outline: corners.map(([x, y]) => [round(x * scale), round(y * scale)]),
    kilometres: round(wide * EARTH_KM),
  };
}

/** The cell nearest to the middle of the projection, where it distorts least. */
function mostCentral(flat: readonly [number, number][]): number {
  let best = 0;
  flat.forEach(([x, y], index) => {
    const [bestX, bestY] = flat[best] ?? [Infinity, Infinity];
    if (Math.hypot(x, y) < Math.hypot(bestX, bestY)) best = index;
  });
  return best;
}
