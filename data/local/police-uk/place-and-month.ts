import type { IncidentSet } from '../../../src/lib/catalogue/locality.ts';
import { readNumber } from '../../number.ts';
import { NO_PLACE, placed, type Place } from '../coarse.ts';
import { momentOf, type Moment } from '../moment.ts';

/** How the police of England and Wales move the points of data.police.uk. */
export const SNAPPED =
  'moved by the publisher to the middle of a street or to a public place nearby, then rounded to about 100 m; many events share one point';

/** The month of `2018-10` or of `2018-10-01`. */
export function policeUkMonth(text: string, where: string): Moment {
  const [year, month] = (/^(\d{4})-(\d{2})(-01)?$/.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined) throw new Error(`${where}: "${text}" is no month`);
  return momentOf(year, month, null, null);
}

/** The place of a record, where it has coordinates. */
export function policeUkPlace(
  lon: string | undefined,
  lat: string | undefined,
  bounds: IncidentSet['bounds'],
  where: string,
): Place {
  return lon && lat ? placed(readNumber(lon, where), readNumber(lat, where), bounds) : NO_PLACE;
}
