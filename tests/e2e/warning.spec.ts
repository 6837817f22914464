import { expect, test, type Page } from '@playwright/test';
import { csvRows } from './tidy.ts';
import { complaints } from './witness.ts';

const alarms = (page: Page) => page.locator('details.alarm');
const first = (page: Page) => alarms(page).first();
const choice = (page: Page, name: string) =>
  page.getByRole('form', { name: 'Narrow the list' }).getByRole('combobox', { name });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the board gives its work list, what to check, false alarms, and what is not watched', async ({
    page,
  }) => {
    await page.goto('/warning');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Early warning board');
    await expect(page.getByText('never a forecast of persons or patrols')).toBeVisible();
    await expect(page.getByText(/as of September 2025/)).toBeVisible();
    await first(page).locator('summary').click();
    await expect(first(page).getByRole('heading', { name: 'What to check first' })).toBeVisible();
    await expect(first(page).getByRole('row')).toHaveCount(6);
    await expect(
      page.getByRole('region', { name: 'False alarms of each method' }).getByRole('row'),
    ).toHaveCount(6);
    const unwatched = page.getByRole('listitem').filter({ hasText: 'Northumbria' });
    await expect(unwatched).toContainText('fewer than 12 months without a gap');
  });
});

test('an alarm opens its chart, by keyboard alone, and the link keeps it', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/warning');
  await first(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(first(page).locator('svg.chart:visible')).toHaveCount(1);
  await expect(page).toHaveURL(/open=/);
  const title = await first(page).locator('.figure-title').innerText();
  await first(page).getByLabel('Chart by').selectOption('c2');
  await expect(first(page).locator('.figure-subtitle')).toContainText('EARS C2');
  await page.goto(page.url());
  await expect(page.locator('details.alarm[open] .figure-title')).toHaveText(title);
  await page.locator('details.alarm[open] > summary').focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/open=/);
  expect(heard).toEqual([]);
});

test('the list is narrowed by method and place, and by a month further back', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/warning');
  const whole = await alarms(page).count();
  await choice(page, 'Method').selectOption('farrington');
  await expect(page).toHaveURL(/method=farrington/);
  expect(await alarms(page).count()).toBeLessThan(whole);
  for (const text of await alarms(page).locator('.about').allTextContents())
    expect(text).toContain('Farrington');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(alarms(page)).toHaveCount(whole);
  const place = choice(page, 'Place');
  const name = (await place.locator('option').nth(1).innerText()).trim();
  await place.selectOption({ index: 1 });
  for (const text of await alarms(page).locator('.what').allTextContents()) expect(text).toContain(name);
  await page.getByRole('button', { name: 'Show all' }).click();
  await choice(page, 'As of').selectOption('2');
  await expect(page.getByText(/as of July 2025/)).toBeVisible();
  await page.goto('/warning?back=2&method=c1');
  await expect(page.getByText(/as of July 2025/)).toBeVisible();
  await expect(choice(page, 'Method')).toHaveValue('c1');
  expect(heard).toEqual([]);
});

test('the table of alarms can be taken along as CSV, with source and licence in each row', async ({
  page,
}) => {
  await page.goto('/warning');
  const link = await page.getByRole('link', { name: 'All alarms as CSV' }).getAttribute('href');
  const response = await page.request.get(link ?? '');
  const rows = csvRows(await response.text());
  expect(rows).toHaveLength(await alarms(page).count());
  for (const row of rows) {
    expect(row['licence']).not.toBe('');
    expect(['yes', 'no']).toContain(row['on_work_list']);
  }
});

test('a board that does not come is told, and can be asked for again', async ({ page }) => {
  const heard = complaints(page, { failedFiles: true });
  await page.route('**/board-3.json', (route) => route.abort(), { times: 1 });
  await page.goto('/warning');
  await choice(page, 'As of').selectOption('3');
  await expect(page.getByRole('status')).toContainText('did not come');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/as of June 2025/)).toBeVisible();
  expect(heard).toEqual([]);
});
