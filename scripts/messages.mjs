// npm run messages [part ...]: turns messages/<language>/<part>.json into typed functions, src/lib/i18n/messages/<part>.js.
//
// Paraglide compiles each part by itself, so that a page loads the parts that it speaks with, and each language is a file
// of its own. Its runtime, which knows cookies and addresses, is left out: which language holds is said by i18n/language.ts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { faultsOf } from './messages/faults.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const SETTINGS = 'project.inlang/settings.json';
const OUT = 'src/lib/i18n/messages';
const WORK = '.cache/messages';

/** @type {{ locales: string[], modules: string[] } & Record<string, any>} */
const settings = JSON.parse(readFileSync(SETTINGS, 'utf8'));
const patterns = /** @type {string[]} */ (settings['plugin.inlang.messageFormat'].pathPattern);
const listed = patterns.map((pattern) => /([\w-]+)\.json$/.exec(pattern)?.[1] ?? '');
const asked = process.argv.slice(2);
const parts = asked.length > 0 ? asked : listed;

const faults = [...unlisted(), ...parts.flatMap((part) => faultsOf(part, read(part)))];
if (faults.length > 0) {
  console.error(`The messages are not whole:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
}

const stale = parts.filter((part) => {
  const path = sumPath(part);
  return !existsSync(path) || readFileSync(path, 'utf8') !== sumOf(part);
});
if (stale.length > 0) await write(stale);

/** Parts that are asked for or have a file, and that the settings do not name. */
function unlisted() {
  const files = settings.locales.flatMap((language) =>
    readdirSync(`messages/${language}`).map((file) => `${language}/${file}`),
  );
  return [...files.filter((file) => !listed.includes(file.slice(3, -'.json'.length))), ...asked]
    .filter((part) => !listed.includes(part))
    .map((part) => `${part}: is not listed in ${SETTINGS}`);
}

/**
 * @param {string} language
 * @param {string} part
 */
function source(language, part) {
  return `messages/${language}/${part}.json`;
}

/**
 * @param {string} part
 * @returns {Record<string, import('./messages/faults.mjs').Messages>}
 */
function read(part) {
  return Object.fromEntries(
    settings.locales.map((language) => {
      const path = source(language, part);
      return [language, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}];
    }),
  );
}

/** @param {string} part */
function sumPath(part) {
  return join(WORK, `${part}.sum`);
}

/**
 * What the compiled part follows from, and that it is there.
 *
 * @param {string} part
 */
function sumOf(part) {
  const all = createHash('sha256').update(readFileSync(SETTINGS)).update(readFileSync('package-lock.json'));
  all.update(readFileSync(fileURLToPath(import.meta.url)));
  for (const language of settings.locales) all.update(readFileSync(source(language, part)));
  for (const path of made(part)) all.update(existsSync(path) ? 'there' : 'missing');
  return all.digest('hex');
}

/** @param {string} part */
function made(part) {
  return [`${OUT}/${part}.js`, ...settings.locales.map((language) => `${OUT}/${language}/${part}.js`)];
}

/**
 * At once, so that nobody reads half a file; and only what is new, so that a server that watches does not load all anew.
 *
 * @param {string} path
 * @param {string} text
 */
function put(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

/** @param {string[]} parts */
async function write(parts) {
  const { compile } = await import('@inlang/paraglide-js');
  for (const part of parts) {
    const project = join(WORK, `${part}.inlang`);
    mkdirSync(project, { recursive: true });
    const own = {
      ...settings,
      modules: settings.modules.map((path) => `../../${path}`),
      'plugin.inlang.messageFormat': { pathPattern: `../../${source('{locale}', part)}` },
    };
    writeFileSync(join(project, 'settings.json'), JSON.stringify(own));
    const raw = join(WORK, part);
    await compile({ project, outdir: raw, outputStructure: 'locale-modules' });
    const index = readFileSync(join(raw, 'messages/_index.js'), 'utf8')
      .replaceAll(/from "\.\/(\w+)\.js"/g, `from "./$1/${part}.js"`)
      .replaceAll('../runtime.js', './runtime.js');
    put(join(OUT, 'registry.js'), readFileSync(join(raw, 'registry.js'), 'utf8'));
    for (const language of settings.locales) {
      put(join(OUT, language, `${part}.js`), readFileSync(join(raw, `messages/${language}.js`), 'utf8'));
    }
    put(join(OUT, `${part}.js`), index);
    const locales = settings.locales.map((language) => `"${language}"`).join(' | ');
    put(
      join(OUT, 'runtime.js'),
      `export { pageLanguage as getLocale } from '../language.ts';
/** @type {${locales} | undefined} */
export const experimentalStaticLocale = undefined;
/** @typedef {${locales}} Locale */
/** @typedef {string} LocalizedString */
/** @template Inputs, Options, Parts @typedef {unknown} MessageMetadata */
`,
    );
    writeFileSync(sumPath(part), sumOf(part));
  }
}
