import { build, preview } from 'vite';
import { launchBrowser } from './launch.ts';
import { freePort } from '../scripts/setup/port.mjs';
import { builtDatabase } from './database.ts';
import type { Timing } from './repeat.ts';

/** Asks every question in a real browser, on the app's own engine in a page that holds nothing else. */
export async function timeInBrowser(runs: number): Promise<Timing[]> {
  const outDir = new URL('../.cache/bench', import.meta.url).pathname;
  const root = new URL('harness', import.meta.url).pathname;
  const publicDir = new URL('../static', import.meta.url).pathname;
  const config = { configFile: false, root, publicDir, logLevel: 'warn' } as const;
  await build({
    ...config,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: `${root}/queries.html` },
      chunkSizeWarningLimit: 2000,
    },
    worker: { format: 'es' },
  });
  const port = await freePort();
  const server = await preview({ ...config, build: { outDir }, preview: { port, strictPort: true } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/queries.html`);
    await page.waitForFunction(() => window.timeQuestions !== undefined);
    const { file, bytes, sha256 } = builtDatabase();
    return await page.evaluate(
      ([database, times]) =>
        window.timeQuestions?.(database, times) ?? Promise.reject(new Error('no harness')),
      [{ url: `/data/${file}`, bytes, sha256 }, runs] as const,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
