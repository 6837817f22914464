import type { Incident } from '../../src/lib/catalogue/incident.ts';
import type { IncidentSet } from '../../src/lib/catalogue/locality.ts';
import type { Place } from './coarse.ts';
import type { Moment } from './moment.ts';
import type { IncidentFault } from './recipe.ts';

interface Given {
  moment: Moment;
  place: Place;
  category: string;
  outcome?: string | null;
  district?: string | null;
}

/**
 * The incident of what a recipe read in one record. A record has one fault at most: an unknown time goes before an
 * unknown place, and that before a date outside of the period.
 */
export function incidentOf(
  { moment, place, category, outcome = null, district = null }: Given,
  { from, to }: Pick<IncidentSet, 'from' | 'to'>,
): Incident {
  const { month, weekday, hour } = moment;
  const { lon, lat } = place;
  return {
    month,
    weekday,
    hour,
    category,
    outcome,
    district,
    lon,
    lat,
    fault: faultOf(month, place, from, to),
  };
}

function faultOf(month: string | null, place: Place, from: string, to: string): IncidentFault | null {
  if (month === null) return 'no-time';
  if (place.fault !== null) return place.fault;
  return month < from || month > to ? 'outside-period' : null;
}
