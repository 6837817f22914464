import { expect, test, type Page } from '@playwright/test';
import { keep, months, records, START } from './own-files.ts';
import { complaints } from './witness.ts';

// A fresh browser for each test means a fresh start of the engine for each test.
test.describe.configure({ timeout: 150_000 });

let heard: string[];
test.beforeEach(({ page }) => {
  heard = complaints(page);
});
test.afterEach(() => expect(heard).toEqual([]));

/** As an office might hand it out: title, semicolons, decimal commas, Windows-1252, a footnote. */
function table(): Buffer {
  const places = ['Brazil', 'Japan', 'France', 'Kenya', 'Côte d’Ivoire'];
  const rows = places.flatMap((place, nth) =>
    Array.from({ length: 8 }, (_, year) => `${place};${2012 + year};${10 + nth * 3 + (year % 3)},5`),
  );
  const text = ['Victims;;', ';;', 'Country;Year;Rate per 100,000', ...rows, 'Source: our office;;'].join(
    '\r\n',
  );
  return Buffer.from(text.replaceAll('’', "'"), 'latin1');
}

const file = { name: 'victims.csv', mimeType: 'text/csv', buffer: table() };

/** Brings the file in and keeps it. @returns the address that shows it in Explore */
async function bring(page: Page): Promise<string> {
  await page.goto('/data');
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByRole('button', { name: /^Keep/ }).first().click({ timeout: START });
  const link = page.locator('a[href*="/explore?indicator=mine-"]').first();
  await expect(link).toBeVisible({ timeout: START });
  return (await link.getAttribute('href')) ?? '';
}

test('a file that was brought in stands in Explore, first in the list, with its source', async ({ page }) => {
  const link = await bring(page);
  await page.goto(link);
  await expect(page.locator('.figure-footer')).toContainText('Brought in by the reader', { timeout: START });
  await page.getByRole('button', { name: /^Indicator/ }).click();
  await expect(page.locator('.finder-heading').first()).toHaveText('Your data');
});

test('it is kept over a reload, and its link shows it again', async ({ page }) => {
  const link = await bring(page);
  await page.goto('/data');
  await page.reload();
  await expect(
    page.locator(`a[href*="${new URL(link, page.url()).searchParams.get('indicator')}"]`).first(),
  ).toBeAttached();
  await page.goto(`${link}&form=scatter`);
  await expect(page.locator('.figure-footer')).toContainText('Brought in by the reader', { timeout: START });
});

test('a link to a file that is not here says so, and leads to where it can be opened', async ({ page }) => {
  await page.goto('/explore?indicator=mine-0123456789ab');
  await expect(page.getByRole('heading', { name: 'This link needs your file' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Open the file/ })).toHaveAttribute(
    'href',
    '/data?needs=mine-0123456789ab',
  );
});

test('nothing of a file leaves the browser', async ({ page, baseURL }) => {
  const sent: string[] = [];
  page.context().on('request', (request) => {
    const own = request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url());
    if (!own || request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  await page.goto(await bring(page));
  await expect(page.locator('.figure-footer')).toContainText('Brought in by the reader', { timeout: START });
  expect(sent).toEqual([]);
});

test('two windows keep datasets side by side, and each hears of the other’s', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/data');
  await other.goto('/data');
  const [rows, counts] = [records().file, months()];
  await Promise.all([keep(page, rows), keep(other, counts)]);
  for (const window of [page, other]) {
    await expect
      .poll(async () => (await window.locator('.what strong').allTextContents()).sort(), { timeout: START })
      .toEqual(['Months', 'Records']);
  }
  await other.close();
});

test('a page that is loaded again while it reads a file keeps no half of it, and reads the next one', async ({
  page,
}) => {
  const line = 'Brazil;2014;12,5\r\n';
  const large = { ...file, buffer: Buffer.from(`Country;Year;Rate\r\n${line.repeat(1_500_000)}`) };
  await page.goto('/data');
  await page.locator('input[type="file"]').first().setInputFiles(large);
  await expect(page.getByRole('progressbar').first()).toBeVisible({ timeout: START });
  await page.reload();
  await expect(page.getByText('Nothing yet.')).toBeVisible({ timeout: START });
  await keep(page, file);
  await expect(page.locator('.what strong')).toHaveCount(1);
});

test('a browser without room says so, and keeps what was there', async ({ page, baseURL }) => {
  await page.goto('/data');
  await keep(page, file);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 60_000 });
  const bulky = { ...months(), name: 'bulky.csv' };
  bulky.buffer = Buffer.concat([bulky.buffer, Buffer.alloc(400_000, '2024-12,Camden,41\r\n')]);
  await page.locator('input[type="file"]').first().setInputFiles(bulky);
  await page.getByRole('button', { name: /^Keep this dataset/ }).click({ timeout: START });
  await expect(page.getByText('The browser has no room to keep this file.')).toBeVisible({ timeout: START });
  await expect(page.locator('.what strong')).toHaveCount(1);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' });
  await page.getByRole('button', { name: /^Keep this dataset/ }).click();
  await expect(page.locator('.what strong')).toHaveCount(2, { timeout: START });
});

test('a browser that cannot write files of its own keeps them in its database', async ({ page }) => {
  await page.addInitScript(() => {
    delete (FileSystemFileHandle.prototype as { createWritable?: unknown }).createWritable;
  });
  const link = await bring(page);
  await page.goto('/data');
  await expect(page.locator('.what strong')).toHaveCount(1, { timeout: START });
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toContain('koban-uploads');
  await page.goto(link);
  await expect(page.locator('.figure-footer')).toContainText('Brought in by the reader', { timeout: START });
});

test('one dataset is removed, then all, and their links ask for the file again', async ({ page }) => {
  const link = await bring(page);
  await page.getByRole('button', { name: 'Close' }).first().click();
  for (const own of [records().file, months()]) await keep(page, own);
  await page.getByRole('button', { name: 'Remove Months' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.locator('.what strong')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove all' }).first().click();
  await page
    .getByRole('alertdialog')
    .or(page.getByRole('dialog'))
    .getByRole('button', { name: 'Remove all' })
    .click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link needs your file' })).toBeVisible({
    timeout: START,
  });
});
