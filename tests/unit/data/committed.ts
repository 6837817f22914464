import { readFileSync } from 'node:fs';
import { catalogue, type Catalogue } from '../../../src/lib/catalogue/catalogue.ts';
import type { Observation } from '../../../src/lib/catalogue/observation.ts';
import { nameBook } from '../../../data/places/book.ts';
import { placesFrom, type Places } from '../../../data/places.ts';
import { readTidy } from '../../../data/pipeline/tidy.ts';

const parsed = catalogue.parse(
  JSON.parse(readFileSync(new URL('../../../data/catalogue.json', import.meta.url), 'utf-8')),
);

/** The catalogue as it is committed. */
export const committedCatalogue = (): Catalogue => parsed;

/** The places of the committed catalogue, for running a recipe on small rows without the publishers' files. */
export const committedPlaces = (): Places => placesFrom(parsed.areas, nameBook());

/**
 * Looks a row of a committed tidy file up.
 * @throws when there is no such row.
 * @example tidyLookup('population')('population', 'JPN', 2015).value
 */
export function tidyLookup(
  dataset: string,
): (indicator: string, area: string, year: number, group?: string) => Observation {
  const rows = readTidy(dataset);
  const key = (indicator: string, area: string, year: number, group: string) =>
    `${indicator} ${area} ${year} ${group}`;
  const byKey = new Map(rows.map((row) => [key(row.indicator, row.area, row.year, row.group), row]));
  return (indicator, area, year, group = 'total') => {
    const row = byKey.get(key(indicator, area, year, group));
    if (!row) throw new Error(`${dataset} has no row ${key(indicator, area, year, group)}`);
    return row;
  };
}
