import { expect, test } from '@playwright/test';
import { rulesOn } from './accessibility.ts';
import { complaints, strangers } from './witness.ts';

test.describe.configure({ timeout: 90_000 });

let heard: string[];
test.beforeEach(({ page }) => {
  heard = complaints(page);
});
test.afterEach(() => expect(heard).toEqual([]));

test('a brief is complete before any script, and no engine is asked for', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/brief/JPN');
  await expect(page.getByRole('heading', { level: 1, name: 'Japan: brief' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What will be challenged' })).toBeVisible();
  await expect(page.locator('.item').first()).toContainText('Homicide rate');
  await context.close();
});

test('the link orders the questions, narrows them and sets chosen countries beside the place', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const left = strangers(page, baseURL ?? '');
  await page.goto('/brief/JPN?for=police&themes=trust,violence&peers=KOR,BRA,MEX,SWE');
  await expect(page.locator('.brief-theme h3').first()).toHaveText('Trust in the police and the courts');
  await expect(page.locator('.brief-theme')).toHaveCount(2);
  await expect(page.getByText('Peers: South Korea, Brazil, Mexico, Sweden.')).toBeVisible();
  await page.getByLabel('Who is it for?').selectOption('minister');
  await expect(page).toHaveURL(/for=minister/);
  await expect(page.locator('.brief-theme h3').first()).toHaveText('Safety from violence');
  expect(left).toEqual([]);
  expect(asked.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
});

test('what a link gets wrong is said', async ({ page }) => {
  await page.goto('/brief/BRA?for=polic&peers=XXX');
  await expect(page.getByText('There is no country "XXX".')).toBeVisible();
  await expect(page.getByText('Did you mean “police”?')).toBeVisible();
});

test('a place is found by typing, with who it is for', async ({ page }) => {
  await page.goto('/brief');
  await page.getByLabel('Who is it for?').selectOption('academic');
  await page.getByLabel('Country, city or state').pressSequentially('jama');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/brief\/JAM\?for=academic$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Jamaica: brief' })).toBeVisible();
});

test('an honest short brief stands where there is almost nothing', async ({ page }) => {
  await page.goto('/brief/ATA');
  await expect(page.getByRole('note')).toContainText('no value for this place');
});

for (const path of ['/brief', '/brief/TUV', '/brief/ATA']) {
  test(`${path} breaks no rule of WCAG 2.2 A and AA in either theme`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('button', { name: /theme$/ })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await rulesOn(page)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  });
}
