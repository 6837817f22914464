import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { keep, months, records, smallGroups, START, type OwnFile } from './own-files.ts';
import { complaints } from './witness.ts';

// A fresh browser for each test means a fresh start of the engine for each test.
test.describe.configure({ timeout: 240_000 });

const fingerprint = ({ buffer }: OwnFile): string => createHash('sha256').update(buffer).digest('hex');
const idOf = (own: OwnFile): string => `mine-${fingerprint(own).slice(0, 12)}`;
const headline = (page: Page) => page.locator('.headline');
const view = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openPlace(page: Page, own: OwnFile): Promise<void> {
  await page.goto('/data');
  await keep(page, own);
  await page.goto(`/places/yours?file=${idOf(own)}`);
}

test.describe('records of one’s own in Places', () => {
  let heard: string[];
  test.beforeEach(({ page }) => {
    heard = complaints(page);
  });
  test.afterEach(() => expect(heard).toEqual([]));

  test('have the linked views of a built-in place, with the counts of the file', async ({ page }) => {
    const { file, rows, zero, dateless, kindless } = records();
    await openPlace(page, file);
    await expect(headline(page)).toContainText(`All ${rows.length.toLocaleString('en')} records`, {
      timeout: START,
    });
    for (const name of ['Months', 'Map', 'Hours of the week', 'Kinds'])
      await expect(view(page, name)).toBeVisible();
    const account = page.locator('.intake');
    await expect(account).toContainText(`${zero} of them`);
    await expect(account).toContainText('coordinates at 0,0');
    await expect(account).toContainText(`${dateless} of them`);
    await expect(account).toContainText(`${kindless} of them`);
    await expect(account).toContainText('the kind is empty');
    await view(page, 'Kinds')
      .getByRole('checkbox', { name: /Robbery/ })
      .check();
    const chosen = rows.filter(({ category }) => category === 'Robbery').length;
    await expect(headline(page)).toContainText(`${chosen} of`, { timeout: START });
    expect(new URL(page.url()).search).toBe(`?file=${idOf(file)}&category=robbery`);
    await page.reload();
    await expect(headline(page)).toContainText(`${chosen} of`, { timeout: START });
  });

  test('hold back what a few records stand behind', async ({ page }) => {
    await openPlace(page, records().file);
    await expect(view(page, 'Map')).toBeVisible({ timeout: START });
    const numbers = view(page, 'Map').locator('details.numbers');
    await numbers.locator('summary').click();
    const counts = await numbers.locator('tbody tr td:nth-child(2)').allTextContents();
    const small = counts.filter((text) => /^[1-4]$/.test(text.trim()));
    expect(counts.length).toBeGreaterThan(5);
    expect(small).toEqual([]);
  });

  test('without coordinates have no map, and the page says why', async ({ page }) => {
    const { file } = records();
    const flat = file.buffer
      .toString()
      .split('\r\n')
      .map((line) => line.split(',').slice(0, 3).join(','))
      .join('\r\n');
    const own = { ...file, buffer: Buffer.from(flat) };
    await page.goto('/data');
    await keep(page, own);
    await page.goto(`/places/yours?file=${idOf(own)}`);
    await expect(page.getByText(/There is no map, because/)).toBeVisible({ timeout: START });
    await expect(view(page, 'Map')).toBeHidden();
  });

  test('stand in the list of places', async ({ page }) => {
    const { file } = records();
    await page.goto('/data');
    await keep(page, file);
    await page.goto('/places');
    await expect(page.locator('.yours').getByRole('link', { name: 'Records' })).toHaveAttribute(
      'href',
      `/places/yours?file=${idOf(file)}`,
    );
  });

  test('are opened by a link on another device only with the same file', async ({
    page,
    browser,
    baseURL,
  }) => {
    const { file } = records();
    await page.goto(`/places/yours?file=${fingerprint(file)}`);
    await page.getByRole('link', { name: /Open the file/ }).click({ timeout: START });
    await expect(page).toHaveURL(`${baseURL ?? ''}/data?needs=${idOf(file)}`);
    const needed = page.locator('.needed');
    await page.locator('input[type="file"]').first().setInputFiles(months());
    await expect(needed).toContainText('another file', { timeout: START });
    await expect(needed).toContainText(fingerprint(months()).slice(0, 12));
    await expect(needed).toContainText(fingerprint(file).slice(0, 12));
    await keep(page, file);
    await page.getByRole('link', { name: 'Go on to Places' }).click();
    await expect(headline(page)).toContainText('All 1,200 records', { timeout: START });
    expect(browser.contexts()).toHaveLength(1);
  });
});

test('monthly counts of one’s own are a series in Places, and are watched for rises', async ({ page }) => {
  const heard = complaints(page);
  await openPlace(page, months());
  await expect(page.locator('.series .figure-footer')).toContainText('Brought in by the reader', {
    timeout: START,
  });
  await expect(page.getByText(/There is no map/)).toBeVisible();
  await page.getByLabel(/^Add an area/).selectOption({ label: 'Hackney' });
  await expect(page).toHaveURL(/file=mine-[0-9a-f]{12}&measure=.*HACKNEY/);
  await page.goto('/warning');
  await page.getByRole('button', { name: 'Watch them for rises' }).click();
  const yours = page.locator('section.yours');
  await expect(yours.getByRole('heading', { name: /^Your work list \(1\)/ })).toBeVisible({ timeout: START });
  await expect(yours.locator('.alarm summary').first()).toContainText('Hackney');
  await expect(yours).toContainText(/false alarms a year\s+on\s+these 3 series/);
  expect(heard).toEqual([]);
});

test('a small group is held back everywhere once the reader says so, with what would give it away', async ({
  page,
}) => {
  const heard = complaints(page);
  const own = smallGroups();
  await page.goto('/data');
  await page.locator('input[type="file"]').first().setInputFiles(own);
  await page.getByLabel(/Counts are of persons or events in small groups/).check({ timeout: START });
  await page.getByRole('button', { name: /^Keep this dataset/ }).click();
  await expect(page.locator('.done')).toBeVisible({ timeout: START });
  await page.goto(`/explore?indicator=${idOf(own)}&form=table&by=sex&places=FRA~KEN`);
  await expect(page.locator('.figure-footer')).toContainText('Brought in by the reader', { timeout: START });
  const table = page.getByRole('table').first();
  await expect(table).toContainText('Kenya');
  const texts = await table.locator('td').allTextContents();
  expect(texts.filter((text) => /^\s*3(\.0)?\s*$/.test(text))).toEqual([]);
  expect(texts.filter((text) => /^\s*42\s*$/.test(text))).toEqual([]);
  expect(heard).toEqual([]);
});

test('a figure of one’s own has a grade and becomes a card that says nobody checked it', async ({ page }) => {
  const heard = complaints(page);
  const own = smallGroups();
  await page.goto('/data');
  await keep(page, own);
  await page.goto(`/explore?indicator=${idOf(own)}`);
  await expect(page.getByLabel('How sure your figure is')).toContainText('not checked by Koban', {
    timeout: START,
  });
  await page.getByRole('link', { name: 'Make a card of it' }).click();
  await expect(page.getByRole('heading', { name: 'Why this grade' })).toBeVisible({ timeout: START });
  await expect(page.locator('.own-card')).toContainText('the source is as stated by the reader');
  expect(heard).toEqual([]);
});

test('a crash of the engine is told, and the file is read into the next one', async ({ page }) => {
  const { file, rows } = records();
  await openPlace(page, file);
  await expect(headline(page)).toContainText('All 1,200 records', { timeout: START });
  const engine = page.workers().find((worker) => /worker/.test(worker.url()) && !/intake/.test(worker.url()));
  await engine?.evaluate(() => {
    setTimeout(() => {
      throw new Error('the engine was killed by the test');
    }, 0);
  });
  await expect(page.locator('.recovered')).toContainText('your file is read into it again', {
    timeout: START,
  });
  await view(page, 'Kinds').getByRole('checkbox', { name: /Theft/ }).check();
  const chosen = rows.filter(({ category }) => category === 'Theft').length;
  await expect(headline(page)).toContainText(`${chosen} of`, { timeout: START });
});
