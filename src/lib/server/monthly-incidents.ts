import type { Dataset } from '../catalogue/dataset.ts';
import type { Locality, IncidentSet } from '../catalogue/locality.ts';
import { monthsBetween, type MonthlyCounts } from '../evidence/evaluate/monthly.ts';
import { LEAST_AFTER, LEAST_BEFORE } from '../evidence/evaluate/thresholds.ts';
import { sourceOf } from '../figures/source.ts';
import * as m from '../i18n/messages/evaluate.js';
import { pageLanguage } from '../i18n/language.ts';
import { localRows } from './local-rows.ts';
import { countedMeasure } from './monthly-measure.ts';
import { touchingDistricts } from './touching-districts.ts';

/** The measure of all records of a set, whatever their category. */
export const ALL_RECORDS = 'all-records';

/** Sets whose categories do not say what the records are: they are kinds of places. */
const ASSAULTS: readonly string[] = ['chicago'];

type WithIncidents = Locality & { incidents: IncidentSet };

/** Whether the incidents of a locality make series that a change can be looked for in: districts, and months enough in a row. */
export function hasMonthlyIncidents(locality: Locality): locality is WithIncidents {
  const set = locality.incidents;
  if (set === null || set.districtKind === null) return false;
  const missing = set.missingMonths.map((month) => monthsBetween(set.from, month)).sort((a, b) => a - b);
  const stops = [-1, ...missing, monthsBetween(set.from, set.to) + 1];
  return stops.some((stop, index) => stop - (stops[index - 1] ?? stop) - 1 >= LEAST_BEFORE + LEAST_AFTER);
}

const lower = (name: string) => name.toLocaleLowerCase(pageLanguage());

/** What can be chosen of a locality's incidents. */
export function incidentMeasures(locality: WithIncidents): { id: string; name: string; subject: string }[] {
  const assaults = ASSAULTS.includes(locality.id);
  return [
    {
      id: ALL_RECORDS,
      name: assaults ? m.all_assaults() : m.all_records(),
      subject: assaults ? m.recorded_assaults() : m.recorded_offences(),
    },
    ...locality.incidents.categories.map(({ id, name }) => ({
      id,
      name,
      subject: assaults
        ? m.subject_of_kind({ subject: m.recorded_assaults(), kind: lower(name) })
        : m.records_of({ kind: lower(name) }),
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
  const kind = districtKind ?? m.district();
  const name = (district: string) =>
    /^\d/.test(district)
      ? m.district_numbered({
          kind: `${kind.charAt(0).toLocaleUpperCase(pageLanguage())}${kind.slice(1)}`,
          number: district,
        })
      : district;
  const districts = [...near.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return new Map(
    incidentMeasures(locality).map((measure) => [
      measure.id,
      {
        locality: { id: locality.id, name: locality.name },
        measure: countedMeasure(measure, m.records(), dataset.nature, 'lower'),
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
        caveats: [...dataset.caveats, ...(apart ? [m.no_month_or_district({ count: apart, kind })] : [])],
        sources: [sourceOf(dataset)],
      },
    ]),
  );
}
