import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** Bytes of memory. */
export interface Memory {
  /** Resident now. */
  now: number;
  /** The most that were resident at any time. */
  most: number;
}

/**
 * Memory of the largest process of a browser that runs pages, which is the one that holds a database; null where the
 * system does not tell.
 */
export async function pageMemory(browser: Browser): Promise<Memory | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? (statusOf(id) ?? []) : []));
  return pages.sort((a, b) => b.now - a.now)[0] ?? null;
}

function statusOf(process: number): Memory | null {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    const bytes = (name: string): number =>
      Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
    return { now: bytes('VmRSS'), most: bytes('VmHWM') };
  } catch {
    return null;
  }
}
