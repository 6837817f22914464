/**
 * The answer of the Explore page on the command line: prints the figure of a link as JSON, or the list of indicators.
 * Where the page forgives, this is strict: a link with a fault ends with code 2 and one line on stderr, and so does
 * one that has nothing to show.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { answer } from '../src/lib/app/answer.ts';
import { readView } from '../src/lib/app/view-codec.ts';
import { catalogue, type Catalogue } from '../src/lib/catalogue/catalogue.ts';
import { openNodeEngine } from '../src/lib/store/engines/node.ts';
import { Failure } from '../src/lib/store/failure.ts';
import { asText, indicators } from './figure/indicators.ts';
import { faultsOf, parametersOf } from './figure/link.ts';

const USAGE =
  'Usage: npm run -s figure -- "explore?indicator=homicide-rate&places=BRA,JPN&years=2000..2020&form=line", or --list [--json]';
const root = fileURLToPath(new URL('..', import.meta.url));
const catalogueFile = join(root, 'data', 'catalogue.json');

/** A question that cannot be answered as it was asked. */
class BadQuery extends Error {}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  const message =
    error instanceof Failure
      ? `${error.message} ${error.help}`
      : error instanceof Error
        ? error.message
        : String(error);
  console.error(message.replace(/\s+/g, ' '));
  process.exitCode = error instanceof BadQuery ? 2 : 1;
}

async function run(words: string[]): Promise<string> {
  const list = words.includes('--list');
  const json = words.includes('--json');
  const rest = words.filter((word) => word !== '--list' && word !== '--json');
  const strange = rest.find((word) => word.startsWith('--'));
  if (strange) throw new BadQuery(`There is no option ${strange}. ${USAGE}`);
  if (list) {
    const found = indicators(readCatalogue());
    return json ? JSON.stringify(found, null, 2) : asText(found);
  }
  const [typed, more] = rest;
  if (typed === undefined || more !== undefined) throw new BadQuery(USAGE);
  return figure(typed);
}

async function figure(typed: string): Promise<string> {
  const parameters = parametersOf(typed);
  if (parameters === null) throw new BadQuery(`"${typed}" is not a link to Explore. ${USAGE}`);
  const known = readCatalogue();
  const { view, ignored } = readView(parameters, known);
  const faults = faultsOf(ignored);
  if (faults !== null) throw new BadQuery(faults);
  const engine = await openNodeEngine(database());
  try {
    const found = await answer(view, known, engine);
    if (found.kind === 'empty') throw new BadQuery(`${found.empty.reason} ${found.empty.help}`);
    return JSON.stringify(found.figure, null, 2);
  } finally {
    await engine.close();
  }
}

function readCatalogue(): Catalogue {
  return catalogue.parse(JSON.parse(readFileSync(catalogueFile, 'utf8')));
}

/** The database of the present data; written first where it is missing or older than the catalogue. */
function database(): string {
  const listed = join(root, 'static', 'data', 'database.json');
  if (!existsSync(listed) || statSync(listed).mtimeMs < statSync(catalogueFile).mtimeMs) {
    const script = join(root, 'scripts', 'build-database.ts');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The database could not be written: ${stderr}`);
  }
  const { file } = z.object({ file: z.string() }).parse(JSON.parse(readFileSync(listed, 'utf8')));
  return join(root, 'static', 'data', file);
}
