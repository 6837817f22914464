// Lists what the built site consists of, so that a browser can keep it and tell whether it is whole: build/site-files.json.
// The list is named by its contents, and so is the worker that keeps it: DuckDB does not write the same bytes twice, so the
// same sources can make two sites whose files must not be mixed.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';

/**
 * Files by what they are needed for; the first that fits. What fits nowhere belongs to `desk`, so that a new page is kept
 * without being named here.
 *
 * @type {[part: string, fits: RegExp][]}
 */
const PARTS = [
  ['engine', /^\/_app\/immutable\/workers\/assets\/duckdb|^\/data\/(?:database\.json|[^/]+\.duckdb)$/],
  ['briefs', /^\/brief\/(?!compare$)[^/]+(?:\/__data\.json)?$|^\/brief\/(?:data|values)\//],
  ['places', /^\/(?:data\/places|places|evaluate)\//],
  // Pages in a language, and the letters that only they need; their code and what holds no words is that of the desk.
  ...['fr', 'es', 'ru'].map((language) => /** @type {[string, RegExp]} */ ([language, pagesIn(language)])),
  ['ar', new RegExp(`${pagesIn('ar').source}|/noto-sans-arabic-`)],
  ['zh', new RegExp(`${pagesIn('zh').source}|/noto-sans-sc-`)],
];

/** @param {string} language */
function pagesIn(language) {
  return new RegExp(`^/${language}(?:/|$)`);
}

/** Copies for the server, and what is always asked of the server. */
const LEFT_OUT = /\.(?:br|gz)$|^\/(?:service-worker\.js|site-files\.json|_app\/version\.json)$/;

/**
 * The address under which a page or file is asked for.
 *
 * @param {string} path
 */
function address(path) {
  if (path === '/404.html') return path;
  return encodeURI(path.replace(/\/index\.html$/, '/').replace(/\.html$/, ''));
}

/** @param {string} path */
const partOf = (path) => PARTS.find(([, fits]) => fits.test(path))?.[0] ?? 'desk';

/** @param {string} dir */
function list(dir) {
  /** @type {Map<string, [path: string, bytes: number, sha256: string][]>} */
  const parts = new Map(['desk', ...PARTS.map(([part]) => part)].map((part) => [part, []]));
  const names = readdirSync(dir, { recursive: true }).map(String).sort();
  for (const name of names) {
    const file = join(dir, name);
    const path = `/${name.split(sep).join('/')}`;
    if (LEFT_OUT.test(path) || !statSync(file).isFile()) continue;
    const contents = readFileSync(file);
    const sum = createHash('sha256').update(contents).digest('hex').slice(0, 16);
    const asked = address(path);
    parts.get(partOf(asked))?.push([asked, contents.length, sum]);
  }
  return [...parts].map(([id, files]) => ({ id, files }));
}

const dir = process.argv[2] ?? 'build';
const parts = list(dir);
const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
const worker = readFileSync(join(dir, 'service-worker.js'), 'utf8');
const { version: sources } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8'));
if (!worker.includes(sources)) throw new Error('service-worker.js does not name its version.');
writeFileSync(join(dir, 'service-worker.js'), worker.replaceAll(sources, version));
writeFileSync(join(dir, 'site-files.json'), JSON.stringify({ version, parts }));
