import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '@duckdb/node-api';
import { z } from 'zod';
import { localCatalogue, type LocalCatalogue, type Locality } from '../../src/lib/catalogue/locality.ts';
import { hashOf, nameByContent, stamp, type DatabaseFile } from './keep.ts';
import { writeLocalDatabase } from './local-write.ts';

const CODE = ['local-write.ts', '../../src/lib/store/load/cells.ts'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const stamps = z.record(z.string(), stamp);

export interface LocalFolders {
  /** `data/local`: the catalogue, the incidents and the series. */
  data: string;
  /** `static/data`: gets `places.json` and the folder `places`. */
  out: string;
  /** Remembers what each database was made from. */
  stampFile: string;
}

/**
 * Writes `places/<locality>-<hash>.duckdb` for each locality and `places.json`, which lists them; one that is in place and
 * was made from the same files by the same code is left as it is.
 * @returns a line to print for each that was written, or one that says that all are up to date.
 */
export async function buildLocalDatabases({ data, out, stampFile }: LocalFolders): Promise<string[]> {
  const catalogue = readCatalogue(join(data, 'catalogue.json'));
  const folder = join(out, 'places');
  mkdirSync(folder, { recursive: true });
  const before = readStamps(stampFile);
  const made: Record<string, z.infer<typeof stamp>> = {};
  const lines: string[] = [];
  for (const locality of catalogue.localities) {
    const source = sourceOf(locality, catalogue, data);
    const files = [...CODE, ...source.series, ...(source.incidents === null ? [] : [source.incidents])];
    const described = JSON.stringify([locality.incidents, source.measures, source.areas]);
    const inputs = hashOf(files, `${version()}\n${described}`);
    const there = before[locality.id];
    if (there?.inputs === inputs && isWhole(join(folder, there.database.file), there.database)) {
      made[locality.id] = there;
      continue;
    }
    const unnamed = join(folder, 'unnamed.duckdb');
    const { incidents, values } = await writeLocalDatabase({ ...source, path: unnamed });
    const database = nameByContent(unnamed, folder, locality.id);
    made[locality.id] = { inputs, database };
    const size = (database.bytes / 1e6).toFixed(1);
    lines.push(`Place written: ${database.file}, ${incidents} incidents, ${values} values, ${size} MB`);
  }
  removeOthers(
    folder,
    Object.values(made).map(({ database }) => database.file),
  );
  const listed = Object.fromEntries(Object.entries(made).map(([id, { database }]) => [id, database]));
  writeFileSync(join(out, 'places.json'), `${JSON.stringify(listed, null, 2)}\n`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(made));
  return lines.length
    ? lines
    : [`Places are up to date: ${catalogue.localities.length} in static/data/places`];
}

function sourceOf(locality: Locality, catalogue: LocalCatalogue, data: string) {
  const measures = catalogue.measures.filter((measure) => measure.locality === locality.id);
  return {
    locality,
    measures,
    areas: catalogue.areas.filter((area) => area.locality === locality.id),
    incidents: locality.incidents ? join(data, 'incidents', `${locality.id}.csv.gz`) : null,
    series: [...new Set(measures.map(({ dataset }) => dataset))].map((id) =>
      join(data, 'series', `${id}.csv.gz`),
    ),
  };
}

function readCatalogue(file: string): LocalCatalogue {
  if (!existsSync(file))
    throw new Error(`There is no ${file}. Run "npm run data" first, or restore it from git.`);
  const read = localCatalogue.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `data/local/catalogue.json is not a catalogue: ${issue?.path.join('.')}: ${issue?.message}`,
  );
}

function readStamps(file: string): z.infer<typeof stamps> {
  try {
    return stamps.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Without a readable note of what was made, everything is made anew.
    return {};
  }
}

const isWhole = (path: string, { bytes }: DatabaseFile): boolean =>
  existsSync(path) && statSync(path).size === bytes;

/** Databases of a locality that is gone, or left from an earlier data. */
function removeOthers(folder: string, kept: string[]): void {
  for (const name of readdirSync(folder)) {
    if (name.includes('.duckdb') && !kept.some((file) => name.startsWith(file))) rmSync(join(folder, name));
  }
}
