import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { catalogueIn } from '../catalogue/in-language.ts';
import type { Engine } from '../store/engine.ts';
import { openNodeEngine } from '../store/engines/node.ts';
import { remembering } from './remembering.ts';
import { inEachLanguage } from './in-each-language.ts';

// Pages are built from the project's root, with the database that `npm run build:database` wrote.
const root = process.cwd();

/** The catalogue as the pipeline wrote it, checked, in the language of the page. */
export const builtCatalogue: () => Catalogue = inEachLanguage(
  () => catalogue.parse(JSON.parse(readFileSync(join(root, 'data/catalogue.json'), 'utf8'))),
  catalogueIn,
);

let opened: Promise<Engine> | null = null;

/** The engine that prerendered pages ask; one for the whole build. */
export function builtEngine(): Promise<Engine> {
  opened ??= openNodeEngine(join(root, 'static/data', builtDatabase().file)).then(remembering);
  return opened;
}

/** Where the browser finds the database, and what it must weigh. */
export function builtDatabase(): { file: string; bytes: number; sha256: string } {
  const text = readFileSync(join(root, 'static/data/database.json'), 'utf8');
  return JSON.parse(text) as { file: string; bytes: number; sha256: string };
}
