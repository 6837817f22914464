import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { rulesOn } from './accessibility.ts';
import { tabTo } from './explorer.ts';
import { csvRows } from './tidy.ts';
import { complaints } from './witness.ts';

// A fresh browser for each test means a fresh start of the engine for each test.
test.describe.configure({ timeout: 150_000 });
const START = 90_000;

let heard: string[];
test.beforeEach(({ page }) => {
  heard = complaints(page);
});
test.afterEach(() => expect(heard).toEqual([]));

type Row = Record<string, string>;
let chicago: Row[] | null = null;

/** Every incident of Chicago as it stands in `data/local`: no engine, no query, nothing of the site's own code. */
function incidents(): Row[] {
  const file = join(import.meta.dirname, '../../data/local/incidents/chicago.csv.gz');
  chicago ??= csvRows(gunzipSync(readFileSync(file)).toString('utf8'));
  return chicago;
}
const count = (obeys: (row: Row) => boolean): string => incidents().filter(obeys).length.toLocaleString('en');
const within = (row: Row, from: string, to: string): boolean =>
  (row['month'] ?? '') >= from && (row['month'] ?? '') <= to;

const headline = (page: Page): Locator => page.locator('.headline');
const view = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function open(page: Page, link = ''): Promise<void> {
  await page.goto(`/places/chicago${link}`);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
}

/** Presses at one place of a drawing and lets go at another; both are shares of its width and height. */
async function drag(page: Page, on: Locator, from: [number, number], to: [number, number]): Promise<void> {
  await on.scrollIntoViewIfNeeded();
  const box = await on.boundingBox();
  if (box === null) throw new Error('there is nothing to drag on');
  const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 6 });
}

test('a brush over months is followed by the sentence, with the numbers of the file', async ({ page }) => {
  await open(page);
  await expect(headline(page)).toContainText(`All ${count(() => true)} records`);
  await drag(page, view(page, 'Months').getByRole('img'), [0.5, 0.5], [0.56, 0.5]);
  await page.mouse.up();
  await expect(page).toHaveURL(/month=\d{4}-\d\d\.\.\d{4}-\d\d$/);
  const [from = '', to = ''] = new URL(page.url()).searchParams.get('month')?.split('..') ?? [];
  const chosen = count((row) => within(row, from, to));
  await expect(headline(page)).toContainText(`${chosen} of`, { timeout: START });
  const year = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  await expect(headline(page)).toContainText(`(${count((row) => within(row, year(from), year(to)))})`);
});

test('a link with several choices shows what all of them leave, and Back and clearing undo them', async ({
  page,
}) => {
  await open(page, '?month=2018-10..2019-02&days=mon-fri&hours=18..23&category=street');
  const evening = (row: Row) =>
    within(row, '2018-10', '2019-02') && Number(row['weekday']) <= 4 && Number(row['hour']) >= 18;
  const all = count((row) => evening(row) && row['category'] === 'street');
  await expect(headline(page)).toContainText(`${all} of`, { timeout: START });
  await page.getByRole('button', { name: /^Clear Street/ }).click();
  await expect(headline(page)).toContainText(`${count(evening)} of`);
  await expect(page).toHaveURL(/hours=18\.\.23$/);
  await page.goBack();
  await expect(headline(page)).toContainText(`${all} of`);
  await expect(view(page, 'Kinds').getByRole('checkbox', { name: /^Street/ })).toBeChecked();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(headline(page)).toContainText('All ');
  await expect(page).toHaveURL(/\/places\/chicago$/);
});

test('Esc takes back a drag, and no entry of history stays of it', async ({ page }) => {
  await open(page, '?category=residence');
  const home = count((row) => row['category'] === 'residence');
  await expect(headline(page)).toContainText(`${home} of`, { timeout: START });
  const before = await page.evaluate(() => history.length);
  await drag(page, view(page, 'Hours of the week').getByRole('img'), [0.3, 0.4], [0.6, 0.7]);
  await expect(headline(page)).not.toContainText(`${home} of`);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(headline(page)).toContainText(`${home} of`);
  await expect(page).toHaveURL(/\?category=residence$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a box on the map chooses cells, which the districts follow', async ({ page }) => {
  await open(page);
  await drag(page, view(page, 'Map').getByRole('img'), [0.45, 0.3], [0.7, 0.5]);
  await page.mouse.up();
  await expect(headline(page)).toContainText(/of [\d,]+ records .*cells of the map/, { timeout: START });
  await expect(page).toHaveURL(/cell=88/);
  const chosen = /^([\d,]+) of/.exec(await headline(page).innerText())?.[1] ?? '';
  const counts = await view(page, 'Police districts').locator('.bar-count').allInnerTexts();
  const shown = counts.filter((text) => text !== 'hidden');
  const sum = shown.reduce((total, text) => total + Number(text.replaceAll(',', '')), 0);
  const all = Number(chosen.replaceAll(',', ''));
  if (shown.length === counts.length) expect(sum).toBe(all);
  else expect(sum).toBeLessThan(all);
});

test('counts of one to four records are hidden in rows and files, and all others are those of the file', async ({
  page,
}) => {
  await open(page, '?month=2019-01..2019-01');
  const january = incidents().filter((row) => row['month'] === '2019-01');
  await expect(headline(page)).toContainText(`${january.length.toLocaleString('en')} of`, { timeout: START });
  for (const [name, column] of [
    ['Kinds', 'category'],
    ['Map', 'cell'],
  ] as const) {
    const card = view(page, name);
    await card.locator('summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const rows = csvRows(readFileSync(await download.path(), 'utf8'));
    const hidden = rows.filter((row) => row['note']?.startsWith('hidden'));
    expect(hidden.length).not.toBe(1);
    expect(hidden.every((row) => row['records'] === '' && row['share'] === '')).toBe(true);
    for (const row of rows) expect(['1', '2', '3', '4']).not.toContain(row['records']);
    if (column === 'category')
      for (const row of rows.filter(({ records }) => records !== ''))
        expect(Number(row['records'])).toBe(january.filter((one) => one[column] === row['bin_id']).length);
  }
});

test('what is held back has a look of its own, apart from what is empty', async ({ page }) => {
  await open(page, '?month=2019-01..2019-01');
  await expect(headline(page)).toContainText('January 2019', { timeout: START });
  for (const name of ['Map', 'Hours of the week'])
    await expect(view(page, name).getByRole('list', { name: 'Key' })).toContainText(/none.*hidden/s);
});

test('everything can be chosen by keyboard alone', async ({ page }) => {
  await open(page);
  const months = view(page, 'Months');
  await tabTo(page, months.locator('summary'));
  await page.keyboard.press('Enter');
  await months.getByLabel('First month').selectOption({ label: 'January 2019' });
  await expect(headline(page)).toContainText(`${count((row) => within(row, '2019-01', '2019-12'))} of`, {
    timeout: START,
  });
  const open19 = view(page, 'Kinds').getByRole('checkbox', { name: /^Open space/ });
  await tabTo(page, open19, 120);
  await page.keyboard.press('Space');
  await expect(headline(page)).toContainText(
    `${count((row) => within(row, '2019-01', '2019-12') && row['category'] === 'open-space')} of`,
  );
  await expect(open19).toBeFocused();
});

test('what a link gets wrong is said, and the rest is shown', async ({ page }) => {
  await open(page, '?month=2030-01&colour=red&category=residence');
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText(
    'no parameter "colour"',
  );
  await expect(headline(page)).toContainText(`${count((row) => row['category'] === 'residence')} of`, {
    timeout: START,
  });
});

test('the numbers of a view are saved with their source', async ({ page }) => {
  await open(page);
  const kinds = view(page, 'Kinds');
  await kinds.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    kinds.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const rows = csvRows(readFileSync(await download.path(), 'utf8'));
  const street = rows.find((row) => row['bin_id'] === 'street');
  expect(Number(street?.['records'])).toBe(incidents().filter((row) => row['category'] === 'street').length);
  expect(street?.['publisher']).toContain('Chicago');
});

test('a database that does not come is said with the next step, and the first views stay', async ({
  page,
}) => {
  heard = complaints(page, { failedFiles: true });
  await page.route('**/data/places/*.duckdb', (route) => route.abort());
  await open(page, '?category=residence');
  await expect(page.getByRole('alert')).toBeVisible({ timeout: START });
  await expect(headline(page)).toContainText('All ');
  await page.unroute('**/data/places/*.duckdb');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(headline(page)).toContainText(`${count((row) => row['category'] === 'residence')} of`, {
    timeout: START,
  });
});

test('a place with series shows a line for each area that is added', async ({ page }) => {
  await page.goto('/places/rio-de-janeiro');
  const add = page.getByLabel(/^Add an area/);
  await add.selectOption({ label: 'Niterói' });
  await expect(page).toHaveURL(/area=BRA-RJ,BRA-RJ-\d+/);
  await expect(page.getByRole('article')).toContainText('Niterói', { timeout: START });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the views of the whole period are there', async ({ page }) => {
    await page.goto('/places/chicago');
    await expect(headline(page)).toContainText(`All ${count(() => true)} records`);
    await expect(view(page, 'Map').locator('path:not(pattern path)').first()).toBeVisible();
    await page.goto('/places');
    await expect(page.getByRole('link', { name: 'Chicago' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    for (const path of ['/places', '/places/chicago?month=2018-01..2018-06', '/places/rio-de-janeiro']) {
      test(`${path} breaks no rule of WCAG 2.2 A and AA`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('button', { name: /theme$/ })).toBeVisible();
        if (path.includes('month='))
          await expect(headline(page)).toContainText('the same months a year before', { timeout: START });
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        const { violations } = await rulesOn(page).withTags(tags).analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
        ).toEqual([]);
      });
    }

    for (const path of ['/places', '/places/chicago'])
      test(`${path} fits into 360 pixels`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(path);
        await expect(page.getByRole('button', { name: /theme$/ })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      });
  });
}
