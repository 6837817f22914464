import { readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { launchBrowser } from '../launch.ts';
import type { Imported } from '../harness/import/import.ts';
import { pageCost } from '../places/process.ts';
import { serveFolders } from '../places/serve.ts';
import { generated } from './file.ts';

/** One file, in the browser and in DuckDB itself. */
export interface ImportedFile extends Imported {
  bytes: number;
  /** What `read_csv` of DuckDB in Node takes for the same file, types told, in ms. */
  native: number;
  /** Most memory of the page's process, engine included, beyond what it had before the file; null where not told. */
  memory: number | null;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CACHE = folder('../../.cache/bench-import');
/** The longest that one file may take. */
const PATIENCE_MS = 600_000;

/** Takes files in that are as large as asked for, one after the other, each in a browser of its own. */
export async function measureImport(
  sizes: readonly number[],
): Promise<{ browser: string; files: ImportedFile[] }> {
  const root = folder('../harness/import');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
    build: {
      outDir: `${CACHE}/page`,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: `${root}/import.html` },
      chunkSizeWarningLimit: 4000,
    },
    worker: { format: 'es' },
  });
  const server = await serveFolders([`${CACHE}/page`, CACHE]);
  const files: ImportedFile[] = [];
  let version = '';
  try {
    const database = await emptyDatabase();
    for (const rows of sizes) {
      const { path, bytes } = await generated(rows, CACHE);
      const browser = await launchBrowser();
      version = browser.version();
      try {
        const page = await browser.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        await page.goto(`${server.address}/import.html`);
        await page.waitForFunction(() => window.importFile !== undefined);
        await page.setInputFiles('input', path);
        const before = (await pageCost(browser)).memory;
        const imported = await page.evaluate((address) => {
          if (!window.importFile) throw new Error('there is no harness');
          return window.importFile(address);
        }, database);
        const after = (await pageCost(browser)).memory;
        const memory = before && after ? after.most - before.now : null;
        files.push({ ...imported, bytes, memory, native: await native(path) });
      } finally {
        await browser.close();
      }
    }
    return { browser: version, files };
  } finally {
    server.stop();
  }
}

/** The engine wants built-in data; here it has none. */
async function emptyDatabase(): Promise<{ url: string; bytes: number; sha256: string }> {
  const path = `${CACHE}/empty.duckdb`;
  rmSync(path, { force: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`ATTACH '${path}' AS empty (STORAGE_VERSION 'v1.2.0'); DETACH empty`);
  connection.closeSync();
  instance.closeSync();
  const contents = readFileSync(path);
  const sha256 = createHash('sha256').update(contents).digest('hex');
  return { url: '/empty.duckdb', bytes: contents.length, sha256 };
}

async function native(path: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const start = performance.now();
    await connection.run(`CREATE TABLE records AS FROM read_csv('${path}')`);
    return performance.now() - start;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
