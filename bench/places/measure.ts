import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { launchBrowser } from '../launch.ts';
import { generated, type Generated } from './incidents.ts';
import type { Move } from './page.ts';
import { pageCost, type Cost } from './process.ts';
import { serveFolders } from './serve.ts';
import { MOVES, SCALES, WARM_UP } from './shape.ts';

/** What one page took at one scale. */
export interface Ran {
  ready: number;
  firstPainted: number;
  moves: Move[];
  /** Time of the processor: until the first move was painted, and for each of the others. */
  processorReady: number;
  processorMove: number;
  held: number | null;
  memory: Cost['memory'];
  chosen: number[];
}

/** Both pages at one scale; a text says why there is no result. */
export interface AtScale {
  rows: number;
  fileBytes: number;
  koban: Ran | string;
  mosaic: Ran | string;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CACHE = folder('../../.cache/bench-places');

/** The longest that a page may take for all that it is asked at one scale. */
const PATIENCE_MS = 300_000;

const VIEWPORT = { width: 1280, height: 1600 };

/** Measures the linked views of Koban and of Mosaic, one after the other in one browser, from few incidents to many. */
export async function measurePlaces(): Promise<{ browser: string; least: number[]; scales: AtScale[] }> {
  await buildPage(folder('../harness/places'), 'places.html', `${CACHE}/koban`);
  if (existsSync(folder('../mosaic/node_modules'))) {
    await buildPage(folder('../mosaic'), 'mosaic.html', `${CACHE}/mosaic`);
  }
  const server = await serveFolders([`${CACHE}/koban`, `${CACHE}/mosaic`, `${CACHE}/data`]);
  const browser = await launchBrowser();
  try {
    const least = await leastTimes(browser, `${server.address}/places.html`);
    const scales: AtScale[] = [];
    for (const rows of SCALES) {
      const database = await generated(rows, `${CACHE}/data`);
      console.log(`${rows} incidents in Koban`);
      const koban = await run(browser, `${server.address}/places.html`, database);
      console.log(`${rows} incidents in Mosaic`);
      const mosaic = existsSync(`${CACHE}/mosaic/mosaic.html`)
        ? await run(browser, `${server.address}/mosaic.html`, database)
        : 'not installed';
      scales.push({ rows, fileBytes: database.bytes, koban, mosaic });
    }
    return { browser: browser.version(), least, scales };
  } finally {
    await browser.close();
    server.stop();
  }
}

async function buildPage(root: string, page: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: `${root}/${page}` },
      chunkSizeWarningLimit: 4000,
    },
    worker: { format: 'es' },
  });
}

/** The same clock before anything is drawn: a page that changes one number. No page can be faster by it. */
async function leastTimes(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(address);
  await page.waitForFunction(() => window.least !== undefined);
  const times = await page.evaluate((count) => window.least?.(count) ?? [], MOVES.length);
  await page.close();
  return times;
}

async function run(browser: Browser, address: string, database: Generated): Promise<Ran | string> {
  // A context of its own, so that the page gets a process of its own.
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    const broken = new Promise<never>((_, reject) => {
      page.on('crash', () => reject(new Error('the browser gave the page up')));
      page.on('pageerror', reject);
      setTimeout(() => reject(new Error(`not done after ${PATIENCE_MS / 1000} s`)), PATIENCE_MS).unref();
    });
    broken.catch(() => undefined);
    await page.goto(address);
    await page.waitForFunction(() => window.places !== undefined);
    const places = await page.evaluateHandle(() => {
      if (!window.places) throw new Error('there is no page to measure');
      return window.places;
    });
    const whole = <T>(asked: Promise<T>): Promise<T> => Promise.race([broken, asked]);
    const [first, ...warmUp] = WARM_UP;
    if (!first) throw new Error('there is no move to warm up with');
    await whole(places.evaluate((ours, data) => ours.open(data), database));
    const opened = await pageCost(browser);
    const built = await whole(places.evaluate((ours, span) => ours.build(span), first));
    const ready = await pageCost(browser);
    await whole(places.evaluate((ours, spans) => ours.move(spans), warmUp));
    const warm = await pageCost(browser);
    const moves = await whole(places.evaluate((ours, spans) => ours.move(spans), MOVES));
    const moved = await pageCost(browser);
    const chosen = await whole(places.evaluate((ours) => ours.chosen()));
    return {
      ready: built.ready,
      firstPainted: built.painted,
      moves,
      processorReady: ready.processor - opened.processor,
      processorMove: (moved.processor - warm.processor) / moves.length,
      held: await places.evaluate((ours) => ours.held()),
      memory: moved.memory,
      chosen,
    };
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    await context.close();
  }
}
