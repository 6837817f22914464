import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Folders of the packages of which something stands in the files for the browser. */
export const SHIPPED = '.svelte-kit/shipped-packages.json';

/** From the first to the last folder of packages: a package can hold others of its own. */
const PACKAGE = /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/**
 * Notes which packages come to the browser, for their notices: the bundler knows it, lists of dependencies do not.
 * It stands among the plugins of the pages and among those of their workers.
 *
 * @returns {import('vite').Plugin}
 */
export function shippedPackages() {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    name: 'shipped-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      if (this.environment.name === 'ssr') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const found = PACKAGE.exec(id);
          if (found?.[1]) folders.add(found[1]);
        }
      }
      mkdirSync(dirname(SHIPPED), { recursive: true });
      writeFileSync(SHIPPED, JSON.stringify([...folders].sort()));
    },
  };
}
