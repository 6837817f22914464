// Writes a brotli and a gzip copy beside every file of the built site that gets smaller by it, for servers that send
// such copies. The engine and the data are compressed less hard: the last tenth would take minutes of every build.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);
const BINARY = new Set(['.wasm', '.duckdb']);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @param {string} folder */
function* files(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(name));
    if (statSync(path).isFile()) yield path;
  }
}

/** @param {string} path */
async function compress(path) {
  const kind = extname(path);
  if (!TEXT.has(kind) && !BINARY.has(kind)) return;
  const bytes = readFileSync(path);
  const quality = TEXT.has(kind) ? 9 : 5;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 6 })]);
  if (br.length < bytes.length) writeFileSync(`${path}.br`, br);
  if (gz.length < bytes.length) writeFileSync(`${path}.gz`, gz);
}

await Promise.all([...files(process.argv[2] ?? 'build')].map(compress));
