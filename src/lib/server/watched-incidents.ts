import type { Locality } from '../catalogue/locality.ts';
import { monthOf, periodOf } from '../evidence/watch/month.ts';
import type { WatchedSeries } from '../evidence/watch/series.ts';
import { foundByPolice } from '../evidence/watch/watched-measures.ts';
import * as m from '../i18n/messages/warning.js';
import { localRows } from './local-rows.ts';

/** The districts nearest to one by the middle of their incidents; no outlines are needed for that. */
const NEAREST = 5;

interface Counted {
  offence: string;
  district: string;
  counts: Map<number, number>;
}

interface Middle {
  lon: number;
  lat: number;
  n: number;
}

/**
 * The incidents of a locality as monthly series: one for each district and category, or for each district alone where all
 * categories are the same offence at different kinds of places.
 *
 * @param title of the dataset, which names the offence where there is only one
 */
export function watchedIncidents(locality: Locality, title: string): WatchedSeries[] {
  const { incidents } = locality;
  if (!incidents) return [];
  const one = new Set(incidents.categories.map(({ iccs }) => iccs)).size === 1;
  const names = new Map(
    incidents.categories.filter(({ iccs }) => !foundByPolice(iccs)).map(({ id, name }) => [id, name]),
  );
  const counted = new Map<string, Counted>();
  const middles = new Map<string, Middle>();
  const rows = localRows(`data/local/incidents/${locality.id}.csv.gz`, [
    'month',
    'category',
    'district',
    'lon',
    'lat',
    'fault',
  ]);
  for (const [period = '', category = '', district = '', lon = '', lat = '', fault] of rows) {
    // An incident whose district is not known stands in no series of a district.
    if (period === '' || fault === 'outside-period' || (incidents.districtKind && district === '')) continue;
    if (!names.has(category)) continue;
    const place = incidents.districtKind ? district : '';
    const offence = one ? incidents.dataset : category;
    const key = `${place}/${offence}`;
    const own = counted.get(key) ?? { offence, district: place, counts: new Map<number, number>() };
    counted.set(key, own);
    const month = monthOf(period);
    own.counts.set(month, (own.counts.get(month) ?? 0) + 1);
    if (lon === '' || lat === '') continue;
    const middle = middles.get(place) ?? { lon: 0, lat: 0, n: 0 };
    middles.set(place, { lon: middle.lon + Number(lon), lat: middle.lat + Number(lat), n: middle.n + 1 });
  }
  const [from, to] = [monthOf(incidents.from), monthOf(incidents.to)];
  const missing = new Set(incidents.missingMonths);
  const near = neighboursOf(middles);
  return [...counted].map(([key, { offence, district, counts }]) => {
    const offenceName = names.get(offence) ?? title;
    return {
      id: `${locality.id}/${key}`,
      source: locality.id,
      dataset: incidents.dataset,
      area: `${locality.id}/${district}`,
      areaName: district === '' ? locality.name : nameOf(locality, district),
      offence: `${locality.id}/${offence}`,
      offenceName,
      subject: m.incidents_of({ name: offenceName }),
      neighbours: near.get(district)?.map((other) => `${locality.id}/${other}`) ?? null,
      from,
      values: Array.from({ length: to - from + 1 }, (_, index) =>
        missing.has(periodOf(from + index)) ? null : (counts.get(from + index) ?? 0),
      ),
      breaks: [],
      provisional: null,
      small: district !== '',
    };
  });
}

/** A district that has a number only is told with the city's name. */
function nameOf({ name, incidents }: Locality, district: string): string {
  return /^\d+$/.test(district)
    ? m.district_numbered({ city: name, kind: incidents?.districtKind ?? m.district(), number: district })
    : district;
}

function neighboursOf(middles: ReadonlyMap<string, Middle>): Map<string, string[]> {
  const points = [...middles].map(([id, { lon, lat, n }]) => ({ id, lon: lon / n, lat: lat / n }));
  return new Map(
    points.map((own) => {
      const narrow = Math.cos((own.lat * Math.PI) / 180);
      const far = (other: { lon: number; lat: number }): number =>
        Math.hypot((other.lon - own.lon) * narrow, other.lat - own.lat);
      const others = points.filter(({ id }) => id !== own.id).sort((a, b) => far(a) - far(b));
      return [own.id, others.slice(0, NEAREST).map(({ id }) => id)];
    }),
  );
}
