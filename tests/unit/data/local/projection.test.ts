import { describe, expect, it } from 'vitest';
import { MISSOURI_EAST, SURVEY_FOOT, UTM_10N } from '../../../../data/local/projection/grids.ts';
import { lonLatOf } from '../../../../data/local/projection/transverse-mercator.ts';

/** Made with PROJ 9.5.1: EPSG 26996 and 26910 to EPSG 4269, degrees to nine decimals. */
const MISSOURI_FEET: [x: number, y: number, lon: number, lat: number][] = [
  [907901.1, 1016212, -90.193044867, 38.624038215],
  [910439.8, 1019433, -90.184119855, 38.632859061],
  [888000, 1000000, -90.262851534, 38.579683442],
  [900000, 1050000, -90.220340438, 38.716885095],
];
const UTM_METRES: [x: number, y: number, lon: number, lat: number][] = [
  [490320.299, 5458606.9208, -123.133088283, 49.280140228],
  [497308.7697, 5456155.9233, -123.036985866, 49.258163751],
  [483841.6893, 5449829.9457, -123.221809649, 49.201052897],
];
// A hundredth of a second of arc is about a foot; this is a millimetre.
const MILLIMETRE = 7;

describe('lonLatOf', () => {
  it('agrees with PROJ on the Missouri State Plane in feet to a millimetre', () => {
    for (const [x, y, lon, lat] of MISSOURI_FEET) {
      const found = lonLatOf(MISSOURI_EAST, x * SURVEY_FOOT, y * SURVEY_FOOT);
      expect(found.lon).toBeCloseTo(lon, MILLIMETRE);
      expect(found.lat).toBeCloseTo(lat, MILLIMETRE);
    }
  });

  it('agrees with PROJ on UTM zone 10 north to a millimetre', () => {
    for (const [x, y, lon, lat] of UTM_METRES) {
      const found = lonLatOf(UTM_10N, x, y);
      expect(found.lon).toBeCloseTo(lon, MILLIMETRE);
      expect(found.lat).toBeCloseTo(lat, MILLIMETRE);
    }
  });

  it('finds the worked example of EPSG guidance note 7-2: the British grid at 50.5 north, 0.5 east', () => {
    const britain = {
      semiMajor: 6_377_563.396,
      inverseFlattening: 299.3249646,
      originLat: 49,
      originLon: -2,
      scale: 0.9996012717,
      falseEasting: 400_000,
      falseNorthing: -100_000,
    };
    const { lon, lat } = lonLatOf(britain, 577274.99, 69740.5);
    expect(lon).toBeCloseTo(0.5, 6);
    expect(lat).toBeCloseTo(50.5, 6);
  });

  it('finds the origin of a grid at its false easting and northing', () => {
    expect(lonLatOf(MISSOURI_EAST, 250_000, 0).lat).toBeCloseTo(35 + 50 / 60, 9);
    expect(lonLatOf(MISSOURI_EAST, 250_000, 0).lon).toBeCloseTo(-90.5, 9);
    expect(lonLatOf(UTM_10N, 500_000, 0)).toEqual({ lon: -123, lat: 0 });
  });
});
