import { FileFault, SITE_FILES, type SiteFile, type SiteFiles } from './site-files.ts';

const PREFIX = 'koban-site-';
/** As many as a browser asks of one host at once. */
const AT_ONCE = 6;
const NAMED_BY_CONTENT = /^\/_app\/immutable\/|-[0-9a-f]{8}\.duckdb$/;

/** The kept files of one version. */
export const openSite = (version: string): Promise<Cache> => caches.open(PREFIX + version);

/** The caches of other versions. */
async function otherVersions(version: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version);
}

/** Lets go of all versions but one. */
export async function dropOthers(version: string): Promise<void> {
  for (const name of await otherVersions(version)) await caches.delete(name);
}

/** Addresses of all files that are kept of a version. */
export async function keptPaths(version: string): Promise<Set<string>> {
  const requests = await (await openSite(version)).keys();
  return new Set(requests.map(({ url }) => new URL(url).pathname));
}

/** Addresses that some earlier version keeps: what this device was once made ready with. */
export async function keptBefore(version: string): Promise<Set<string>> {
  const before = new Set<string>();
  for (const name of await otherVersions(version)) {
    for (const path of await keptPaths(name.slice(PREFIX.length))) before.add(path);
  }
  return before;
}

/**
 * Keeps files of a version. Each is kept by itself as soon as it is whole and its sum is right, so what has arrived survives
 * an interruption; what is kept already, here or unchanged in an earlier version, is not fetched.
 *
 * @param onKept called with the bytes of each file that is there now
 * @throws FileFault naming the first file that could not be had; the signal's reason once it aborts
 * @example await keepFiles(list, filesOf(list, ['engine']), (bytes) => (done += bytes), signal)
 */
export async function keepFiles(
  { version }: SiteFiles,
  files: readonly SiteFile[],
  onKept: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await openSite(version);
  const kept = await keptPaths(version);
  const unchanged = await unchangedFiles(version);
  const waiting = [...files];
  const one = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      signal.throwIfAborted();
      const [path, bytes, sum] = file;
      if (!kept.has(path)) {
        const found = await unchanged.get(`${path} ${sum}`)?.match(path);
        await cache.put(path, found ?? (await download(file, signal)));
      }
      onKept(bytes);
    }
  };
  const stop = (cause: unknown): never => {
    waiting.length = 0;
    throw cause;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => one().catch(stop)));
}

/** Which earlier version holds a file that is still the same, by its address and sum. */
async function unchangedFiles(version: string): Promise<Map<string, Cache>> {
  const found = new Map<string, Cache>();
  for (const name of await otherVersions(version)) {
    const cache = await caches.open(name);
    const list = (await (await cache.match(SITE_FILES))?.json()) as SiteFiles | undefined;
    for (const { files } of list?.parts ?? []) {
      for (const [path, , sum] of files) found.set(`${path} ${sum}`, cache);
    }
  }
  return found;
}

async function download([path, bytes, sum]: SiteFile, signal: AbortSignal): Promise<Response> {
  const cache = NAMED_BY_CONTENT.test(path) ? 'default' : 'no-cache';
  const response = await fetch(path, { cache, signal });
  // The page of an address that is not there is a file too, and comes with that status.
  if (!response.ok && path !== '/404.html') throw new FileFault(path, response.status);
  const contents = await response.arrayBuffer();
  if (contents.byteLength !== bytes || !(await sumOf(contents)).startsWith(sum)) {
    throw new FileFault(path, null);
  }
  // The body is unpacked by now.
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.set('content-length', String(bytes));
  return new Response(contents, { headers });
}

async function sumOf(contents: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', contents));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
