import { expect, test, type Page } from '@playwright/test';
import { complaints } from './witness.ts';

// A fresh browser for each test means a fresh start of the engine for each test.
test.describe.configure({ timeout: 150_000 });
const START = 90_000;

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
