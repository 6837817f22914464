import { expect, test, type Page } from '@playwright/test';
import { openView } from './explorer.ts';
import { keep, records, smallGroups, START } from './own-files.ts';
import { PAGES, WINDOWS } from './pages.ts';
import { complaints } from './witness.ts';

test.describe.configure({ timeout: 240_000 });

/** As a browser does whose user forbids sites to store anything: every touch of a store throws. */
async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse, configurable: true });
    for (const name of ['getDirectory', 'persist', 'persisted', 'estimate'])
      Object.defineProperty(navigator.storage, name, {
        value: () => Promise.reject(new DOMException('no', 'SecurityError')),
      });
  });
}

test.describe('where nothing may be stored', () => {
  let heard: string[];
  test.beforeEach(async ({ page }) => {
    heard = complaints(page);
    await forbidStorage(page);
  });
  test.afterEach(() => expect(heard).toEqual([]));

  for (const path of [...PAGES, ...WINDOWS]) {
    test(`${path} is there`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      // Whatever a page wants of a store, it wants at once.
      await page.waitForLoadState('networkidle');
      await expect(page.getByText(/could not be shown/)).toBeHidden();
    });
  }

  test('a view of Explore is drawn', async ({ page }) => {
    await openView(page, 'indicator=homicide-rate&places=JPN&form=line', 'line');
  });

  test('a file is read and drawn, and the page says that it is gone when it is closed', async ({ page }) => {
    await page.goto('/data');
    await keep(page, smallGroups());
    await expect(page.getByRole('note')).toContainText('lets no site keep anything');
    await expect(page.locator('.done')).toContainText('until this page is closed');
    await page.locator('a[href*="/explore?indicator=mine-"]').first().click();
    await expect(page.locator('.figure-footer')).toContainText('Brought in by the reader', {
      timeout: START,
    });
  });
});

test('a file whose store the browser emptied is missed by its name, and comes back when it is opened again', async ({
  page,
}) => {
  const heard = complaints(page);
  const { file } = records();
  await page.goto('/data');
  await keep(page, file);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
      await root.removeEntry(name, { recursive: true });
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await page.goto('/data');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await keep(page, file);
  expect(heard).toEqual([]);
});
