import type { Page } from '@playwright/test';

/** Tests forbid pages to be kept, and the runner itself remarks on it in their console. */
export const RUNNERS_REMARK = 'Service Worker registration blocked by Playwright';

/**
 * What a page says that nobody should have to hear: errors that nobody caught, and console errors and warnings.
 * The list grows while the page lives.
 *
 * @param options.failedFiles true where a test takes files away: the browser then writes a line about each
 */
export function complaints(page: Page, { failedFiles = false } = {}): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (message.text() === RUNNERS_REMARK) return;
    if (failedFiles && message.text().startsWith('Failed to load resource')) return;
    heard.push(`${message.type()}: ${message.text()}`);
  });
  return heard;
}

/** Addresses of all requests of a page and its workers that left for another origin than the one of the page. */
export function strangers(page: Page, origin: string): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const { protocol, origin: own } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && own !== new URL(origin).origin)
      asked.push(request.url());
  });
  return asked;
}
