// npm run bench: measures the built site in a real browser and writes bench/RESULTS.md.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openNodeEngine } from '../src/lib/store/engines/node.ts';
import { builtDatabase, DATABASE_FOLDER } from './database.ts';
import { machine } from './machine.ts';
import { QUESTIONS } from './questions.ts';
import { timeQuestions } from './repeat.ts';
import { report } from './report.ts';
import { serveBuild } from './server.ts';
import { timeInBrowser } from './time-in-browser.ts';
import { visit, type Visit } from './visit.ts';

const VISITS = 7;
const RUNS = 100;
/** A view that no page is built with, so that the engine has to answer it. */
const LIVE = '/explore?indicator=rule-of-law&places=BRA,JPN,MEX,ZAF&years=2000..2020&form=line';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('build')) {
  console.error('There is no build to measure. Make one first: npm run build');
  process.exit(1);
}
refuseForgotten();

const server = await serveBuild();
let browser = '';
try {
  const doorway = await visits('/', null);
  const explore = await visits('/explore', null);
  const live = await visits(LIVE, 'koban:answer');

  console.log('Queries in the browser');
  const inBrowser = await timeInBrowser(RUNS);
  console.log('Queries in Node');
  const engine = await openNodeEngine(`${DATABASE_FOLDER}/${builtDatabase().file}`);
  const native = await timeQuestions(engine, RUNS);
  await engine.close();

  const text = report({
    machine: machine(browser),
    doorway,
    explore,
    live,
    liveView: LIVE,
    doorwayScripts: gzippedScripts(doorway),
    exploreScripts: gzippedScripts(explore),
    inBrowser,
    native,
    asks: new Map(QUESTIONS.map(({ name, asks }) => [name, asks])),
  });
  writeFileSync('bench/RESULTS.md', text);
  console.log(`\n${text}`);
} finally {
  server.stop();
}

async function visits(path: string, last: 'koban:answer' | null): Promise<Visit[]> {
  const all: Visit[] = [];
  for (let turn = 1; turn <= VISITS; turn++) {
    console.log(`${path} (${turn} of ${VISITS})`);
    const seen = await visit(server.address + path, last);
    browser = seen.browser;
    all.push(seen);
  }
  return all;
}

/** gzip size of the scripts that a page loaded by itself, whatever encoding the server chose. */
function gzippedScripts(seen: Visit[]): number {
  const scripts = new Set(
    seen.flatMap(({ transfers }) =>
      transfers.filter(({ kind }) => kind === 'script').map(({ path }) => path),
    ),
  );
  return [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(`build${path}`)).length, 0);
}

/** A query that the bench does not ask would be slow unseen. */
function refuseForgotten(): void {
  const folder = 'src/lib/store/queries';
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/defineQuery\(\{\s*name: '([^']+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const forgotten = named.filter((name) => !QUESTIONS.some((question) => question.name === name));
  if (forgotten.length > 0) throw new Error(`bench/questions.ts does not ask: ${forgotten.join(', ')}`);
}
