/**
 * The claim checker on the command line: what the data says to one sentence, in plain words or as JSON. Ends with code
 * 0 for a verdict, whichever it is, and with 2 and one line on stderr where it was called wrongly.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { checkClaim, type Checked } from '../src/lib/app/check-claim.ts';
import { catalogue, type Catalogue } from '../src/lib/catalogue/catalogue.ts';
import { openNodeEngine } from '../src/lib/store/engines/node.ts';
import { Failure } from '../src/lib/store/failure.ts';

const USAGE =
  'Usage: npm run -s check-claim -- "Homicide in Jamaica has fallen by a third since 2015" [--json]';
const root = fileURLToPath(new URL('..', import.meta.url));
const catalogueFile = join(root, 'data', 'catalogue.json');

/** The command was called wrongly. */
class BadUsage extends Error {}

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
  process.exitCode = error instanceof BadUsage ? 2 : 1;
}

async function run(words: string[]): Promise<string> {
  const json = words.includes('--json');
  const rest = words.filter((word) => word !== '--json');
  const strange = rest.find((word) => word.startsWith('--'));
  if (strange) throw new BadUsage(`There is no option ${strange}. ${USAGE}`);
  const [sentence, more] = rest;
  if (sentence === undefined || sentence.trim() === '') throw new BadUsage(USAGE);
  if (more !== undefined) throw new BadUsage(`Put the sentence in quotation marks. ${USAGE}`);
  const engine = await openNodeEngine(database());
  try {
    const checked = await checkClaim(sentence, readCatalogue(), engine);
    return json ? JSON.stringify(checked, null, 2) : inWords(checked);
  } finally {
    await engine.close();
  }
}

/** The verdict as text. */
function inWords({ verdict, reason, caveats, counter, sources, view }: Checked): string {
  return [
    `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.`,
    reason,
    ...counter.arguments.map((argument) => `Against it: ${argument}`),
    ...caveats.map((caveat) => `- ${caveat}`),
    ...sources.map(({ title, publisher }) => `Source: ${title} (${publisher})`),
    ...(view === null ? [] : [`Chart: explore?${view}`]),
  ].join('\n');
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
