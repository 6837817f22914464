import type { IncidentSet } from '../../../src/lib/catalogue/locality.ts';
import type { RawFolder, RawRow } from '../../raw.ts';
import { incidentOf } from '../incident-of.ts';
import type { IncidentReading, IncidentRecipe } from '../recipe.ts';
import { slug } from '../slug.ts';
import { DATASET } from './dataset.ts';
import { fileOf, gaps, type Force } from './forces.ts';
import { CRIME_TYPES, OUTCOMES } from './lists.ts';
import { policeUkMonth, policeUkPlace, SNAPPED } from './place-and-month.ts';

const COLUMNS = [
  'Crime ID',
  'Month',
  'Longitude',
  'Latitude',
  'LSOA name',
  'Crime type',
  'Last outcome category',
];

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
