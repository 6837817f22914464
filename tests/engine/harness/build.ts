import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds the page that runs the contract in a browser, as Vite builds the site, with some databases beside it.
 *
 * @param databases name on the server -> file
 */
export async function buildHarness(
  databases: Record<string, string>,
): Promise<{ dir: string; remove: () => void }> {
  const dir = mkdtempSync(join(tmpdir(), 'koban-harness-'));
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: dir,
      emptyOutDir: true,
      target: 'es2022',
      assetsDir: '_app/immutable',
      chunkSizeWarningLimit: 2000,
    },
  });
  for (const [name, file] of Object.entries(databases)) copyFileSync(file, join(dir, name));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
