import type { LocalArea } from '../../src/lib/catalogue/locality.ts';
import { readNumber } from '../number.ts';
import { POPULATION_FILE } from '../population.ts';
import type { RawFolder } from '../raw.ts';

/**
 * How many people lived in a country, for the whole of a locality that is one.
 * @throws when the World Bank's file does not say.
 * @example countryPopulation(raw, 'ZAF', 2012) // { persons: 53782567, year: 2012, source: 'World Bank' }
 */
export function countryPopulation(raw: RawFolder, iso3: string, year: number): LocalArea['population'] {
  const row = raw
    .table(POPULATION_FILE, { columns: ['Country Code', 'Year', 'Value'] })
    .find((line) => line['Country Code'] === iso3 && Number(line['Year']) === year);
  if (!row) throw new Error(`${POPULATION_FILE} has no ${iso3} in ${year}`);
  const persons = readNumber(row['Value'] ?? '', `${POPULATION_FILE}, ${iso3}`);
  return { persons, year, source: 'World Bank' };
}
