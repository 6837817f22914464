import type { IncidentSet } from '../../src/lib/catalogue/locality.ts';

/** Where an incident lies, or why that is not known. */
export interface Place {
  lon: number | null;
  lat: number | null;
  fault: 'no-place' | 'outside' | null;
}

export const NO_PLACE: Place = { lon: null, lat: null, fault: 'no-place' };
const OUTSIDE: Place = { lon: null, lat: null, fault: 'outside' };

/** Three decimals: a grid of about 110 m north to south, and 80 m or less east to west. Adding zero drops the sign of minus zero. */
export const coarsened = (degrees: number): number => Math.round(degrees * 1000) / 1000 + 0;

/**
 * A point moved to the grid; nothing more precise leaves the pipeline. One outside of the bounds, such as 0,0, has no
 * coordinates.
 * @param lon, lat degrees (WGS84)
 * @example placed(-87.62774, 41.79221, [-88, 41, -87, 42]) // { lon: -87.628, lat: 41.792, fault: null }
 */
export function placed(lon: number, lat: number, bounds: IncidentSet['bounds']): Place {
  const [west, south, east, north] = bounds;
  const inside = lon >= west && lon <= east && lat >= south && lat <= north;
  return inside ? { lon: coarsened(lon), lat: coarsened(lat), fault: null } : OUTSIDE;
}
