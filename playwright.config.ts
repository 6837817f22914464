import { defineConfig } from '@playwright/test';
import { findBrowser, launchFlags } from './scripts/setup/browser.mjs';
import { freePort } from './scripts/setup/port.mjs';

// The workers read this file again and must find the server that the first reading started.
const port = Number((process.env['KOBAN_TEST_PORT'] ??= String(await freePort())));
const browser = (process.env['KOBAN_CHROMIUM'] ??= (await findBrowser()) ?? '');
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  // A test that passes only sometimes is a fault to be found, not to be tried again.
  retries: 0,
  // While one waits for the engine or for the disk, two others keep both cores of a small machine busy.
  workers: 3,
  // Tests of one file do not know of each other, so that no worker is left alone with the longest file.
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // Tests take files away to see what a page does then; only those of the kept site want it kept.
    serviceWorkers: 'block',
    launchOptions: {
      args: launchFlags(),
      ...(browser ? { executablePath: browser } : {}),
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
