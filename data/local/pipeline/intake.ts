import { INCIDENT_FAULTS } from '../../../src/lib/catalogue/incident.ts';
import type { IncidentSet } from '../../../src/lib/catalogue/locality.ts';
import type { IncidentFault, IncidentReading } from '../recipe.ts';

const GENERAL: Record<IncidentFault, string> = {
  'no-place': 'The publisher gives no coordinates. The record counts everywhere but on the map.',
  outside:
    'The coordinates are 0,0 or lie outside of the area. They are set aside; the record counts everywhere but on the map.',
  'no-time':
    'No date, or one outside of the calendar. The record counts everywhere but in the views of time.',
  'outside-period':
    'Recorded in the files, but dated before or after the period that they cover. The record is left out of the series of months.',
};

/** What the page tells of the records: how many there were, were kept, have which fault, were set aside and why. */
export function intakeOf({
  records,
  incidents,
  setAside,
  faults = {},
}: IncidentReading): IncidentSet['intake'] {
  const counts = new Map<IncidentFault, number>();
  for (const { fault } of incidents) if (fault !== null) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return {
    records,
    kept: incidents.length,
    faults: INCIDENT_FAULTS.flatMap((fault) => {
      const count = counts.get(fault);
      return count === undefined ? [] : [{ fault, count, what: faults[fault] ?? GENERAL[fault] }];
    }),
    setAside: setAside.filter(({ count }) => count > 0),
  };
}
