import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policy } from '../../../csp.js';
import { serve } from '../../../scripts/serve.mjs';

const SCRIPT = 'export const answer = 42;\n'.repeat(50);
const PAGE_POLICY = "script-src 'self' 'sha256-abc='";
const PAGE = (title: string) =>
  `<!doctype html><meta http-equiv="content-security-policy" content="${PAGE_POLICY}"><title>${title}</title>`;

let dir: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'koban-serve-'));
  mkdirSync(join(dir, '_app/immutable/workers'), { recursive: true });
  mkdirSync(join(dir, 'data/places'), { recursive: true });
  mkdirSync(join(dir, 'sources'));
  const put = (name: string, contents: string | Buffer) => writeFileSync(join(dir, name), contents);
  put('index.html', PAGE('home'));
  put('explore.html', PAGE('explore'));
  put('sources/index.html', PAGE('sources'));
  put('404.html', PAGE('not found'));
  put('_app/immutable/workers/worker-a1.js', SCRIPT);
  put('_app/immutable/workers/worker-a1.js.br', brotliCompressSync(SCRIPT));
  put('_app/immutable/workers/worker-a1.js.gz', gzipSync(SCRIPT));
  put('_app/immutable/engine.wasm', 'wasm');
  put('data/koban-0123abcd.duckdb', '0123456789');
  put('data/places/chicago-0123abcd.duckdb', '0123456789');
  put('data/places.json', '{}');
  put('data/database.json', '{}');
  server = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('the server', () => {
  test('sends a page with the policy that stands in it, and forbids framing', async () => {
    for (const path of ['/', '/explore', '/explore?indicator=homicide-rate', '/sources', '/sources/']) {
      const { status, headers } = await fetched(path);
      expect(status, path).toBe(200);
      expect(headers['content-security-policy'], path).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
      expect(headers['content-type']).toBe('text/html;charset=utf-8');
    }
  });

  test('binds everything else, the worker above all, by the policy of the project', async () => {
    for (const path of ['/_app/immutable/workers/worker-a1.js', '/data/database.json']) {
      const { headers } = await fetched(path);
      expect(headers['content-security-policy'], path).toBe(`${policy()}; frame-ancestors 'none'`);
    }
  });

  test('sends the other protecting headers with every answer', async () => {
    for (const path of ['/', '/data/database.json', '/nowhere']) {
      const { headers } = await fetched(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
    }
  });

  test('lets what is named by its content be kept for ever, and everything else be asked for again', async () => {
    const cacheOf = async (path: string) => (await fetched(path)).headers['cache-control'];
    expect(await cacheOf('/_app/immutable/engine.wasm')).toContain('immutable');
    expect(await cacheOf('/data/koban-0123abcd.duckdb')).toContain('immutable');
    expect(await cacheOf('/data/places/chicago-0123abcd.duckdb')).toContain('immutable');
    expect(await cacheOf('/data/database.json')).toBe('no-cache');
    expect(await cacheOf('/data/places.json')).toBe('no-cache');
    expect(await cacheOf('/explore')).toBe('no-cache');
    expect(await cacheOf('/_app/immutable/gone.js')).toBe('no-cache');
  });

  test('answers 304 to who has the file already', async () => {
    const { headers } = await fetched('/explore');
    const again = await fetched('/explore', { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });

  test('sends the compressed copy to who can read it', async () => {
    const path = '/_app/immutable/workers/worker-a1.js';
    const brotli = await fetched(path, { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
    expect((await fetched(path, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await fetched(path)).body.toString()).toBe(SCRIPT);
  });

  test('names the types of the engine and the database', async () => {
    expect((await fetched('/_app/immutable/engine.wasm')).headers['content-type']).toBe('application/wasm');
    expect((await fetched('/data/koban-0123abcd.duckdb')).headers['content-type']).toBe(
      'application/octet-stream',
    );
  });

  test('sends a part of a file, uncompressed', async () => {
    const part = await fetched('/data/koban-0123abcd.duckdb', {
      range: 'bytes=2-4',
      'accept-encoding': 'br',
    });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe('bytes 2-4/10');
    expect(part.body.toString()).toBe('234');
    const script = await fetched('/_app/immutable/workers/worker-a1.js', {
      range: 'bytes=0-5',
      'accept-encoding': 'br',
    });
    expect(script.body.toString()).toBe('export');
    expect((await fetched('/data/koban-0123abcd.duckdb', { range: 'bytes=20-' })).status).toBe(416);
  });

  test('answers HEAD with the length and no body', async () => {
    const { status, headers, body } = await fetched('/data/koban-0123abcd.duckdb', {}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-length']).toBe('10');
    expect(body).toHaveLength(0);
  });

  test('answers an unknown address with the page for it and status 404', async () => {
    for (const path of [
      '/nowhere',
      '/data/gone.duckdb',
      '/%',
      '/../package.json',
      '/%2e%2e/%2e%2e/etc/passwd',
    ]) {
      const { status, headers, body } = await fetched(path, { 'if-none-match': '*', range: 'bytes=0-3' });
      expect(status, path).toBe(404);
      expect(body.toString()).toContain('<title>not found</title>');
      expect(headers['content-type']).toBe('text/html;charset=utf-8');
      expect(headers['content-security-policy']).toContain(PAGE_POLICY);
    }
  });

  test('takes no other method than GET and HEAD', async () => {
    expect((await fetched('/', {}, 'POST')).status).toBe(405);
  });

  test('says so where the port is taken', async () => {
    await expect(serve({ dir, port: server.port })).rejects.toThrow(`Port ${server.port} is taken`);
  });

  test('says so where nothing has been built', async () => {
    await expect(serve({ dir: join(dir, 'none'), port: 0 })).rejects.toThrow('npm run build');
  });
});

test('the policy allows no inline code, no inline style and no other origin', () => {
  const text = policy();
  expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(text).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

interface Fetched {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Without the changes that `fetch` makes to headers, encodings and paths. */
function fetched(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Fetched> {
  return new Promise((done, fail) => {
    const call = method === 'GET' ? get : request;
    const sent = call({ host: 'localhost', port: server.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });
}
