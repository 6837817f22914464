import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';

const BUILD = join(import.meta.dirname, '../../build');

/** A server of one's own that can be switched off, which is the surest way of being without a network. */
export class Hall {
  #running: Awaited<ReturnType<typeof serve>> | null = null;
  #port = 0;

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Serves a folder; a second time at the same address, as a site that was replaced. */
  async open(dir = BUILD): Promise<void> {
    this.#running = await serve({ dir, port: this.#port });
    this.#port = this.#running.port;
  }

  async close(): Promise<void> {
    await this.#running?.close();
    this.#running = null;
  }
}

/** Waits until the desk is kept and its worker answers this page. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    );
  });
}

/** A later version of the built site, which differs from it in its name alone. Gone once `done` is called. */
export function laterVersion(): { dir: string; done: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'koban-later-'));
  cpSync(BUILD, dir, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const { version } = JSON.parse(readFileSync(join(BUILD, 'site-files.json'), 'utf8')) as {
    version: string;
  };
  const later = version.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  for (const file of ['service-worker.js', 'site-files.json']) {
    const path = join(dir, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(version, later));
  }
  return { dir, done: () => rmSync(dir, { recursive: true, force: true }) };
}
