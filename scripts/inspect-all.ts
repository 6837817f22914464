/**
 * Inspects every file of a folder and its folders, and says in one line each what was understood: `npx tsx scripts/inspect-all.ts FOLDER`. Ends
 * with code 1 where a file ended the reading in a way that nobody foresaw, or where its rows do not balance.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../src/lib/store/failure.ts';
import { readBatches } from '../src/lib/store/ingest/read-batches.ts';
import { understand } from '../src/lib/store/ingest/understand.ts';
import { fileSource, knownAreas } from './inspect/file-source.ts';

const [folder, filter = ''] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npx tsx scripts/inspect-all.ts FOLDER [PART OF A NAME]');
  process.exit(2);
}
const areas = knownAreas();
const today = new Date().toISOString().slice(0, 10);
const TABLE = /\.(csv|tsv|tab|txt|psv|json|md)(\.gz)?$|\.(zip|gz)$/i;
let failed = 0;
for (const path of filesIn(folder).filter((name) => TABLE.test(name) && name.includes(filter))) {
  const said = await inspectOne(path).catch((error: unknown) => {
    if (error instanceof Failure) return `refused: ${error.message}`;
    failed++;
    return `FAILED: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  });
  console.log(`${path.slice(folder.length).replace(/^\//, '')}\t${said}`);
}
process.exitCode = failed > 0 ? 1 : 0;

async function inspectOne(path: string): Promise<string> {
  const start = performance.now();
  const source = fileSource(path);
  const found = await understand(source, {}, { areas, today });
  let loaded = 0;
  for await (const { lines } of readBatches(source, found, {})) loaded += lines.length;
  const aside = found.setAside.reduce((sum, { count }) => sum + count, 0);
  const isBalanced = found.read === found.rows + aside && loaded === found.rows;
  if (!isBalanced) failed++;
  const { encoding, delimiter, headerRows, rows, columns, setAside, issues, convention, tables } = found;
  return [
    isBalanced ? '' : `UNBALANCED read ${found.read}, rows ${rows}, aside ${aside}, loaded ${loaded}`,
    `rows=${rows}`,
    `columns=${columns.length}`,
    `${encoding} ${JSON.stringify(delimiter)}`,
    `header=${headerRows.join('+') || 'none'}`,
    convention ?? '',
    tables.length > 1 ? `tables=${tables.length}` : '',
    setAside
      .filter(({ reason }) => reason !== 'header')
      .map(({ reason, count, firstRows }) => `${reason} ${count}@${firstRows.slice(0, 2).join(',')}`)
      .join(' '),
    issues.map(({ level, code, count }) => `${level.charAt(0)}:${code}×${count}`).join(' '),
    `${Math.round(performance.now() - start)} ms`,
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

function filesIn(where: string): string[] {
  return readdirSync(where, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(where, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}
