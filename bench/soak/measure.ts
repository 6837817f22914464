import type { Browser, CDPSession, Page } from '@playwright/test';
import { launchBrowser } from '../launch.ts';
import { pageCost } from '../places/process.ts';
import { serveBuild } from '../server.ts';

/** What a page holds after so many changes of its view. */
export interface Held {
  changes: number;
  /** Bytes that scripts hold once the garbage is gone. */
  scripts: number;
  /** Elements, text and attributes, also those that stand in no page any more. */
  nodes: number;
  /** Resident bytes of the process of page and engine. */
  process: number | null;
}

const FORMS = ['line', 'dots', 'map', 'slope', 'multiples', 'table'];
const INDICATORS = ['homicide-rate', 'rule-of-law', 'unsentenced-detainees', 'bribery-persons'];
const PLACES = ['BRA,JPN,MEX', 'ZAF,KEN,NGA,GHA', 'SWE,NOR', 'JPN'];

/** The views in turn; each differs from the one before. */
const viewAt = (turn: number): string => {
  const form = FORMS[turn % FORMS.length] ?? '';
  const indicator = INDICATORS[Math.floor(turn / FORMS.length) % INDICATORS.length] ?? '';
  const places = PLACES[turn % PLACES.length] ?? '';
  return `/explore?indicator=${indicator}&places=${places}&years=${2000 + (turn % 9)}..2019&form=${form}`;
};

/**
 * Changes the view of Explore again and again within one page, as a reader does by links and Back, and looks at what the page
 * holds.
 *
 * @param changes how many
 * @param every after how many it is looked at
 */
export async function measureSoak(
  changes: number,
  every: number,
): Promise<{ browser: string; held: Held[] }> {
  const server = await serveBuild();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(server.address + viewAt(0));
    const held: Held[] = [];
    for (let turn = 1; turn <= changes; turn++) {
      await change(page, viewAt(turn));
      if (turn % every === 0) held.push(await look(browser, session, turn));
    }
    return { browser: browser.version(), held };
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Follows a link within the page and waits until its figure is drawn. */
async function change(page: Page, view: string): Promise<void> {
  await page.evaluate((href) => {
    performance.clearMarks('koban:answer');
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, view);
  await page.waitForFunction(() => performance.getEntriesByName('koban:answer').length > 0, null, {
    timeout: 60_000,
  });
}

async function look(browser: Browser, session: CDPSession, changes: number): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const { memory } = await pageCost(browser);
  return {
    changes,
    scripts: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    process: memory?.now ?? null,
  };
}
