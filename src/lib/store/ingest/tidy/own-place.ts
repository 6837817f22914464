import type { Locality } from '../../../catalogue/locality.ts';
import * as m from '../../../i18n/messages/intake.js';
import type { Description } from '../describe/description.ts';

/** ISO 3166-1 keeps XXX and its neighbours free for what has no code. */
const NO_COUNTRY = 'XXX';

/**
 * The id of the place that a dataset of the reader's own is about: letters alone, since ids of places have no digits.
 * @example localityIdOf('mine-0a1b2c3d4e5f') // 'mine-gahbicjdkelf'
 */
export const localityIdOf = (id: string): string =>
  id.replace(/\d/g, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)));

export const countryOf = ({ area }: Description): string =>
  area !== undefined && /^[A-Z]{3}$/.test(area) ? area : NO_COUNTRY;

/** The place that a dataset is about. */
export function ownLocality(id: string, description: Description): Locality {
  return {
    id: localityIdOf(id),
    name: description.title.trim() || m.my_data(),
    country: countryOf(description),
    kind: 'city',
    incidents: null,
    population: null,
  };
}
