/**
 * What a page of this site may do, in the form in which SvelteKit takes it; the one place where it is said.
 *
 * SvelteKit writes it into each page, with the hashes of the page's inline scripts. `scripts/serve.mjs` sends it as a
 * response header too, because a policy in `<meta>` does not bind a worker. Everything comes from this origin.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const directives = {
  'default-src': ['self'],
  // DuckDB is WebAssembly.
  'script-src': ['self', 'wasm-unsafe-eval'],
  'style-src': ['self'],
  // Two inline styles come with libraries: SvelteKit's on its route announcer, and `display: contents` around the lines
  // of the list of indicators.
  'style-src-attr': [
    'unsafe-hashes',
    'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
    'sha256-iaOezIDcQIoxCULa6FBKKuLUu09R7kG+Mlu+JVfU3Rw=',
  ],
  'img-src': ['self', 'data:', 'blob:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'worker-src': ['self'],
  'object-src': ['none'],
  'base-uri': ['self'],
  'form-action': ['self'],
};

const QUOTED = /^(self|none|wasm-unsafe-eval|unsafe-hashes|sha256-.+)$/;

/**
 * The policy as the value of a `Content-Security-Policy` header.
 *
 * @returns {string}
 */
export function policy() {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...(Array.isArray(sources) ? sources.map(quoted) : [])].join(' '))
    .join('; ');
}

/** @param {string} source */
function quoted(source) {
  return QUOTED.test(source) ? `'${source}'` : source;
}
