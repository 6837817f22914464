import { chromium, type Browser } from '@playwright/test';
import { findBrowser, launchFlags } from '../scripts/setup/browser.mjs';

/** A browser of its own, with the flags under which the tests run. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ args: launchFlags(), ...(executablePath ? { executablePath } : {}) });
}
