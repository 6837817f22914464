import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** What a page costs the machine. */
export interface Cost {
  /** Time of the processor that the page's process and the graphics process have used up so far, in ms. */
  processor: number;
  /** Resident memory of the page's process in bytes, now and at most; null where the system does not tell. */
  memory: { now: number; most: number } | null;
}

/**
 * What the busiest page of a browser has cost so far. Engine and page are one process. Time of the processor grows with
 * work alone, not with waiting, so it can be compared between runs on a machine that others use as well.
 */
export async function pageCost(browser: Browser): Promise<Cost> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const [page] = processInfo
    .filter(({ type }) => type === 'renderer')
    .sort((a, b) => (memoryOf(b.id)?.now ?? b.cpuTime) - (memoryOf(a.id)?.now ?? a.cpuTime));
  const graphics = processInfo.find(({ type }) => type === 'GPU');
  return {
    processor: ((page?.cpuTime ?? 0) + (graphics?.cpuTime ?? 0)) * 1000,
    memory: page ? memoryOf(page.id) : null,
  };
}

function memoryOf(process: number): Cost['memory'] {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    const bytes = (name: string): number =>
      Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
    return { now: bytes('VmRSS'), most: bytes('VmHWM') };
  } catch {
    return null;
  }
}
