/**
 * Serves the built site as it should be served anywhere: compressed, cached by name, with the policy as a header.
 *
 *     node scripts/serve.mjs [folder] [port]
 */
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor, policies } from './serving/headers.mjs';

const BUILD = fileURLToPath(new URL('../build', import.meta.url));
const PORT = 4173;

/**
 * Starts the server.
 *
 * @param {{ dir?: string, port?: number, host?: string }} [options] port 0 takes any that is free
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 * @throws Error with what to do, where the folder is not there or the port is taken.
 */
export async function serve({ dir = BUILD, port = PORT, host = 'localhost' } = {}) {
  if (!existsSync(dir)) throw new Error(`There is no ${dir}. Run "npm run build" first.`);
  const policyOf = policies(dir);
  const notFound = existsSync(join(dir, '404.html'));
  const files = sirv(dir, { etag: true, brotli: true, gzip: true });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const pathname = pathOf(request.url);
    send(response, headersFor(pathname, policyOf(pathname)));
    keepRangesSimple(request);
    files(request, response, () => {
      response.removeHeader('Content-Type');
      send(response, headersFor('/404', policyOf('/404.html')));
      if (!notFound) {
        response.writeHead(404).end();
        return;
      }
      // The page is sent whole and fresh, whatever the request asked of the file that is not there.
      delete request.headers.range;
      delete request.headers['if-none-match'];
      request.url = '/404.html';
      const writeHead = response.writeHead.bind(response);
      response.writeHead = (_status, ...rest) => writeHead(404, .../** @type {[]} */ (rest));
      files(request, response);
    });
  });
  await listen(server, port, host);
  const taken = server.address();
  const actual = typeof taken === 'object' && taken ? taken.port : port;
  return {
    address: `http://${host}:${actual}`,
    port: actual,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @param {string | undefined} url */
function pathOf(url = '/') {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Record<string, string>} headers
 */
function send(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * A part of a file is a part of the file itself, not of its compressed copy. A range that is more than `from-to` may
 * be answered by the whole file.
 *
 * @param {import('node:http').IncomingMessage} request
 */
function keepRangesSimple({ headers }) {
  if (headers.range === undefined) return;
  if (!/^bytes=\d+-\d*$/.test(headers.range) || headers['if-range'] !== undefined) delete headers.range;
  else delete headers['accept-encoding'];
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const taken = error.code === 'EADDRINUSE';
      fail(
        taken
          ? new Error(`Port ${port} is taken. Choose another: node scripts/serve.mjs build ${port + 1}`)
          : error,
      );
    });
    server.listen(port, host, () => done());
  });
}

/** @param {string[]} given */
async function main([dir, port = process.env['PORT'] ?? String(PORT)]) {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new Error(`"${port}" is no port. Use: node scripts/serve.mjs [folder] [port]`);
  }
  const host = process.env['HOST'] ?? 'localhost';
  const { address } = await serve({ dir: dir ? resolve(dir) : BUILD, port: number, host });
  console.log(`Koban is at ${address}`);
}

const script = process.argv[1];
if (script && realpathSync(script) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
