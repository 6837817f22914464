import type { Browser, CDPSession } from '@playwright/test';
import { launchBrowser } from '../launch.ts';
import { median } from '../quantile.ts';
import { serveBuild } from '../server.ts';

/** A page on a phone of the middle class with a slow mobile network, as Lighthouse supposes them. */
export interface PhoneVisit {
  path: string;
  /** Largest contentful paint, ms after navigation began. */
  largestPaint: number;
  /** How far things jumped while the page came: cumulative layout shift, without unit. */
  shift: number;
  /** What tasks took beyond 50 ms each, ms. */
  blocked: number;
  /** Bytes that crossed the wire. */
  bytes: number;
}

/** Lighthouse's "slow 4G": 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; and a processor four times as slow. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER = 4;
/** After this long without anything new a page has come. */
const QUIET_MS = 3000;

declare global {
  interface Window {
    kobanPhone: { paint: number; shift: number; blocked: number; last: number };
  }
}

/** Opens each page `times` times, each in a context of its own, and gives the middle of what was seen. */
export async function measurePhone(
  paths: readonly string[],
  times: number,
): Promise<{ browser: string; visits: PhoneVisit[] }> {
  const server = await serveBuild();
  const browser = await launchBrowser();
  try {
    const visits: PhoneVisit[] = [];
    for (const path of paths) {
      const seen: PhoneVisit[] = [];
      for (let nth = 0; nth < times; nth++) seen.push(await visitOnce(browser, server.address, path));
      const middle = (of: (one: PhoneVisit) => number): number => median(seen.map(of));
      visits.push({
        path,
        largestPaint: middle(({ largestPaint }) => largestPaint),
        shift: middle(({ shift }) => shift),
        blocked: middle(({ blocked }) => blocked),
        bytes: middle(({ bytes }) => bytes),
      });
    }
    return { browser: browser.version(), visits };
  } finally {
    await browser.close();
    server.stop();
  }
}

async function visitOnce(browser: Browser, address: string, path: string): Promise<PhoneVisit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const session: CDPSession = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(watch);
    await page.goto(address + path, { waitUntil: 'load' });
    await page.waitForFunction((quiet) => performance.now() - window.kobanPhone.last > quiet, QUIET_MS, {
      timeout: 60_000,
    });
    const { paint, shift, blocked } = await page.evaluate(() => window.kobanPhone);
    return { path, largestPaint: paint, shift, blocked, bytes };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything of its own. */
function watch(): void {
  const seen = { paint: 0, shift: 0, blocked: 0, last: performance.now() };
  window.kobanPhone = seen;
  const hear = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
      seen.last = performance.now();
    }).observe({ type, buffered: true });
  };
  hear('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  hear('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  hear('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
  hear('resource', () => undefined);
}
