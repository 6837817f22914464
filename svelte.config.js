import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { directives } from './csp.js';
import { sourceVersion } from './scripts/source-version.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '404.html', precompress: false }),
    csp: { mode: 'hash', directives },
    version: { name: sourceVersion() },
    files: { serviceWorker: 'src/service-worker/site-worker.ts' },
    // The page starts it when it is idle: the first chart comes first.
    serviceWorker: { register: false },
  },
};
