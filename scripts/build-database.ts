/**
 * Writes static/data/koban-<hash>.duckdb from data/tidy and data/catalogue.json, and static/data/places/ from data/local;
 * does nothing where they are in place.
 * The text of the writing code is part of what decides that, so that a change of the code writes anew.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '@duckdb/node-api';
import { catalogue } from '../src/lib/catalogue/catalogue.ts';
import { current, hashOf, keep } from './database/keep.ts';
import { buildLocalDatabases } from './database/local.ts';
import { tidyFiles } from './database/tidy.ts';
import { writeDatabase } from './database/write.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = join(root, 'data');
const out = join(root, 'static', 'data');
const stampFile = join(root, '.cache', 'database.json');

try {
  console.log(await build());
  const local = { data: join(data, 'local'), out, stampFile: join(root, '.cache', 'places.json') };
  for (const line of await buildLocalDatabases(local)) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function build(): Promise<string> {
  const files = tidyFiles(join(data, 'tidy'));
  const catalogueFile = join(data, 'catalogue.json');
  const writer = fileURLToPath(new URL('database/write.ts', import.meta.url));
  const inputs = hashOf([...files, catalogueFile, writer], version());
  const there = current(inputs, out, stampFile);
  if (there) return `Database is up to date: static/data/${there.file}`;

  mkdirSync(out, { recursive: true });
  const unnamed = join(out, 'unnamed.duckdb');
  const rows = await writeDatabase({ files, catalogue: readCatalogue(catalogueFile), path: unnamed });
  const made = keep(unnamed, out, inputs, stampFile);
  const size = (made.bytes / 1e6).toFixed(1);
  return `Database written: ${relative(root, join(out, made.file))}, ${rows} observations, ${size} MB`;
}

function readCatalogue(file: string) {
  const read = catalogue.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`data/catalogue.json is not a catalogue: ${issue?.path.join('.')}: ${issue?.message}`);
}
