import * as m from '../../i18n/messages/intake.js';
import { incidents_of } from '../../i18n/messages/warning.js';
import type { LocalCatalogue, Locality } from '../../catalogue/locality.ts';
import { monthOf, periodOf } from '../../evidence/watch/month.ts';
import type { WatchedSeries } from '../../evidence/watch/series.ts';
import { isSmallArea, leftOut } from '../../evidence/watch/watched-measures.ts';
import type { Engine } from '../../store/engine.ts';
import type { IncidentLists } from '../../store/load/incident-part.ts';
import { incidentMonthsQuery } from '../../store/queries/incident-months.ts';
import { localValuesQuery } from '../../store/queries/local-values.ts';
import type { OwnPlace } from '../uploads/own-place.ts';

/** What of the reader's own can be watched, and what cannot, with the reason. */
export interface OwnSeries {
  series: WatchedSeries[];
  leftOut: { name: string; why: string }[];
}

/**
 * The monthly counts of a place of the reader's own.
 * @param engine the one that answers for this place
 * @throws Failure as `Engine.run` does
 */
export async function ownSeries(own: OwnPlace, engine: Engine, signal: AbortSignal): Promise<OwnSeries> {
  if (own.kind === 'nothing') return { series: [], leftOut: [{ name: own.dataset.title, why: own.why }] };
  if (own.kind === 'series') return ofValues(own.catalogue, engine, signal);
  return { series: await ofRecords(own.locality, own.lists, engine, signal), leftOut: [] };
}

async function ofValues(
  { measures, areas }: LocalCatalogue,
  engine: Engine,
  signal: AbortSignal,
): Promise<OwnSeries> {
  const left: OwnSeries['leftOut'] = [];
  const series: WatchedSeries[] = [];
  // A whole would be watched beside its parts.
  const parts = areas.some(({ kind }) => kind !== 'whole')
    ? areas.filter(({ kind }) => kind !== 'whole')
    : areas;
  for (const measure of measures) {
    const why = measure.grain === 'month' ? leftOut(measure) : m.not_by_month();
    if (why !== null) {
      left.push({ name: measure.name, why });
      continue;
    }
    const asked = { measure: measure.id, areas: parts.map(({ id }) => id), group: 'total' };
    const rows = await engine.run(localValuesQuery, asked, { signal });
    for (const area of parts) {
      const own = rows.filter((row) => row.area === area.id);
      if (own.length === 0) continue;
      const counts = new Map(own.map(({ period, value }) => [monthOf(period), value]));
      const from = Math.min(...counts.keys());
      const provisional = own.find(({ flag }) => flag === 'provisional')?.period;
      series.push({
        id: `${measure.locality}/${area.id}/${measure.id}`,
        source: measure.locality,
        dataset: measure.dataset,
        area: area.id,
        areaName: area.name,
        offence: measure.id,
        offenceName: measure.name,
        subject: measure.subject,
        neighbours: null,
        from,
        values: Array.from(
          { length: Math.max(...counts.keys()) - from + 1 },
          (_, at) => counts.get(from + at) ?? null,
        ),
        breaks: measure.breaks.map(({ period, what }) => ({
          month: monthOf(`${period.slice(0, 4)}-01`),
          what,
        })),
        provisional: provisional === undefined ? null : monthOf(provisional),
        small: isSmallArea(area),
      });
    }
  }
  return { series, leftOut: left };
}

async function ofRecords(
  { id: source, name, incidents }: Locality,
  { districts }: IncidentLists,
  engine: Engine,
  signal: AbortSignal,
): Promise<WatchedSeries[]> {
  if (!incidents) return [];
  const counted = await engine.columns(incidentMonthsQuery, null, { signal });
  const [from, to] = [monthOf(incidents.from), monthOf(incidents.to)];
  const missing = new Set(incidents.missingMonths);
  const found = new Map<string, WatchedSeries & { values: (number | null)[] }>();
  counted.month.forEach((month, row) => {
    const district = districts[counted.district[row] ?? -1];
    const category = incidents.categories[counted.category[row] ?? -1];
    // A record whose district is not known stands in no series of a district.
    if (!category || (districts.length > 0 && district === undefined)) return;
    const place = district ?? '';
    const id = `${source}/${place}/${category.id}`;
    const own = found.get(id) ?? {
      id,
      source,
      dataset: incidents.dataset,
      area: `${source}/${place}`,
      areaName: place === '' ? name : place,
      offence: `${source}/${category.id}`,
      offenceName: category.name,
      subject: incidents_of({ name: category.name }),
      neighbours: null,
      from,
      values: Array.from({ length: to - from + 1 }, (_, at) => (missing.has(periodOf(from + at)) ? null : 0)),
      breaks: [],
      provisional: null,
      // How large the place is nobody says.
      small: true,
    };
    found.set(id, own);
    own.values[month] = (own.values[month] ?? 0) + (counted.count[row] ?? 0);
  });
  return [...found.values()].sort((a, b) => a.id.localeCompare(b.id));
}
