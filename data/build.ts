import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue, type CatalogueIndicator } from '../src/lib/catalogue/catalogue.ts';
import type { Dataset } from '../src/lib/catalogue/dataset.ts';
import { writeGeo } from './build-geo.ts';
import { writeTargets } from './build-targets.ts';
import { buildLocal } from './local/build.ts';
import { catalogueText } from './pipeline/catalogue-text.ts';
import { checkRows } from './pipeline/check.ts';
import { coverageOf } from './pipeline/coverage.ts';
import { manifestEntry, type ManifestEntry } from './pipeline/manifest.ts';
import { findRawRoot } from './pipeline/raw-root.ts';
import { withDatasetTable } from './pipeline/readme.ts';
import { checkIndicatorIds, loadRecipe, recipeIds } from './pipeline/recipes.ts';
import { hasTidy, readTidy, sortRows, TIDY_FOLDER, writeTidy } from './pipeline/tidy.ts';
import { loadPlaces } from './places.ts';
import { openRaw, type RawFolder } from './raw.ts';
import type { Recipe } from './recipe.ts';

/**
 * Makes the tidy files, the catalogue, the manifest and the README's table from the raw files.
 * `npm run data` makes all; `npm run data -- population` makes one tidy file anew and takes the others as they are;
 * `npm run data -- local` makes the local files alone.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const only = process.argv[2];
const LOCAL = 'local';

/** With one dataset asked for, a neighbour that cannot be loaded is named and left out; else it stops the build. */
async function loadRecipes(): Promise<Recipe[]> {
  const ids = recipeIds(here('recipes'));
  if (only !== undefined && !ids.includes(only))
    throw new Error(`There is no recipe ${only}: ${ids.join(', ')}`);
  const recipes: Recipe[] = [];
  for (const id of ids) {
    try {
      recipes.push(await loadRecipe(here('recipes'), id));
    } catch (error) {
      if (only === undefined || only === id) throw error;
      console.warn(`left out ${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  checkIndicatorIds(recipes);
  return recipes;
}

async function build(): Promise<void> {
  const raw = openRaw(findRawRoot(here('..'), process.env));
  if (only === undefined || only === LOCAL) {
    const { catalogue: local, rows } = await buildLocal(raw, { lenient: only === LOCAL });
    writeReadme(local.datasets, rows, LOCAL);
  }
  if (only !== LOCAL) await buildTidy(raw);
}

function writeReadme(datasets: Dataset[], rows: Record<string, number>, table: 'datasets' | 'local'): void {
  const text = withDatasetTable(readFileSync(here('README.md'), 'utf-8'), datasets, rows, table);
  writeFileSync(here('README.md'), text);
}

async function buildTidy(raw: RawFolder): Promise<void> {
  const places = loadPlaces(raw);
  const areaIds = new Set(places.areas.map((area) => area.id));
  const countries = new Set(places.areas.filter((area) => area.kind === 'country').map((area) => area.id));
  const manifest: Record<string, ManifestEntry> = {};
  const datasets: Dataset[] = [];
  const indicators: CatalogueIndicator[] = [];

  for (const recipe of await loadRecipes()) {
    const { id } = recipe.dataset;
    if (only !== undefined && only !== id) {
      if (!hasTidy(id)) continue;
    } else {
      const made = recipe.rows(raw, places);
      checkRows(made, recipe.indicators, areaIds);
      writeTidy(id, sortRows(made));
    }
    const rows = readTidy(id);
    const entry = manifestEntry(id, rows);
    manifest[id] = entry;
    datasets.push(recipe.dataset);
    for (const described of recipe.indicators) {
      const own = rows.filter((row) => row.indicator === described.id);
      // A tidy file that is older than its recipe may lack an indicator.
      if (own.some((row) => row.value !== null)) {
        indicators.push({ ...described, coverage: coverageOf(own, countries) });
      } else console.warn(`left out ${described.id}: not in the tidy file; run npm run data -- ${id}`);
    }
    console.log(
      `${id}: ${entry.rows} rows, ${entry.indicators} indicators, ${entry.areas} areas, ${entry.from}-${entry.to}`,
    );
  }

  if (only === undefined) {
    for (const file of readdirSync(TIDY_FOLDER)) {
      if (file.endsWith('.csv.gz') && !(file.slice(0, -'.csv.gz'.length) in manifest)) {
        rmSync(new URL(file, TIDY_FOLDER));
        console.log(`removed data/tidy/${file}: its recipe is gone`);
      }
    }
  }
  writeGeo(places, here('geo/world.topo.json'));
  writeTargets(raw);
  indicators.sort((a, b) => (a.id < b.id ? -1 : 1));
  const whole = catalogue.parse({ datasets, indicators, areas: [...places.areas] });
  writeFileSync(here('catalogue.json'), catalogueText(whole));
  writeFileSync(here('manifest.json'), `${JSON.stringify({ datasets: manifest }, null, 2)}\n`);
  const counts = Object.fromEntries(Object.entries(manifest).map(([id, { rows }]) => [id, rows]));
  writeReadme(datasets, counts, 'datasets');
  const total = Object.values(manifest).reduce((sum, { rows }) => sum + rows, 0);
  console.log(`${datasets.length} datasets, ${indicators.length} indicators, ${total} rows`);
}

try {
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
