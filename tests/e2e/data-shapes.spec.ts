import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { complaints, strangers } from './witness.ts';

// Keeping a file starts the engine, which a busy machine takes its time for.
test.describe.configure({ timeout: 180_000 });
const START = 90_000;

let heard: string[];
let gone: string[];
test.beforeEach(async ({ page, baseURL }) => {
  heard = complaints(page);
  gone = strangers(page, baseURL ?? '');
  await page.goto('/data');
  await expect(page.getByRole('button', { name: /^Choose files/ })).toBeVisible();
});
test.afterEach(() => {
  expect(heard).toEqual([]);
  expect(gone).toEqual([]);
});

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Files', { exact: true }).setInputFiles(files);
const balance = (page: Page): Locator => page.getByRole('button', { name: /rows? read = / });
const firstRows = (page: Page): Locator => page.getByRole('grid', { name: 'First rows' });

async function keep(page: Page): Promise<void> {
  await page.getByLabel(/^Unit/).fill('per 100,000 people');
  await page.getByLabel(/^Unit/).press('Tab');
  await page.getByRole('button', { name: 'Keep this dataset' }).click();
  await expect(page.getByText(/^Kept: /)).toBeVisible({ timeout: START });
}

test('months that stand as columns are offered as rows where they are matched', async ({ page }) => {
  const months = file('months.csv', 'Area;Jan 2024;Feb 2024;Mar 2024\nLeeds;1;2;3\nYork;4;5;6\n');
  await choose(page, months);
  await page.getByRole('button', { name: 'Make a row of each month' }).click();
  await expect(firstRows(page).getByRole('row', { name: /Leeds 2024-01 1/ })).toBeVisible();
  await expect(page.getByLabel('Months stand as columns (2024-01 to 2024-03)')).toBeChecked();
});

test('files whose columns stand in another order are put together by their names', async ({ page }) => {
  await choose(
    page,
    file('january.csv', 'Area,Month,Thefts\nLeeds,2024-01,5\nYork,2024-01,7\n'),
    file('february.csv', 'Thefts,Area,Month\n6,Leeds,2024-02\n8,York,2024-02\n'),
  );
  await expect(balance(page)).toContainText('= 4 loaded +');
  await expect(page.getByText('stood in another order')).toBeVisible();
  await expect(firstRows(page).getByRole('row', { name: /York 2024-02 8/ })).toBeVisible();
});

test('ten thousand columns do not stop the page', async ({ page }) => {
  const row = (cell: (column: number) => string) =>
    Array.from({ length: 10_000 }, (_, at) => cell(at)).join(',');
  const text = [row((at) => `c${at}`), row(String), row((at) => String(at * 2))].join('\n');
  await choose(page, file('columns.csv', text));
  await expect(balance(page)).toContainText('= 2 loaded +', { timeout: START });
  await expect(
    page.getByRole('button', { name: /Show more columns than the first 100 of 10,000/ }),
  ).toBeVisible();
});

test('a data package beside a file is read, and one is written for a kept file', async ({ page }) => {
  const csv = file(
    'rates.csv',
    'Country;Year;Homicides;Robberies\nBrazil;2019;21,7;500,5\nJapan;2019;0,3;1,2\nBrazil;2020;22,5;400\nJapan;2020;0,3;1,1\n',
  );
  const pack = {
    title: 'Rates of two offences',
    licenses: [{ name: 'CC-BY-4.0' }],
    sources: [{ title: 'An office' }],
    resources: [{ name: 'rates', path: 'rates.csv', dialect: { delimiter: ';' } }],
  };
  await choose(page, csv, file('datapackage.json', JSON.stringify(pack)));
  await expect(page.getByText('The datapackage.json beside it was read')).toBeVisible();
  await expect(page.getByLabel(/^Title/)).toHaveValue('Rates of two offences');
  await keep(page);
  // Two columns of values are two indicators, each with an address of its own.
  await expect(page.locator('a[href*="/explore?indicator=mine-"]')).not.toHaveCount(1);
  const kept = page.getByRole('region', { name: 'Kept in this browser' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    kept.getByRole('button', { name: 'datapackage.json' }).click(),
  ]);
  const written: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(written).toMatchObject({ title: 'Rates of two offences', resources: [{ path: 'rates.csv' }] });
});

test('nothing of a file is sent anywhere while it is read, corrected and kept', async ({ page }) => {
  const sent: string[] = [];
  page.context().on('request', (request) => {
    const { search } = new URL(request.url());
    if (request.method() !== 'GET' || /tasas|Espa|Per%C3%BA|mine-/.test(search)) sent.push(request.url());
  });
  await choose(
    page,
    file('tasas.csv', 'País;Año;Tasa\nEspaña;2016;0,63\nEspaña;2017;0,66\nPerú;2016;7,67\n'),
  );
  await keep(page);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Kept in this browser' })).toContainText('3 rows');
  expect(sent).toEqual([]);
});
