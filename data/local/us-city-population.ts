import type { Locality } from '../../src/lib/catalogue/locality.ts';
import { readNumber } from '../number.ts';
import type { RawFolder } from '../raw.ts';

/** The raw file that `cityPopulation` reads. */
export const CITY_POPULATION_FILE = 'us-cities-ucr/ucr_crime_1975_2015.csv';

/**
 * How many people the police of a city of the United States serve, in the newest year that the FBI's figures say.
 * @param department as the file writes it: `St. Louis, Mo.`
 * @throws where the file has no such department
 */
export function cityPopulation(raw: RawFolder, department: string): Locality['population'] {
  const newest = raw
    .table(CITY_POPULATION_FILE, { columns: ['department_name', 'year', 'total_pop'] })
    .filter((row) => row['department_name'] === department && /^\d+(\.0)?$/.test(row['total_pop'] ?? ''))
    .sort((a, b) => Number(b['year']) - Number(a['year']))[0];
  if (!newest) throw new Error(`${CITY_POPULATION_FILE} has no population of ${department}`);
  return {
    persons: readNumber(newest['total_pop'] ?? '', CITY_POPULATION_FILE),
    year: readNumber(newest['year'] ?? '', CITY_POPULATION_FILE),
    source:
      'FBI, Uniform Crime Reports, via The Marshall Project (themarshallproject/city-crime @ 5dce7b293322)',
  };
}
