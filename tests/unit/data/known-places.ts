import { readFileSync } from 'node:fs';
import { catalogue } from '../../../src/lib/catalogue/catalogue.ts';
import { nameBook } from '../../../data/places/book.ts';
import { placesFrom, type Places } from '../../../data/places.ts';

const FILE = new URL('../../../data/catalogue.json', import.meta.url);

/** The places of the committed catalogue, for recipes under test; needs no raw file. */
export function knownPlaces(): Places {
  const { areas } = JSON.parse(readFileSync(FILE, 'utf-8')) as { areas: unknown };
  return placesFrom(catalogue.shape.areas.parse(areas), nameBook());
}
