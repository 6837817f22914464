import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openNodeEngine } from '../src/lib/store/engines/node.ts';
import { builtDatabase, DATABASE_FOLDER } from './database.ts';
import { machine } from './machine.ts';
import { QUESTIONS } from './questions.ts';
import { timeQuestions } from './repeat.ts';
import { report, type Scripts } from './report.ts';
import { serveBuild } from './server.ts';
import { timeInBrowser } from './time-in-browser.ts';
import { visit, type Visit } from './visit.ts';

const VISITS = 7;
const RUNS = 100;
/** A view that no page is built with, so that the engine has to answer it. */
const LIVE = '/explore?indicator=rule-of-law&places=BRA,JPN,MEX,ZAF&years=2000..2020&form=line';

/** Visits the built site, asks every query, and gives the results as a part of a page of Markdown. */
export async function measureSite(): Promise<string> {
  refuseForgotten();
  const server = await serveBuild();
  try {
    const doorway = await visits(`${server.address}/`);
    const explore = await visits(`${server.address}/explore`);
    const live = await visits(server.address + LIVE, 'koban:answer');

    console.log('Queries in the browser');
    const inBrowser = await timeInBrowser(RUNS);
    console.log('Queries in Node');
    const engine = await openNodeEngine(`${DATABASE_FOLDER}/${builtDatabase().file}`);
    const native = await timeQuestions(engine, RUNS);
    await engine.close();

    return report({
      machine: machine(live[0]?.browser ?? ''),
      doorway,
      explore,
      live,
      liveView: LIVE,
      scripts: { '/': scriptsOf(doorway), '/explore': scriptsOf(explore) },
      inBrowser,
      native,
      asks: new Map(QUESTIONS.map(({ name, asks }) => [name, asks])),
    });
  } finally {
    server.stop();
  }
}

type Seen = Awaited<ReturnType<typeof visit>>;

async function visits(address: string, last: 'koban:answer' | null = null): Promise<Seen[]> {
  const all: Seen[] = [];
  for (let turn = 1; turn <= VISITS; turn++) {
    console.log(`${address} (${turn} of ${VISITS})`);
    all.push(await visit(address, last));
  }
  return all;
}

/** gzip sizes of a page's scripts, whatever encoding the server chose. */
function scriptsOf(seen: Visit[]): Scripts {
  const scripts = (visit: Visit, until: number) =>
    visit.transfers.filter(({ kind, at }) => kind === 'script' && (at ?? 0) <= until).map(({ path }) => path);
  return {
    all: gzipped(seen.flatMap((visit) => scripts(visit, Infinity))),
    beforeChart: Math.max(...seen.map((visit) => gzipped(scripts(visit, visit.firstChart ?? Infinity)))),
  };
}

function gzipped(paths: readonly string[]): number {
  return [...new Set(paths)].reduce((sum, path) => sum + gzipSync(readFileSync(`build${path}`)).length, 0);
}

/** Queries on the database of one place; the cubes made from it are measured by the other part of the bench. */
const OF_A_PLACE = ['local-values', 'place-cells', 'place-districts'];
/** Queries that only the build asks, for every brief at once: no reader waits for them. */
const OF_THE_BUILD = ['brief-values', 'last-years'];

/** A query that the bench does not ask would be slow unseen. */
function refuseForgotten(): void {
  const folder = 'src/lib/store/queries';
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/defineQuery\(\{\s*name: '([^']+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const forgotten = named.filter(
    (name) =>
      ![...OF_A_PLACE, ...OF_THE_BUILD].includes(name) &&
      !QUESTIONS.some((question) => question.name === name),
  );
  if (forgotten.length > 0) throw new Error(`bench/questions.ts does not ask: ${forgotten.join(', ')}`);
}
