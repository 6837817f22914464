/**
 * What is understood of a file of one's own, by the same code as in the browser: in plain words, or as JSON. Ends with code 0 where it can be
 * loaded, and with 2 and one line on stderr where it cannot, or where the command was called wrongly.
 */
import { existsSync } from 'node:fs';
import { inspected, inWords } from '../src/lib/store/ingest/inspect.ts';
import { understand } from '../src/lib/store/ingest/understand.ts';
import { Failure } from '../src/lib/store/failure.ts';
import { fileSource, knownAreas } from './inspect/file-source.ts';

const USAGE = 'Usage: npm run -s inspect -- FILE [--json]';

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
  process.exitCode = 2;
}

async function run(words: string[]): Promise<string> {
  const json = words.includes('--json');
  const rest = words.filter((word) => word !== '--json');
  const strange = rest.find((word) => word.startsWith('--'));
  if (strange !== undefined) throw new Error(`There is no option ${strange}. ${USAGE}`);
  const [path, more] = rest;
  if (path === undefined || more !== undefined) throw new Error(USAGE);
  if (!existsSync(path)) throw new Error(`There is no file ${path}. Check its name and folder.`);
  const today = new Date().toISOString().slice(0, 10);
  const found = await understand(fileSource(path), {}, { areas: knownAreas(), today });
  return json ? JSON.stringify(inspected(found), null, 2) : inWords(found);
}
