import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../catalogue/dataset.ts';
import { localCatalogueIn } from '../catalogue/in-language.ts';
import { localCatalogue, type LocalCatalogue, type Locality } from '../catalogue/locality.ts';
import { inEachLanguage } from './in-each-language.ts';

// Pages are built from the project's root, with the databases that `npm run build:database` wrote.
const root = process.cwd();

/** The catalogue of all that is local as the pipeline wrote it, checked, in the language of the page. */
export const builtLocalCatalogue: () => LocalCatalogue = inEachLanguage(
  () => localCatalogue.parse(JSON.parse(readFileSync(join(root, 'data/local/catalogue.json'), 'utf8'))),
  localCatalogueIn,
);

/** A dataset of the local catalogue. @throws Error where it is not listed. */
export function localDataset(id: string): Dataset {
  const found = builtLocalCatalogue().datasets.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`There is no local dataset ${id}.`);
  return found;
}

/** A locality of the local catalogue. @throws Error where it is not listed. */
export function localityOf(id: string): Locality {
  const found = builtLocalCatalogue().localities.find((locality) => locality.id === id);
  if (!found) throw new Error(`There is no locality ${id}.`);
  return found;
}

/**
 * Where the browser finds the database of a locality (`/data/places/` and `file`), and what it must weigh.
 * @throws Error where there is none.
 */
export function localDatabase(locality: string): { file: string; bytes: number; sha256: string } {
  const text = readFileSync(join(root, 'static/data/places.json'), 'utf8');
  const listed = JSON.parse(text) as Record<string, { file: string; bytes: number; sha256: string }>;
  const database = listed[locality];
  if (!database) throw new Error(`There is no database of ${locality}. Run "npm run build:database".`);
  return database;
}
