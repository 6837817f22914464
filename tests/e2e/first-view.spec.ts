import { expect, test } from '@playwright/test';
import { chooseForm, FORM_NAMES, figureOf, optionOf, take } from './explorer.ts';
import { datasetOf, indicatorOf } from './tidy.ts';
import { complaints, strangers } from './witness.ts';

const DATASET = indicatorOf('homicide-rate').dataset;
const PAGES = [
  '/',
  '/check',
  '/evidence',
  '/evidence/trust',
  '/evidence/homicide-law',
  '/explore',
  '/methods',
  '/sources',
  `/sources/${DATASET}`,
];
// A whole journey starts the engine, which a busy machine takes its time for.
test.describe.configure({ timeout: 150_000 });

const NARROW = { width: 360, height: 740 };

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the doorway shows each answered question with a drawn chart, its finding and its source', async ({
    page,
  }) => {
    await page.goto('/');
    const figures = await page.getByRole('article').all();
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      // What is below the fold is laid out when a reader comes near.
      await figure.scrollIntoViewIfNeeded();
      const title = await figure.getByRole('heading').innerText();
      expect(title.length).toBeGreaterThan(20);
      const chart = figure.locator('svg.chart:visible');
      await expect(chart, title).toHaveCount(1);
      expect(await chart.locator('path, circle, line').count(), title).toBeGreaterThan(3);
      await expect(figure.getByText('Data source'), title).toBeVisible();
    }
  });

  test('the first view of Explore shows a drawn chart, its finding in a title and a sentence, and its source', async ({
    page,
  }) => {
    await page.goto('/explore');
    const figure = figureOf(page);
    await expect(figure.getByRole('heading')).toContainText(indicatorOf('homicide-rate').subject);
    await expect(figure.getByRole('img', { name: FORM_NAMES.line.begins })).toBeVisible();
    await expect(figure.locator('svg.chart:visible')).toHaveCount(1);
    expect(await figure.locator('svg.chart:visible path').count()).toBeGreaterThan(4);
    await expect(figure.locator('.figure-sentence')).toContainText('per 100,000');
    await expect(figure.getByText('Data source:')).toBeVisible();
    const { publisher } = datasetOf(DATASET);
    await expect(figure.locator('.figure-footer')).toContainText(publisher);
  });

  test('the numbers behind the first view can be read', async ({ page }) => {
    await page.goto('/explore');
    await page.getByText('Table of these numbers').click();
    await expect(page.getByRole('row').nth(1)).toBeVisible();
  });

  for (const path of PAGES) {
    test(`${path} fits a narrow telephone`, async ({ page }) => {
      await page.setViewportSize(NARROW);
      await page.goto(path);
      // Scripts of the page are off, but the browser still tells the sizes.
      const box = await page.locator('body').boundingBox();
      expect(box?.width).toBeLessThanOrEqual(NARROW.width);
      await expect(page.locator('main')).toBeVisible();
    });
  }
});

for (const path of PAGES) {
  test(`${path} says nothing in the console and does not scroll sideways at 360 pixels`, async ({ page }) => {
    const heard = complaints(page);
    await page.setViewportSize(NARROW);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    // Controls that only scripts bring show that the page has come alive.
    await expect(page.getByRole('button', { name: /theme$/ })).toBeVisible();
    if (path === '/explore') await expect(page.getByRole('button', { name: 'Download' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    expect(heard).toEqual([]);
  });
}

test('no form of a view scrolls sideways at 360 pixels', async ({ page }) => {
  const heard = complaints(page);
  await page.setViewportSize(NARROW);
  await page.goto('/explore?indicator=rule-of-law&places=BRA,JPN,KEN&form=line');
  for (const form of ['line', 'dots', 'slope', 'map', 'scatter', 'multiples', 'table'] as const) {
    await chooseForm(page, form);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, form).toBeLessThanOrEqual(NARROW.width);
  }
  expect(heard).toEqual([]);
});

test('a whole journey asks nothing of any other host and says nothing in the console', async ({
  page,
  baseURL,
}) => {
  const heard = complaints(page);
  const asked = strangers(page, baseURL ?? '');
  await page.goto('/');
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await expect(page).toHaveURL(/\/explore/);
  await page.getByRole('button', { name: /^Indicator/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByPlaceholder(/^Search/).fill('16.3.2');
  await optionOf(page, 'unsentenced-detainees').click();
  await expect(figureOf(page).getByRole('heading')).toContainText(
    indicatorOf('unsentenced-detainees').subject,
    { timeout: 60_000 },
  );
  await chooseForm(page, 'map');
  await take(page, /^Numbers shown/);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+$/);
  await expect(page.getByRole('heading', { name: 'Known faults and limits' })).toBeVisible();
  expect(asked).toEqual([]);
  expect(heard).toEqual([]);
});
