// Writes a brotli and a gzip copy beside every file of the built site that gets smaller by it, for servers that send
// such copies. The last hundredth of size would take most of the time: beyond quality 7 brotli clears megabytes of memory
// for every small page, and engine and data are compressed less hard still.
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);
const BINARY = new Set(['.wasm', '.duckdb']);
/** As many as Node has threads for it. */
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @param {string} folder */
function* files(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(name));
    if ((TEXT.has(extname(path)) || BINARY.has(extname(path))) && statSync(path).isFile()) yield path;
  }
}

/** @param {string} path */
async function compress(path) {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: TEXT.has(extname(path)) ? 7 : 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const br = await brotli(bytes, { params });
  const gz = await zip(bytes, { level: 6 });
  if (br.length < bytes.length) await writeFile(`${path}.br`, br);
  if (gz.length < bytes.length) await writeFile(`${path}.gz`, gz);
}

const left = files(process.argv[2] ?? 'build');
// All take the next file from one list, so that no more than these stand in memory.
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const path of left) await compress(path);
  }),
);
