import type { Dataset } from '../catalogue/dataset.ts';
import type { Locality, IncidentSet } from '../catalogue/locality.ts';
import { monthsBetween, type MonthlyCounts } from '../evidence/evaluate/monthly.ts';
import { LEAST_AFTER, LEAST_BEFORE } from '../evidence/evaluate/thresholds.ts';
import { sourceOf } from '../figures/source.ts';
import { localRows } from './local-rows.ts';
import { countedMeasure } from './monthly-measure.ts';
import { touchingDistricts } from './touching-districts.ts';

/** The measure of all records of a set, whatever their category. */
export const ALL_RECORDS = 'all-records';

/** What the records of a set are, where their categories do not say it. */
const NOUN: Record<string, string> = { chicago: 'recorded aggravated assaults' };

type WithIncidents = Locality & { incidents: IncidentSet };

/** Whether the incidents of a locality make series that a change can be looked for in: districts, and months enough in a row. */
export function hasMonthlyIncidents(locality: Locality): locality is WithIncidents {
  const set = locality.incidents;
  if (set === null || set.districtKind === null) return false;
  const missing = set.missingMonths.map((month) => monthsBetween(set.from, month)).sort((a, b) => a - b);
  const stops = [-1, ...missing, monthsBetween(set.from, set.to) + 1];
  return stops.some((stop, index) => stop - (stops[index - 1] ?? stop) - 1 >= LEAST_BEFORE + LEAST_AFTER);
}

/** What can be chosen of a locality's incidents. */
export function incidentMeasures(locality: WithIncidents): { id: string; name: string; subject: string }[] {
  const noun = NOUN[locality.id];
  return [
    { id: ALL_RECORDS, name: noun ? `All ${noun}` : 'All records', subject: noun ?? 'recorded offences' },
    ...locality.incidents.categories.map(({ id, name }) => ({
      id,
      name,
      subject: noun ? `${noun} (${name.toLowerCase()})` : `records of ${name.toLowerCase()}`,
    })),
  ];
}

/**
 * Incidents a month in each police district, for every category and for all together.
 * @returns by id of the measure
 */
export function incidentCounts(locality: WithIncidents, dataset: Dataset): Map<string, MonthlyCounts> {
  const { from, to, missingMonths, districtKind } = locality.incidents;
  const months = monthsBetween(from, to) + 1;
  const counts = new Map<string, Map<string, number[]>>();
  const points: [string, number, number][] = [];
  let apart = 0;
  const columns = ['month', 'category', 'district', 'lon', 'lat'];
  for (const [month = '', category = '', district = '', lon, lat] of localRows(
    `data/local/incidents/${locality.id}.csv.gz`,
    columns,
  )) {
    const at = month === '' ? -1 : monthsBetween(from, month);
    if (district === '' || at < 0 || at >= months) {
      apart++;
      continue;
    }
    for (const id of [ALL_RECORDS, category]) {
      const areas = counts.get(id) ?? new Map<string, number[]>();
      const own = areas.get(district) ?? new Array<number>(months).fill(0);
      own[at] = (own[at] ?? 0) + 1;
      counts.set(id, areas.set(district, own));
    }
    if (lon && lat) points.push([district, Number(lon), Number(lat)]);
  }
  const near = touchingDistricts(points);
  const missing = new Set(missingMonths.map((month) => monthsBetween(from, month)));
  const kind = districtKind ?? 'district';
  const name = (district: string) =>
    /^\d/.test(district) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${district}` : district;
  const districts = [...near.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return new Map(
    incidentMeasures(locality).map((measure) => [
      measure.id,
      {
        locality: { id: locality.id, name: locality.name },
        measure: countedMeasure(measure, 'records', dataset.nature, 'lower'),
        from,
        areas: districts.map((district) => ({
          id: district,
          name: name(district),
          values: Array.from({ length: months }, (_, at) =>
            missing.has(at) ? null : (counts.get(measure.id)?.get(district)?.[at] ?? 0),
          ),
          neighbours: near.get(district) ?? null,
        })),
        breaks: [],
        caveats: [
          ...dataset.caveats,
          ...(apart ? [`${apart} records have no month or no ${kind} and are in no series.`] : []),
        ],
        sources: [sourceOf(dataset)],
      },
    ]),
  );
}
