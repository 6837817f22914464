import * as m from '../../i18n/messages/warning.js';
import type { LocalArea, LocalMeasure } from '../../catalogue/locality.ts';

/**
 * Offences that are counted where the police look, by ICCS: drugs and alcohol, public order, weapons carried, stolen
 * property, driving under the influence. More of them can mean more searches.
 */
const FOUND_BY_POLICE = /^(06|08|0901|0704|0207)/;

/** Parts of a city, smaller than a municipality. */
const SMALL: LocalArea['kind'][] = ['police-district', 'police-station', 'community-area', 'district'];

/** Whether a rise of this offence says first of all what the police did. */
export function foundByPolice(iccs: string | null): boolean {
  return iccs !== null && FOUND_BY_POLICE.test(iccs);
}

/** Why a monthly measure is not watched; null where it is. */
export function leftOut(measure: Pick<LocalMeasure, 'contains' | 'kind' | 'iccs' | 'unit'>): string | null {
  if (measure.contains?.length) return m.left_total();
  if (measure.kind === 'police' || foundByPolice(measure.iccs)) return m.left_police();
  if (measure.kind !== 'crime') return m.left_not_offence();
  return measure.unit.kind === 'count' ? null : m.left_not_count();
}

/** Whether an area is smaller than a municipality, so that counts of 1 to 4 are not shown. */
export function isSmallArea({ kind }: Pick<LocalArea, 'kind'>): boolean {
  return SMALL.includes(kind);
}
