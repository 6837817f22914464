import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { policy } from '../../csp.js';

/** The name of a file changes with its contents: it is never asked for again. */
const FOR_EVER = 'public,max-age=31536000,immutable';
const NAMED_BY_CONTENT = /^\/_app\/immutable\/|^\/data\/(?:places\/)?[^/]+-[0-9a-f]{8}\.[a-z0-9]+$/;

/** Of what a browser can offer, pages use the clipboard (copy link, copy image) and full screen (stage). */
const PERMISSIONS = [
  'camera=()',
  'microphone=()',
  'geolocation=()',
  'payment=()',
  'usb=()',
  'clipboard-write=(self)',
  'fullscreen=(self)',
].join(', ');

/**
 * The headers of every response: what the README tells other servers to send.
 *
 * @param {string} pathname
 * @param {string} contentPolicy
 * @returns {Record<string, string>}
 */
export function headersFor(pathname, contentPolicy) {
  return {
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': PERMISSIONS,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': NAMED_BY_CONTENT.test(pathname) ? FOR_EVER : 'no-cache',
    ...(pathname.endsWith('.duckdb') ? { 'Content-Type': 'application/octet-stream' } : {}),
  };
}

/**
 * The policy of each page: the one that stands in it, with the hashes of its inline scripts. Everything else, the
 * engine's worker above all, gets the policy without hashes. `frame-ancestors` works in a header only.
 *
 * @param {string} dir the folder that is served
 * @returns {(pathname: string) => string}
 */
export function policies(dir) {
  const base = `${policy()}; frame-ancestors 'none'`;
  /** @type {Map<string, string>} */
  const pages = new Map();
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const own = policyIn(readFileSync(file, 'utf8'));
    if (own === null) continue;
    const path = `/${relative(dir, file).split(sep).join('/')}`;
    const plain = path.replace(/(\/?index)?\.html$/, '');
    for (const name of [path, plain, `${plain}/`]) pages.set(name, `${own}; frame-ancestors 'none'`);
  }
  return (pathname) => pages.get(pathname) ?? base;
}

/**
 * @param {string} html
 * @returns {string | null}
 */
function policyIn(html) {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
  return meta?.[1]?.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&') ?? null;
}
