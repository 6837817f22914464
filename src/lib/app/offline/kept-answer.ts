import { pathIn, splitPath } from '../../i18n/language.ts';
import { openSite } from './site-cache.ts';

/** Where a reader lands who asks without a network for a page that is not kept. */
const NOT_KEPT = '/not-kept';

/**
 * Answers a request from what is kept of this version, and from the network where it is not kept.
 *
 * @param listed whether an address belongs to this version, so that what the network gave is kept
 */
export async function answer(
  request: Request,
  version: string,
  listed: (path: string) => Promise<boolean>,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const cache = await openSite(version);
  const kept = await cache.match(pathname);
  if (kept) return partOf(kept, request.headers.get('range'));
  try {
    const response = await fetch(request);
    if (response.status === 200 && !response.redirected && (await listed(pathname))) {
      // A full disk is no reason to withhold what has arrived.
      void cache.put(pathname, response.clone()).catch(() => undefined);
    }
    return response;
  } catch (cause) {
    if (request.mode !== 'navigate') throw cause;
    const inLanguage = await cache.match(pathIn(splitPath(pathname).language, NOT_KEPT));
    return inLanguage ?? (await cache.match(NOT_KEPT)) ?? Response.error();
  }
}

/** The part of a kept file that a request asks for; the whole where it asks for no plain part. */
async function partOf(kept: Response, range: string | null): Promise<Response> {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (!asked) return kept;
  const whole = await kept.blob();
  const from = Number(asked[1]);
  const last = asked[2] ? Math.min(Number(asked[2]), whole.size - 1) : whole.size - 1;
  const headers = new Headers(kept.headers);
  headers.set('content-range', `bytes ${from}-${last}/${whole.size}`);
  headers.set('content-length', String(last - from + 1));
  return new Response(whole.slice(from, last + 1), { status: 206, headers });
}
