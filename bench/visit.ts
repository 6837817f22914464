import { fileURLToPath } from 'node:url';
import type { Page, Request } from '@playwright/test';
import { launchBrowser } from './launch.ts';

/** One thing that crossed the wire. */
export interface Transfer {
  path: string;
  kind: Kind;
  /** Bytes of head and body as they crossed the wire, compressed where the server compressed them. */
  bytes: number;
  /** When it was there in full, ms after navigation began, by the browser's own clock; null where that does not say. */
  at: number | null;
}

export const KINDS = ['page', 'script', 'style', 'font', 'json', 'wasm', 'data', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What one visit with an empty cache took, in ms after navigation began; null where it did not happen. */
export interface Visit {
  /** First frame after the first figure's drawing stood in the page. */
  firstChart: number | null;
  /** The browser's own first contentful paint, as a check on `firstChart`. */
  firstPaint: number | null;
  /** The page answers to clicks: the app has taken over the first figure. */
  firstFigure: number | null;
  engineReady: number | null;
  answer: number | null;
  transfers: Transfer[];
}

/** Set by `first-chart.js`. */
const CHART = 'bench:first-chart';

/** Opens a page in a new browser with a new profile and waits for a mark that it sets, or until it asks for nothing more. */
export async function visit(
  address: string,
  last: 'koban:answer' | null,
): Promise<Visit & { browser: string }> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript({ path: fileURLToPath(new URL('first-chart.js', import.meta.url)) });
    const finished: Request[] = [];
    page.on('requestfinished', (request) => finished.push(request));
    await page.goto(address, { waitUntil: 'load' });
    await waitForMark(page, last ?? CHART);
    await page.waitForLoadState('networkidle');
    const { marks, arrived } = await readEntries(page);
    const transfers = await Promise.all(
      finished.map((request) => weigh(request, arrived.get(request.url()) ?? null)),
    );
    return {
      firstChart: marks.get(CHART) ?? null,
      firstPaint: marks.get('first-contentful-paint') ?? null,
      firstFigure: marks.get('koban:first-figure') ?? null,
      engineReady: marks.get('koban:engine-ready') ?? null,
      answer: marks.get('koban:answer') ?? null,
      transfers,
      browser: browser.version(),
    };
  } finally {
    await browser.close();
  }
}

async function waitForMark(page: Page, mark: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
    timeout: 60_000,
  });
}

/** When each of the page's marks was first set, by name, and when each file had arrived, by address. */
async function readEntries(page: Page): Promise<Record<'marks' | 'arrived', Map<string, number>>> {
  const entries = await page.evaluate(() =>
    performance.getEntries().map((entry) => ({
      name: entry.name,
      start: entry.startTime,
      end: entry instanceof PerformanceResourceTiming ? entry.responseEnd : null,
    })),
  );
  return {
    marks: new Map(entries.map(({ name, start }) => [name, start] as const).reverse()),
    arrived: new Map(entries.flatMap(({ name, end }) => (end === null ? [] : [[name, end] as const]))),
  };
}

async function weigh(request: Request, at: number | null): Promise<Transfer> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const { pathname } = new URL(request.url());
  return { path: pathname, kind: kindOf(pathname), bytes: responseBodySize + responseHeadersSize, at };
}

/** @example kindOf('/_app/immutable/entry/start.js') // 'script' */
export function kindOf(path: string): Kind {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  const kinds: Partial<Record<string, Kind>> = {
    html: 'page',
    js: 'script',
    css: 'style',
    woff2: 'font',
    json: 'json',
    wasm: 'wasm',
    duckdb: 'data',
  };
  return kinds[ending] ?? 'other';
}
