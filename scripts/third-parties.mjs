// Writes what the built site owes to others: build/third-party-notices.txt, the licence of each package that stands in it,
// and build/sbom.cdx.json, the same packages as a CycloneDX list for those who watch for known faults.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { SHIPPED } from './shipped-packages.mjs';

/**
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression
 * @property {string} terms text of the licence
 * @property {string} integrity as the lockfile has it
 */

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const lock = json('package-lock.json').packages;

/** What a package does not say in its description, read in the text that lies beside it. */
const SAID_IN_TEXT = new Map([['svelte-toolbelt', 'MIT']]);
/** Terms that a package was published without, as they stand in its repository. */
const TERMS_ELSEWHERE = new Map([['@duckdb/duckdb-wasm', 'docs/licences/duckdb-wasm.txt']]);

/**
 * @param {string} folder
 * @returns {Shipped}
 * @throws Error where a package states no licence or no terms: it must not be shipped unseen
 */
function describe(folder) {
  const { name, version, license } = json(join(folder, 'package.json'));
  const licence = license ?? SAID_IN_TEXT.get(name);
  const elsewhere = TERMS_ELSEWHERE.get(name);
  const files = elsewhere
    ? [elsewhere]
    : readdirSync(folder)
        .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
        .map((file) => join(folder, file));
  if (typeof licence !== 'string' || files.length === 0)
    throw new Error(`${name} states no licence or no terms. Find them out before it is shipped.`);
  const terms = files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
  return { name, version, licence, terms, integrity: lock[folder]?.integrity ?? '' };
}

/**
 * Terms that are the same to the letter stand once, under all packages that have them.
 *
 * @param {Shipped[]} packages
 */
function notices(packages) {
  const texts = [...new Set(packages.map(({ terms }) => terms))];
  const parts = texts.map((terms) => {
    const same = packages.filter((one) => one.terms === terms);
    const names = same.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join('\n')}\n\n${terms}\n`;
  });
  const line = '='.repeat(72);
  return `Koban holds code of ${packages.length} packages of others, under these terms.\n\n${line}\n${parts.join(`\n${line}\n`)}`;
}

/**
 * Without a serial number and a date, so that the same sources give the same file.
 *
 * @param {Shipped[]} packages
 */
function bill(packages) {
  const { name, version } = json('package.json');
  const components = packages.map((one) => {
    const [algorithm, sum] = one.integrity.split('-', 2);
    const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
    return {
      ...{ type: 'library', 'bom-ref': purl, name: one.name, version: one.version, purl },
      licenses: [{ expression: one.licence }],
      ...(algorithm === 'sha512' && sum
        ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }] }
        : {}),
    };
  });
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    metadata: { component: { type: 'application', name, version } },
    components,
  };
}

const dir = process.argv[2] ?? 'build';
const packages = json(SHIPPED)
  .map(describe)
  .sort((/** @type {Shipped} */ a, /** @type {Shipped} */ b) => (a.name < b.name ? -1 : 1));
writeFileSync(join(dir, 'third-party-notices.txt'), notices(packages));
writeFileSync(join(dir, 'sbom.cdx.json'), `${JSON.stringify(bill(packages), null, 2)}\n`);
