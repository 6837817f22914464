/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker';
import { splitPath, type Language } from '../lib/i18n/language.ts';
import { USE_NOW, type Refusal } from '../lib/app/offline/update.ts';
import { dropOthers, keepFiles, keptBefore, openSite } from '../lib/app/offline/site-cache.ts';
import { fetchSiteFiles, filesOf, SITE_FILES, type SiteFiles } from '../lib/app/offline/site-files.ts';
import { answer } from '../lib/app/offline/kept-answer.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** What must come from the server while there is one: what is new is told by these. */
const ALWAYS_FRESH = new Set(['/service-worker.js', '/_app/version.json', SITE_FILES]);

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

/**
 * Keeps the desk, and of the rest what an earlier version kept. Where it breaks off the browser tries again at the next visit
 * and goes on with what is missing.
 */
async function install(): Promise<void> {
  const signal = new AbortController().signal;
  const list = await fetchSiteFiles(signal);
  if (list.version !== version) throw new Error('The site is being replaced: its parts do not agree yet.');
  await (await openSite(version)).put(SITE_FILES, new Response(JSON.stringify(list)));
  const before = await keptBefore(version);
  const wanted = filesOf(list, ['desk', ...(await languagesRead())]);
  const held = new Set(wanted.map(([path]) => path));
  const again = list.parts
    .flatMap(({ files }) => files)
    .filter(([path]) => before.has(path) && !held.has(path));
  await keepFiles(list, [...wanted, ...again], () => undefined, signal);
}

/** The languages, English apart, in which pages are open: whoever reads one is given it to keep. */
async function languagesRead(): Promise<Exclude<Language, 'en'>[]> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const read = new Set(windows.map(({ url }) => splitPath(new URL(url).pathname).language));
  return [...read].filter((language) => language !== 'en');
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers(version).then(() => worker.clients.claim()));
});

let listedPaths: Promise<Set<string>> | null = null;

async function listed(path: string): Promise<boolean> {
  listedPaths ??= openSite(version)
    .then((cache) => cache.match(SITE_FILES))
    .then((response) => response?.json() as Promise<SiteFiles> | undefined)
    .then((list) => new Set(list?.parts.flatMap(({ files }) => files.map(([one]) => one))));
  return (await listedPaths).has(path);
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (ALWAYS_FRESH.has(pathname)) {
    event.respondWith(
      fetch(request).catch(async (cause: unknown) => {
        const kept = await (await openSite(version)).match(pathname);
        if (!kept) throw cause;
        return kept;
      }),
    );
    return;
  }
  event.respondWith(answer(request, version, listed));
});

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  if (event.data === USE_NOW) event.waitUntil(useNow(event.source));
});

/** Takes over from the earlier version, but never under an open stage: its windows would lose their code. */
async function useNow(asker: ExtendableMessageEvent['source']): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const showing = windows.filter(({ url }) => new URL(url).pathname.startsWith('/present/')).length;
  if (showing === 0) await worker.skipWaiting();
  else asker?.postMessage({ koban: 'update-refused', showing } satisfies Refusal);
}
