import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { drawing, figureOf, openView, showAllRows, take } from './explorer.ts';
import { csvRows, datasetOf, indicatorOf, tidyRows } from './tidy.ts';
import { complaints } from './witness.ts';

// A fresh browser for each test means a fresh start of the engine for each test.
test.describe.configure({ timeout: 150_000 });

let heard: string[];

test.beforeEach(({ page }) => {
  heard = complaints(page);
});
test.afterEach(() => expect(heard).toEqual([]));

test('the numbers shown are saved as CSV, each with its unit and source', async ({ page }) => {
  await openView(page, 'indicator=homicide-rate&places=JPN,BRA&years=2000..2020&form=table', 'table');
  const table = drawing(page, 'table');
  await showAllRows(table);
  const { download, bytes } = await take(page, /^Numbers shown/);
  expect(download.suggestedFilename()).toMatch(/homicide-rate.*\.csv$/);
  const rows = csvRows(bytes.toString('utf8'));
  expect(rows.length).toBe(await table.locator('tbody tr').count());
  const { unit, dataset } = indicatorOf('homicide-rate');
  const { title } = datasetOf(dataset);
  expect(new Set(rows.map((row) => row['unit']))).toEqual(new Set([unit.name]));
  expect(new Set(rows.map((row) => row['source']))).toEqual(new Set([title]));
  const tidy = tidyRows('homicide-rate');
  for (const row of rows) {
    const same = tidy.find(({ area, period }) => area === row['area'] && period === row['period']);
    expect(row['value']).toBe(same?.value === null ? '' : String(same?.value));
  }
});

test('all numbers of the indicator are saved as CSV: every place and year, in every group', async ({
  page,
}) => {
  await openView(page, 'indicator=unsentenced-detainees&places=JPN,BRA&years=2010..2020&form=line', 'line');
  const { bytes } = await take(page, /^All numbers/);
  const key = (row: { area?: string; period?: string; group?: string }) =>
    `${row.area} ${row.period} ${row.group}`;
  const rows = csvRows(bytes.toString('utf8'));
  const tidy = tidyRows('unsentenced-detainees');
  expect(new Set(tidy.map(({ group }) => group)).size).toBeGreaterThan(1);
  expect(rows.map(key).sort()).toEqual(tidy.map(key).sort());
});

async function texts(page: Page): Promise<string> {
  return (
    await page
      .locator('svg')
      .first()
      .evaluate((svg) => [...svg.querySelectorAll('text')].map((t) => t.textContent).join(' '))
  ).replace(/\s+/g, ' ');
}

test('the chart is saved as a drawing that opens alone, with its title and source', async ({
  page,
  context,
}, info) => {
  await openView(page, 'indicator=homicide-rate&places=JPN,BRA&form=line', 'line');
  const title = await figureOf(page).getByRole('heading').innerText();
  const { download, bytes } = await take(page, /^Drawing/);
  const file = info.outputPath('chart.svg');
  await download.saveAs(file);
  expect(bytes.toString('utf8')).not.toMatch(/var\(|(href|src)="https?:/);
  const alone = await context.newPage();
  const complaintsAlone = complaints(alone);
  await alone.goto(pathToFileURL(file).href);
  const words = await texts(alone);
  expect(words).toContain(title);
  const { dataset } = indicatorOf('homicide-rate');
  const { publisher } = datasetOf(dataset);
  expect(words).toContain(publisher);
  expect(complaintsAlone).toEqual([]);
});

for (const form of ['line', 'map'] as const) {
  test(`the chart is saved as a picture: ${form}`, async ({ page }) => {
    await openView(page, `indicator=homicide-rate&places=JPN,BRA&form=${form}`, form);
    const { download, bytes } = await take(page, /^Picture/);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Width and height stand in the first chunk of a PNG.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(600);
    expect(bytes.length).toBeGreaterThan(20_000);
    await expect(page.getByText('The picture was saved.')).toBeVisible();
  });
}

test('the link is copied, and gives the same view to whoever opens it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, 'indicator=homicide-rate&places=JPN,BRA&years=2001..2019&form=slope', 'slope');
  const title = await figureOf(page).getByRole('heading').innerText();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(page.getByText('The link was copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(figureOf(other).getByRole('heading')).toHaveText(title);
  expect(new URL(link).searchParams.get('years')).toBe('2001..2019');
});
