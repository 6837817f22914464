import { GRS80, type Grid } from './transverse-mercator.ts';

/** Universal Transverse Mercator, zone 10 north, on NAD83 (EPSG 26910): Vancouver. */
export const UTM_10N: Grid = {
  ...GRS80,
  originLat: 0,
  originLon: -123,
  scale: 0.9996,
  falseEasting: 500_000,
  falseNorthing: 0,
};

/** Missouri State Plane, East zone, on NAD83 (EPSG 26996), in metres. */
export const MISSOURI_EAST: Grid = {
  ...GRS80,
  originLat: 35 + 50 / 60,
  originLon: -90.5,
  scale: 1 - 1 / 15_000,
  falseEasting: 250_000,
  falseNorthing: 0,
};

/** Metres in a US survey foot, by its definition of 39.37 inches to the metre. */
export const SURVEY_FOOT = 1200 / 3937;
