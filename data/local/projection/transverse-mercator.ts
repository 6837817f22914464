/** A transverse Mercator grid: its ellipsoid, its origin in degrees, its scale there, and what is added to its metres. */
export interface Grid {
  /** Half the great axis in metres. */
  semiMajor: number;
  /** One over the flattening. */
  inverseFlattening: number;
  originLat: number;
  originLon: number;
  scale: number;
  falseEasting: number;
  falseNorthing: number;
}

/** Of NAD83; that of WGS84 differs from it by a tenth of a millimetre. */
export const GRS80 = { semiMajor: 6_378_137, inverseFlattening: 298.257222101 };

const RADIANS = Math.PI / 180;

/**
 * Degrees of longitude and latitude of a point given in metres of a transverse Mercator grid.
 *
 * Krüger's series in the third flattening to the fourth power, as in Karney, Transverse Mercator with an accuracy of a
 * few nanometers (Journal of Geodesy 85, 2011, equations 7 to 12, 14, 15 and 35 to 36): true to less than a millimetre within the few
 * degrees on either side of the central meridian that such grids are used for. The geographic latitude comes back from
 * the conformal one by the series of the same order.
 *
 * @example lonLatOf(UTM_10N, 491_000, 5_459_000) // { lon: -123.124…, lat: 49.284… }
 */
export function lonLatOf(grid: Grid, easting: number, northing: number): { lon: number; lat: number } {
  const { third, radius } = sphereOf(grid);
  const xi = (northing - grid.falseNorthing) / (grid.scale * radius) + northOfOrigin(grid);
  const eta = (easting - grid.falseEasting) / (grid.scale * radius);
  let xiSphere = xi;
  let etaSphere = eta;
  for (const [index, factor] of backward(third).entries()) {
    const turns = 2 * (index + 1);
    xiSphere -= factor * Math.sin(turns * xi) * Math.cosh(turns * eta);
    etaSphere -= factor * Math.cos(turns * xi) * Math.sinh(turns * eta);
  }
  const conformal = Math.asin(Math.sin(xiSphere) / Math.cosh(etaSphere));
  const lambda = Math.atan2(Math.sinh(etaSphere), Math.cos(xiSphere));
  const phi = conformal + sines(geographic(third), conformal);
  return { lon: grid.originLon + lambda / RADIANS, lat: phi / RADIANS };
}

/** The third flattening, and the radius of a circle as long as a meridian. */
function sphereOf({ semiMajor, inverseFlattening }: Grid): { third: number; radius: number } {
  const third = 1 / (2 * inverseFlattening - 1);
  const radius = (semiMajor / (1 + third)) * (1 + third ** 2 / 4 + third ** 4 / 64);
  return { third, radius };
}

/** How far the origin lies north of the equator along the meridian, as an angle on that circle. */
function northOfOrigin(grid: Grid): number {
  const { third } = sphereOf(grid);
  const eccentricity = (2 * Math.sqrt(third)) / (1 + third);
  const sine = Math.sin(grid.originLat * RADIANS);
  const conformal = Math.atan(Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine)));
  return conformal + sines(forward(third), conformal);
}

const sines = (factors: number[], angle: number): number =>
  factors.reduce((sum, factor, index) => sum + factor * Math.sin(2 * (index + 1) * angle), 0);

const forward = (n: number): number[] => [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49561 / 161280) * n ** 4,
];

const backward = (n: number): number[] => [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
  (1 / 48) * n ** 2 + (1 / 15) * n ** 3 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161280) * n ** 4,
];

const geographic = (n: number): number[] => [
  2 * n - (2 / 3) * n ** 2 - 2 * n ** 3 + (116 / 45) * n ** 4,
  (7 / 3) * n ** 2 - (8 / 5) * n ** 3 - (227 / 45) * n ** 4,
  (56 / 15) * n ** 3 - (136 / 35) * n ** 4,
  (4279 / 630) * n ** 4,
];
