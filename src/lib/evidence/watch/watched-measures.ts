import type { LocalArea, LocalMeasure } from '../../catalogue/locality.ts';

/**
 * Offences that are counted where the police look, by ICCS: drugs and alcohol, public order, weapons carried, stolen
 * property, driving under the influence. More of them can mean more searches.
 */
const FOUND_BY_POLICE = /^(06|08|0901|0704|0207)/;

/** Parts of a city, smaller than a municipality. */
const SMALL: LocalArea['kind'][] = ['police-district', 'police-station', 'community-area', 'district'];

export const POLICE = 'what the police did or found, not what happened to people';

/** Whether a rise of this offence says first of all what the police did. */
export function foundByPolice(iccs: string | null): boolean {
  return iccs !== null && FOUND_BY_POLICE.test(iccs);
}

/** Why a monthly measure is not watched; null where it is. */
export function leftOut(measure: Pick<LocalMeasure, 'contains' | 'kind' | 'iccs' | 'unit'>): string | null {
  if (measure.contains?.length) return 'a total, not watched beside its parts';
  if (measure.kind === 'police' || foundByPolice(measure.iccs)) return POLICE;
  if (measure.kind !== 'crime') return 'not an offence';
  return measure.unit.kind === 'count' ? null : 'not a count';
}

/** Whether an area is smaller than a municipality, so that counts of 1 to 4 are not shown. */
export function isSmallArea({ kind }: Pick<LocalArea, 'kind'>): boolean {
  return SMALL.includes(kind);
}
