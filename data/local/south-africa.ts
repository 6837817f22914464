import type { LocalArea, Locality } from '../../src/lib/catalogue/locality.ts';
import type { RawFolder } from '../raw.ts';
import { countryPopulation } from './country-population.ts';

export const SOUTH_AFRICA: Locality = {
  id: 'south-africa',
  name: 'South Africa',
  country: 'ZAF',
  kind: 'country',
  incidents: null,
  population: null,
};
export const SOUTH_AFRICA_WHOLE = 'ZAF-ALL';
/** A year that both files of the police cover. */
const POPULATION_YEAR = 2012;

const PROVINCES: Record<string, string> = {
  EC: 'Eastern Cape',
  FS: 'Free State',
  GP: 'Gauteng',
  KZN: 'KwaZulu-Natal',
  LI: 'Limpopo',
  MP: 'Mpumalanga',
  NC: 'Northern Cape',
  NW: 'North West',
  WC: 'Western Cape',
};
/** The national and provincial file has other codes than that of the stations. */
const OTHER_CODES: Record<string, string> = { GT: 'GP', LIM: 'LI' };

/**
 * Id of a province by either file's code.
 * @throws when the code is none of the nine.
 * @example provinceId('LIM') // 'ZAF-LI'
 */
export function provinceId(code: string): string {
  const known = OTHER_CODES[code] ?? code;
  if (!PROVINCES[known]) throw new Error(`"${code}" is no province of South Africa`);
  return `ZAF-${known}`;
}

/** The country and its nine provinces. */
export function southAfricaAreas(raw: RawFolder): LocalArea[] {
  const locality = SOUTH_AFRICA.id;
  return [
    {
      id: SOUTH_AFRICA_WHOLE,
      locality,
      kind: 'whole',
      name: 'South Africa',
      partOf: null,
      population: countryPopulation(raw, 'ZAF', POPULATION_YEAR),
    },
    ...Object.entries(PROVINCES).map(([code, name]) => ({
      id: provinceId(code),
      locality,
      kind: 'state' as const,
      name,
      partOf: SOUTH_AFRICA_WHOLE,
      population: null,
    })),
  ];
}
