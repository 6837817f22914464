import { readNumber } from './number.ts';
import type { Places } from './places.ts';
import type { RawFolder } from './raw.ts';

/** The World Bank's yearly population, which the recipes use as denominator where a file gives counts alone. */
export const POPULATION_FILE = 'countries/population.csv';

/**
 * Looks up how many people lived in an area in a year, all ages; null where the file does not say
 * (parts of countries, Taiwan, Western Sahara).
 * @throws when the population file lacks its columns or holds a cell that is not a number.
 * @example populationOf(raw, places)('JPN', 2015)
 */
export function populationOf(raw: RawFolder, places: Places): (area: string, year: number) => number | null {
  const countries = new Set(places.areas.filter((area) => area.kind === 'country').map((area) => area.id));
  const byAreaYear = new Map<string, number>();
  for (const row of raw.table(POPULATION_FILE, { columns: ['Country Code', 'Year', 'Value'] })) {
    const area = places.byCode(row['Country Code'] ?? '');
    if (area === null || !countries.has(area)) continue;
    byAreaYear.set(`${area} ${row['Year']}`, readNumber(row['Value'] ?? '', POPULATION_FILE));
  }
  return (area, year) => byAreaYear.get(`${area} ${year}`) ?? null;
}
