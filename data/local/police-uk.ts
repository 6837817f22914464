import type { Dataset } from '../../src/lib/catalogue/dataset.ts';
import type { IncidentSet } from '../../src/lib/catalogue/locality.ts';
import { readNumber } from '../number.ts';
import type { RawFolder, RawRow } from '../raw.ts';
import { NO_PLACE, placed, type Place } from './coarse.ts';
import { incidentOf } from './incident-of.ts';
import { momentOf } from './moment.ts';
import type { IncidentReading, IncidentRecipe } from './recipe.ts';
import { slug } from './slug.ts';

/** How the police of England and Wales move the points of data.police.uk. */
export const SNAPPED =
  'moved by the publisher to the middle of a street or to a public place nearby, then rounded to about 100 m; many events share one point';

/** The publisher's kinds of crime with their place in the international classification, null where one spans several. */
const CRIME_TYPES: [original: string, iccs: string | null][] = [
  ['Anti-social behaviour', null],
  ['Bicycle theft', '0502'],
  ['Burglary', '0501'],
  ['Criminal damage and arson', '0504'],
  ['Drugs', '0601'],
  ['Other crime', null],
  ['Other theft', '0502'],
  ['Possession of weapons', '0901'],
  ['Public order', '0801'],
  ['Robbery', '0401'],
  ['Shoplifting', '05023'],
  ['Theft from the person', '05022'],
  ['Vehicle crime', '0502'],
  ['Violence and sexual offences', null],
];

/** From still open, over closed without a charge and settled without a court, to what a court decided. */
const OUTCOMES = [
  'Status update unavailable',
  'Investigation complete; no suspect identified',
  'Unable to prosecute suspect',
  'Further investigation is not in the public interest',
  'Formal action is not in the public interest',
  'Action to be taken by another organisation',
  'Local resolution',
  'Offender given a caution',
  'Offender given a drugs possession warning',
  'Offender given penalty notice',
  'Awaiting court outcome',
  'Defendant sent to Crown Court',
  'Suspect charged as part of another case',
  'Court result unavailable',
  'Court case unable to proceed',
  'Defendant found not guilty',
  'Offender sent to prison',
  'Offender given suspended prison sentence',
  'Offender given community sentence',
  'Offender fined',
  'Offender ordered to pay compensation',
  'Offender given conditional discharge',
  'Offender given absolute discharge',
  'Offender deprived of property',
  'Offender otherwise dealt with',
];

const FOLDER = 'data-police-uk';
const COLUMNS = [
  'Crime ID',
  'Month',
  'Longitude',
  'Latitude',
  'LSOA name',
  'Crime type',
  'Last outcome category',
];

interface Force {
  id: string;
  name: string;
  bounds: IncidentSet['bounds'];
  /** The months that there are files of, in order, each with whether its file is packed. */
  months: string[];
  packed: boolean;
}

const NORTHUMBRIA: Force = {
  id: 'northumbria',
  name: 'Northumbria',
  bounds: [-2.7, 54.78, -1.34, 55.82],
  months: ['2018-11', '2018-12', '2019-01', '2019-02'],
  packed: true,
};
const SOUTH_YORKSHIRE: Force = {
  id: 'south-yorkshire',
  name: 'South Yorkshire',
  bounds: [-1.83, 53.29, -0.85, 53.67],
  months: ['2018-10', '2018-11', '2018-12', '2019-02'],
  packed: true,
};
const CITY_OF_LONDON: Force = {
  id: 'city-of-london',
  name: 'City of London',
  bounds: [-0.125, 51.5, -0.06, 51.53],
  months: ['2018-10', '2018-11', '2018-12', '2019-01', '2019-02'],
  packed: false,
};
export const FORCES = { NORTHUMBRIA, SOUTH_YORKSHIRE, CITY_OF_LONDON };

const fileOf = ({ id, packed }: Force, month: string) =>
  `${FOLDER}/${month}-${id}-street.csv${packed ? '.gz' : ''}`;

const DATASET: Dataset = {
  id: 'data-police-uk',
  title: 'Street-level crime of three police forces, October 2018 to February 2019',
  publisher: 'Home Office and the police forces of England and Wales (data.police.uk)',
  via: 'mgsf08m002/GEOINFORMATION-IN-SOCIETY (course material)',
  licence:
    'Not stated in the repository it was retrieved from. data.police.uk publishes under the Open Government Licence v3.0.',
  licenceStated: false,
  retrievedFrom: 'github.com/mgsf08m002/GEOINFORMATION-IN-SOCIETY @ 40d03289fffc, folders 2018-10 to 2019-02',
  released: null,
  nature: 'counted',
  summary:
    'Every crime and every report of anti-social behaviour that the police of Northumbria, South Yorkshire and the City of London put on data.police.uk for October 2018 to February 2019, with the month, a point nearby and the last known outcome.',
  preparation: [
    'Points are rounded to three decimals of a degree. The district is the local authority in the publisher’s name of the small census area (LSOA).',
    'A point outside of the rectangle around the force’s area is set aside, with its local authority: some records carry points at the other end of the country.',
    'In the City of London 21 case numbers stand on two lines; the first line is kept, since the second mostly has no point.',
    'Case numbers, street names and codes of small areas are not kept.',
  ],
  caveats: [
    'The month is known, not the day.',
    'Points are the middle of a street or a public place, not where the event was: a cluster can be a point that many events were moved to.',
    'Anti-social behaviour is not a crime category of its own, has no outcome, and can be several calls about one matter.',
    'Outcomes are as known when the files were made, a few months after the event: later ones are missing. “Status update unavailable” means that none was passed on.',
    'Violence and sexual offences are one category and cannot be told apart.',
    'South Yorkshire lacks January 2019, Northumbria October 2018.',
  ],
  files: Object.values(FORCES).flatMap((force) => force.months.map((month) => fileOf(force, month))),
};

/** The recipe of one force: all three share their dataset. */
export function policeUkRecipe(force: Force): IncidentRecipe {
  const from = force.months[0] ?? '';
  const to = force.months.at(-1) ?? '';
  return {
    dataset: DATASET,
    locality: {
      id: force.id,
      name: force.name,
      country: 'GBR',
      kind: 'police-force',
      population: null,
      incidents: {
        dataset: DATASET.id,
        from,
        to,
        missingMonths: gaps(force.months),
        grain: 'month',
        categories: CRIME_TYPES.map(([original, iccs]) => ({
          id: slug(original),
          name: original,
          original,
          iccs,
        })),
        outcomes: OUTCOMES.map((name) => ({ id: slug(name), name })),
        districtKind: 'local authority',
        bounds: force.bounds,
        points: SNAPPED,
      },
    },
    read: (raw) => readForce(raw, force, { from, to }),
  };
}

/** The months between the first and the last that are not in the list. */
function gaps(months: string[]): string[] {
  const missing: string[] = [];
  let [year = 0, month = 0] = (months[0] ?? '').split('-').map(Number);
  for (let name = months[0] ?? ''; name < (months.at(-1) ?? '');) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
    if (!months.includes(name)) missing.push(name);
  }
  return missing;
}

function readForce(raw: RawFolder, force: Force, span: Pick<IncidentSet, 'from' | 'to'>): IncidentReading {
  const seen = new Set<string>();
  const incidents: IncidentReading['incidents'] = [];
  let records = 0;
  let repeated = 0;
  for (const file of force.months.map((month) => fileOf(force, month))) {
    for (const [index, row] of raw.table(file, { columns: COLUMNS }).entries()) {
      records += 1;
      const id = row['Crime ID'] ?? '';
      if (seen.has(id)) {
        repeated += 1;
        continue;
      }
      if (id !== '') seen.add(id);
      incidents.push(incidentFrom(row, `${file}, data row ${index + 1}`, force, span));
    }
  }
  const why =
    'A second line of a case that is kept once: the same case number with a later outcome or another point.';
  return { records, incidents, setAside: [{ count: repeated, why }] };
}

function incidentFrom(row: RawRow, where: string, { bounds }: Force, span: Pick<IncidentSet, 'from' | 'to'>) {
  const type = row['Crime type'] ?? '';
  const outcome = row['Last outcome category'] ?? '';
  if (!CRIME_TYPES.some(([original]) => original === type))
    throw new Error(`${where}: unknown kind "${type}"`);
  if (outcome !== '' && !OUTCOMES.includes(outcome))
    throw new Error(`${where}: unknown outcome "${outcome}"`);
  const place = policeUkPlace(row['Longitude'], row['Latitude'], bounds, where);
  const district = (row['LSOA name'] ?? '').replace(/ \d{3}[A-Z]$/, '');
  return incidentOf(
    {
      moment: policeUkMonth(row['Month'] ?? '', where),
      place,
      category: slug(type),
      outcome: outcome === '' ? null : slug(outcome),
      district: place.fault === null && district !== '' ? district : null,
    },
    span,
  );
}

/** The month of `2018-10` or of `2018-10-01`. */
export function policeUkMonth(text: string, where: string) {
  const [year, month] = (/^(\d{4})-(\d{2})(-01)?$/.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined) throw new Error(`${where}: "${text}" is no month`);
  return momentOf(year, month, null, null);
}

/** The place of a record, where it has coordinates. */
export function policeUkPlace(
  lon: string | undefined,
  lat: string | undefined,
  bounds: IncidentSet['bounds'],
  where: string,
): Place {
  return lon && lat ? placed(readNumber(lon, where), readNumber(lat, where), bounds) : NO_PLACE;
}
