import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { incidentSet, type LocalCatalogue } from '../../src/lib/catalogue/locality.ts';
import type { RawFolder } from '../raw.ts';
import { assemble, localCatalogueText, type Part } from './pipeline/assemble.ts';
import { checkIncidents } from './pipeline/check-incidents.ts';
import { checkSeries, seriesCoverage } from './pipeline/check-series.ts';
import { INCIDENT_FOLDER, sortIncidents, writeIncidents } from './pipeline/incident-file.ts';
import { intakeOf } from './pipeline/intake.ts';
import { loadLocalRecipe, recipeNames } from './pipeline/recipes.ts';
import { SERIES_FOLDER, sortSeries, writeSeries } from './pipeline/series-file.ts';
import type { IncidentRecipe, SeriesRecipe } from './recipe.ts';

const INCIDENT_RECIPES = new URL('incident-recipes/', import.meta.url);
const SERIES_RECIPES = new URL('series-recipes/', import.meta.url);

/** What the build made: the catalogue, and how many rows each dataset has. */
export interface LocalBuild {
  catalogue: LocalCatalogue;
  rows: Record<string, number>;
}

/**
 * Makes the local files and `data/local/catalogue.json` from the raw files.
 * @param lenient names a recipe that fails and leaves it out of the catalogue, where else the build stops
 * @throws at the first recipe that does not fit its files.
 */
export async function buildLocal(raw: RawFolder, { lenient }: { lenient: boolean }): Promise<LocalBuild> {
  const parts: Part[] = [];
  const rows: Record<string, number> = {};
  const add = async (name: string, make: () => Promise<Made>) => {
    try {
      const { part, count } = await make();
      parts.push(part);
      rows[part.dataset.id] = (rows[part.dataset.id] ?? 0) + count;
      console.log(`local ${name}: ${count} rows`);
    } catch (error) {
      if (!lenient) throw error;
      console.warn(`left out ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const folder of [INCIDENT_FOLDER, SERIES_FOLDER]) mkdirSync(folder, { recursive: true });

  const localities = recipeNames(INCIDENT_RECIPES);
  for (const name of localities) {
    await add(name, async () =>
      incidents(await loadLocalRecipe<IncidentRecipe>(INCIDENT_RECIPES, name), name, raw),
    );
  }
  const datasets = recipeNames(SERIES_RECIPES);
  for (const name of datasets) {
    await add(name, async () => series(await loadLocalRecipe<SeriesRecipe>(SERIES_RECIPES, name), name, raw));
  }
  removeOthers(INCIDENT_FOLDER, localities);
  removeOthers(SERIES_FOLDER, datasets);
  const catalogue = assemble(parts);
  writeFileSync(new URL('catalogue.json', import.meta.url), localCatalogueText(catalogue));
  return { catalogue, rows };
}

interface Made {
  part: Part;
  count: number;
}

function incidents(recipe: IncidentRecipe, name: string, raw: RawFolder): Made {
  const { dataset, locality } = recipe;
  if (locality.id !== name) throw new Error(`incident recipe ${name} describes the locality ${locality.id}`);
  const reading = recipe.read(raw);
  checkIncidents(reading, locality.incidents);
  writeIncidents(name, sortIncidents(reading.incidents));
  const described = incidentSet.parse({ ...locality.incidents, intake: intakeOf(reading) });
  const population = recipe.population?.(raw) ?? locality.population;
  const whole = { ...locality, population, incidents: described };
  return {
    part: { dataset, localities: [whole], measures: [], areas: [] },
    count: reading.incidents.length,
  };
}

function series(recipe: SeriesRecipe, name: string, raw: RawFolder): Made {
  const { dataset, localities } = recipe;
  if (dataset.id !== name) throw new Error(`series recipe ${name} describes the dataset ${dataset.id}`);
  const [areas, rows] = [recipe.areas(raw), recipe.rows(raw)];
  checkSeries(rows, areas, recipe);
  writeSeries(name, sortSeries(rows));
  const measures = recipe.measures.map((measure) => ({
    ...measure,
    coverage: seriesCoverage(rows, measure.id),
  }));
  return { part: { dataset, localities, measures, areas }, count: rows.length };
}

function removeOthers(folder: URL, names: string[]): void {
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.csv.gz') || names.includes(file.slice(0, -'.csv.gz'.length))) continue;
    rmSync(new URL(file, folder));
    console.log(`removed ${file}: its recipe is gone`);
  }
}
