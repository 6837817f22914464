import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { askLanguage, directionOf, splitPath, type Language } from '$lib/i18n/language';

/** Pages are made several at a time: each carries its own language through everything that it waits for. */
const speaking = new AsyncLocalStorage<Language>();
askLanguage(() => speaking.getStore() ?? 'en');

export const handle: Handle = ({ event, resolve }) => {
  const { language } = splitPath(event.url.pathname);
  return speaking.run(language, () =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('%language%', language).replace('%direction%', directionOf(language)),
    }),
  );
};
