import type { IncidentSet } from '../../../src/lib/catalogue/locality.ts';

/** A police force that the raw folder has files of. */
export interface Force {
  id: string;
  name: string;
  bounds: IncidentSet['bounds'];
  /** The months that there are files of, in order. */
  months: string[];
  /** Whether the files are packed. */
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

/** The raw file of a force and month. */
export const fileOf = ({ id, packed }: Force, month: string) =>
  `data-police-uk/${month}-${id}-street.csv${packed ? '.gz' : ''}`;

/** The months between the first and the last that are not in the list. */
export function gaps(months: string[]): string[] {
  const missing: string[] = [];
  let [year = 0, month = 0] = (months[0] ?? '').split('-').map(Number);
  for (let name = months[0] ?? ''; name < (months.at(-1) ?? '');) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
    if (!months.includes(name)) missing.push(name);
  }
  return missing;
}
