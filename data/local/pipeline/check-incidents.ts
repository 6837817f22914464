import { incident, type Incident } from '../../../src/lib/catalogue/incident.ts';
import type { IncidentSet } from '../../../src/lib/catalogue/locality.ts';
import { coarsened } from '../coarse.ts';
import type { IncidentReading } from '../recipe.ts';

type Described = Omit<IncidentSet, 'intake'>;

/**
 * Checks what a recipe read against the row schema, its own lists and its own counts.
 * @throws at the first fault, naming the record.
 */
export function checkIncidents(reading: IncidentReading, described: Described): void {
  const categories = new Set(described.categories.map(({ id }) => id));
  const outcomes = new Set(described.outcomes.map(({ id }) => id));
  for (const row of reading.incidents) {
    const parsed = incident.safeParse(row);
    const fault = parsed.success
      ? (listFault(row, categories, outcomes) ?? timeFault(row, described) ?? placeFault(row, described))
      : parsed.error.message;
    if (fault !== null) throw new Error(`${JSON.stringify(row)}: ${fault}`);
  }
  const aside = reading.setAside.reduce((sum, { count }) => sum + count, 0);
  if (reading.incidents.length + aside !== reading.records) {
    throw new Error(
      `${reading.records} records, but ${reading.incidents.length} kept and ${aside} set aside: each must be in one of the two`,
    );
  }
}

function listFault(row: Incident, categories: Set<string>, outcomes: Set<string>): string | null {
  if (!categories.has(row.category)) return 'the locality has no such category';
  if (row.outcome !== null && !outcomes.has(row.outcome)) return 'the locality has no such outcome';
  return null;
}

function timeFault(row: Incident, { from, to, grain }: Described): string | null {
  if ((row.month === null) !== (row.fault === 'no-time'))
    return 'the month is null with the fault no-time alone';
  if (grain !== 'hour' && row.hour !== null) return 'the hour is finer than the grain';
  if (grain === 'month' && row.weekday !== null) return 'the weekday is finer than the grain';
  const within = row.month === null || (row.month >= from && row.month <= to);
  if (row.fault === null && !within) return 'the month is outside of the period';
  if (row.fault === 'outside-period' && within) return 'the month is within the period';
  return null;
}

function placeFault(row: Incident, { bounds }: Described): string | null {
  const { lon, lat, fault } = row;
  if (lon === null || lat === null) {
    if (lon !== lat) return 'one coordinate is missing, the other is not';
    return fault === null || fault === 'outside-period' ? 'no coordinates and no fault that says why' : null;
  }
  if (fault === 'no-place' || fault === 'outside') return 'coordinates in spite of a fault of the place';
  if (lon !== coarsened(lon) || lat !== coarsened(lat)) return 'coordinates finer than three decimals';
  const [west, south, east, north] = bounds;
  const half = 0.0005;
  return lon < west - half || lon > east + half || lat < south - half || lat > north + half
    ? 'coordinates outside of the bounds'
    : null;
}
