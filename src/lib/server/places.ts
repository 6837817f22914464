import { join } from 'node:path';
import { countsFor } from '../app/linked-cubes.ts';
import type { IncidentSet, Locality } from '../catalogue/locality.ts';
import { linkedPlace } from '../figures/linked/linked-place.ts';
import { extentOf, type LinkedPlace } from '../figures/linked/place.ts';
import { type Counts, type Dimension, DIMENSIONS, NOTHING_CHOSEN } from '../figures/linked/selection.ts';
import type { Engine } from '../store/engine.ts';
import { openNodeEngine } from '../store/engines/node.ts';
import { placeCellsQuery } from '../store/queries/place-cells.ts';
import { placeDistrictsQuery } from '../store/queries/place-districts.ts';
import { pageLanguage } from '../i18n/language.ts';
import { localDatabase, localDataset } from './local.ts';
import { remembering } from './remembering.ts';

/** Counts as plain JSON, for a page. */
export interface PlainCounts {
  views: Record<Dimension, number[]>;
  chosen: number;
}

export interface BuiltPlace {
  place: LinkedPlace;
  /** The counts of the whole period, without any choice. */
  whole: PlainCounts;
}

const engines = new Map<string, Promise<Engine>>();
const places = new Map<string, Promise<BuiltPlace>>();

/** The engine on a locality's database; one for the whole build. */
export function placeEngine(id: string): Promise<Engine> {
  const found = engines.get(id);
  if (found) return found;
  const opened = openNodeEngine(join(process.cwd(), 'static/data/places', localDatabase(id).file)).then(
    remembering,
  );
  engines.set(id, opened);
  return opened;
}

/** All that the page of a locality with incidents needs; worked out once for each language. */
export function builtPlace(locality: Locality, incidents: IncidentSet): Promise<BuiltPlace> {
  const key = `${pageLanguage()} ${locality.id}`;
  const found = places.get(key);
  if (found) return found;
  const built = buildPlace(locality, incidents);
  places.set(key, built);
  return built;
}

async function buildPlace(locality: Locality, incidents: IncidentSet): Promise<BuiltPlace> {
  const engine = await placeEngine(locality.id);
  const cells = await engine.run(placeCellsQuery, null);
  const districts = await engine.run(placeDistrictsQuery, null);
  const place = linkedPlace(locality, incidents, localDataset(incidents.dataset), {
    districts: districts.map(({ name }) => name),
    cells,
  });
  return { place, whole: plain(await countsFor(engine, extentOf(place), NOTHING_CHOSEN)) };
}

function plain({ views, chosen }: Counts): PlainCounts {
  const lists = DIMENSIONS.map((dimension) => [dimension, Array.from(views[dimension])] as const);
  return { views: Object.fromEntries(lists) as Record<Dimension, number[]>, chosen };
}
