import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'src',
  'messages',
  'project.inlang/settings.json',
  'static',
  'data',
  'scripts',
  'csp.js',
  'package-lock.json',
];
/** Made from the sources by the build. */
const MADE = [`static${sep}data`, join('src', 'lib', 'i18n', 'messages')];

/**
 * A name for the site that follows from its sources alone: the same sources, the same version, so that a browser that keeps
 * the site is not told of an update that is none.
 *
 * @returns {string} twelve hexadecimal digits
 */
export function sourceVersion() {
  const sum = createHash('sha256');
  for (const source of SOURCES) {
    for (const path of filesOf(source))
      sum
        .update(path)
        .update('\0')
        .update(readFileSync(join(ROOT, path)));
  }
  return sum.digest('hex').slice(0, 12);
}

/**
 * @param {string} source
 * @returns {string[]}
 */
function filesOf(source) {
  if (statSync(join(ROOT, source)).isFile()) return [source];
  return readdirSync(join(ROOT, source), { recursive: true })
    .map((name) => join(source, String(name)))
    .filter((path) => !MADE.some((made) => path.startsWith(made)) && statSync(join(ROOT, path)).isFile())
    .sort();
}
