import { expect, test, type Page } from '@playwright/test';
import { rulesOn } from './accessibility.ts';
import { complaints } from './witness.ts';

let heard: string[];

test.beforeEach(({ page }) => {
  heard = complaints(page);
});
test.afterEach(() => expect(heard).toEqual([]));

const verdict = (page: Page) => page.locator('.verdict');

test('the example is there before any script, with its verdict, its guards and both pictures', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/evaluate');
  await expect(verdict(page)).toContainText('Cardoso Moreira');
  await expect(page.getByText('This example is a change of counting, not of crime.')).toBeVisible();
  await expect(page.locator('[data-guard]')).toHaveCount(9);
  await expect(page.locator('.chart-wide svg.chart')).toHaveCount(2);
  await context.close();
});

test('another question is answered without an engine, and stands in the address', async ({ page }) => {
  const engines: string[] = [];
  page.on('request', (request) => {
    if (/\.(wasm|duckdb)(\?|$)/.test(request.url())) engines.push(request.url());
  });
  await page.goto('/evaluate');
  await page.getByLabel('Where').selectOption('chicago');
  await expect(page).toHaveURL(/in=chicago/);
  await page.getByLabel('Place of the change').selectOption('11');
  await page.getByLabel('First month after it').selectOption('2015-03');
  await page.getByLabel('What changed').fill('nothing that we know of');
  await page.getByLabel('What changed').press('Enter');
  await expect(page).toHaveURL(/what=nothing%20that%20we%20know%20of/);
  await expect(verdict(page)).toContainText('In the 12 months from March 2015');
  await expect(page.locator('[data-guard="displacement"]')).toContainText('Police district 10');
  const said = await verdict(page).textContent();
  await page.reload();
  await expect(verdict(page)).toHaveText(said ?? '');
  await expect(page.getByLabel('What changed')).toHaveValue('nothing that we know of');
  expect(engines).toEqual([]);
});

test('a side that is too short is refused with its reason, and with no verdict', async ({ page }) => {
  await page.goto('/evaluate?in=rio-de-janeiro&place=BRA-RJ-3301157&month=2015-01');
  await expect(
    page.getByRole('heading', { name: /^This cannot be computed because the data hold 12 months/ }),
  ).toBeVisible();
  await expect(verdict(page)).toHaveCount(0);
});

test('what a link gets wrong is named, and the rest is answered', async ({ page }) => {
  await page.goto('/evaluate?in=rio-de-janeiro&month=2017-99&place=BRA-RJ-3301157');
  await expect(page.getByRole('status').filter({ hasText: 'this link' })).toContainText(
    '“2017-99” is not a month',
  );
  await expect(verdict(page)).toBeVisible();
});

test('one place of comparison is never enough to conclude anything', async ({ page }) => {
  await page.goto('/evaluate?in=chicago&measure=all-records&place=11&month=2015-03&against=10');
  await expect(page.locator('[data-guard="comparisons"]')).toHaveClass(/fail/);
  await expect(verdict(page)).toContainText('Nothing can be concluded');
  await expect(verdict(page)).not.toContainText(/effect|caus/);
});

test('the numbers can be taken along', async ({ page }) => {
  await page.goto('/evaluate');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Numbers (CSV)' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('koban-evaluate-rio-all-reports.csv');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page breaks no rule of WCAG 2.2 A and AA in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/evaluate');
    await page.getByText(/^Compare with:/).click();
    const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await rulesOn(page).withTags(levels).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });
}
