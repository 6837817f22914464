import type { IncidentSet, Locality } from '../catalogue/locality.ts';
import type { Finding, Recorded } from '../evidence/pattern/finding.ts';
import { meaningOf } from '../evidence/pattern/meaning.ts';
import { smoothedRates } from '../evidence/pattern/smoothed-rates.ts';
import { patternStatistics, type PatternStatistics } from '../evidence/pattern/statistics.ts';
import { monthsBetween } from '../figures/linked/place.ts';
import { sourceOf } from '../figures/source.ts';
import { pageLanguage } from '../i18n/language.ts';
import * as m from '../i18n/messages/linked.js';
import { builtLocalCatalogue, localDataset } from './local.ts';
import { localRows } from './local-rows.ts';
import { incidentMeasures } from './monthly-incidents.ts';

const COLUMNS = ['month', 'category', 'district', 'lon', 'lat'] as const;

/** Records of a locality as numbers, and what takes long to compute of them: the same in every language. */
interface Counted {
  records: Records;
  statistics: PatternStatistics;
}

const counted = new Map<string, Counted>();
const findings = new Map<string, Finding[]>();

/** What the pattern of a locality's incidents means, in the language of the page. */
export function builtPatterns(locality: Locality, incidents: IncidentSet): Finding[] {
  const key = `${pageLanguage()} ${locality.id}`;
  const known = findings.get(key);
  if (known) return known;
  const { records, statistics } = countedIn(locality.id, incidents);
  const found = meaningOf(recordedIn(locality, incidents, records), [], statistics);
  findings.set(key, found);
  return found;
}

function countedIn(locality: string, incidents: IncidentSet): Counted {
  const known = counted.get(locality);
  if (known) return known;
  const records = recordsOf(incidents, localRows(`data/local/incidents/${locality}.csv.gz`, COLUMNS));
  const made = { records, statistics: patternStatistics(records) };
  counted.set(locality, made);
  return made;
}

/** What can be said of rates in the parts of a locality that has series and no records; nothing where it has no parts. */
export function builtRates(locality: Locality): Finding[] {
  const parts = builtLocalCatalogue().areas.filter(
    (area) => area.locality === locality.id && area.kind !== 'whole',
  );
  if (parts.length === 0) return [];
  if (parts.some(({ population }) => population !== null))
    throw new Error(`${locality.id} has parts with a population: their counts must be read for its rates`);
  return [
    smoothedRates(
      locality.name,
      parts.map(({ name }) => ({ name, count: 0, years: 0, population: null })),
    ),
  ];
}

/** What is counted of a locality's records. */
type Records = Pick<Recorded, 'months' | 'missing' | 'monthly' | 'lon' | 'lat' | 'month' | 'kinds'> & {
  /** Records a month by district, as the file names them. */
  districts: ReadonlyMap<string, readonly number[]>;
};

/** @param rows month, category, district, lon and lat of each record, '' where not known */
function recordsOf(incidents: IncidentSet, rows: Iterable<string[]>): Records {
  const months = monthsBetween(incidents.from, incidents.to);
  const at = new Map(months.map((month, index) => [month, index]));
  const monthly = months.map(() => 0);
  const districts = new Map<string, number[]>();
  const [lon, lat, month]: [number[], number[], number[]] = [[], [], []];
  const kinds = new Set<string>();
  for (const [when = '', category = '', district = '', x = '', y = ''] of rows) {
    const index = at.get(when) ?? -1;
    kinds.add(category);
    if (index >= 0) monthly[index] = (monthly[index] ?? 0) + 1;
    if (index >= 0 && district !== '') {
      const own = districts.get(district) ?? months.map(() => 0);
      own[index] = (own[index] ?? 0) + 1;
      districts.set(district, own);
    }
    if (x === '' || y === '') continue;
    lon.push(Number(x));
    lat.push(Number(y));
    month.push(index);
  }
  const missing = incidents.missingMonths.map((one) => at.get(one) ?? -1).filter((index) => index >= 0);
  return { months, missing, monthly, lon, lat, month, districts, kinds: kinds.size };
}

/** The records of a locality as the patterns take them. */
function recordedIn(locality: Locality, incidents: IncidentSet, records: Records): Recorded {
  const [all, only] = incidentMeasures({ ...locality, incidents });
  const kind = incidents.districtKind;
  const dataset = localDataset(incidents.dataset);
  return {
    ...records,
    place: { id: locality.id, name: locality.name },
    events: (records.kinds === 1 && incidents.categories.length === 1 ? only : all)?.subject ?? '',
    districts: [...records.districts]
      .map(([name, monthly]) => ({
        name: /^\d+$/.test(name) ? m.numbered_district({ n: name }) : name,
        monthly,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, pageLanguage(), { numeric: true })),
    districtsName: kind === null ? null : kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`,
    points: incidents.points,
    source: sourceOf(dataset),
    nature: dataset.nature,
  };
}
