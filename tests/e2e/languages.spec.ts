import { expect, test, type Page } from '@playwright/test';
import { directionOf, LANGUAGES, LANGUAGE_NAMES, pathIn } from '../../src/lib/i18n/language.ts';
import { LANGUAGE_OFFERS } from '../../src/lib/i18n/language-offer.ts';
import { complaints } from './witness.ts';

// Another view than the built one starts the engine, which a busy machine takes its time for.
test.describe.configure({ timeout: 120_000 });

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Until scripts run a page has neither question nor fragment; the switches come with them. */
async function awake(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(2);
}

for (const language of LANGUAGES) {
  test(`the address of each language answers in it, with its direction, and the console stays empty: ${language}`, async ({
    page,
  }) => {
    const heard = complaints(page);
    for (const path of ['/', '/explore', '/sources', '/ready', '/data/sql']) {
      const response = await page.goto(pathIn(language, path));
      expect(response?.status(), path).toBe(200);
      const root = page.locator('html');
      await expect(root).toHaveAttribute('lang', language);
      await expect(root).toHaveAttribute('dir', directionOf(language));
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    }
    expect(heard).toEqual([]);
  });
}

test('switching the language keeps the view', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/explore?indicator=homicide-rate&places=JPN,BRA&years=2000..2020&form=line');
  await awake(page);
  await page.getByRole('banner').getByText('en', { exact: true }).click();
  await page.getByRole('link', { name: LANGUAGE_NAMES.ar, exact: true }).click();
  await expect(page).toHaveURL(
    /\/ar\/explore\?indicator=homicide-rate&places=JPN,BRA&years=2000\.\.2020&form=line$/,
  );
  await expect(page.getByText('البرازيل').first()).toBeVisible();
  await awake(page);
  await page.getByRole('banner').getByText('ar', { exact: true }).click();
  await page.getByRole('link', { name: LANGUAGE_NAMES.en, exact: true }).click();
  await expect(page).toHaveURL(/:\d+\/explore\?indicator=homicide-rate&places=JPN,BRA/);
  expect(heard).toEqual([]);
});

test('in Arabic the masthead runs from the right', async ({ page }) => {
  await page.goto('/ar/explore');
  const width = page.viewportSize()?.width ?? 0;
  const brand = await page.getByRole('link', { name: 'Koban' }).boundingBox();
  const switches = await page.locator('details.languages').boundingBox();
  expect(brand?.x).toBeGreaterThan(width / 2);
  expect(switches?.x).toBeLessThan(width / 2);
});

for (const width of [360, 1280]) {
  for (const language of OTHERS) {
    test(`the masthead holds the words of ${language} in a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pathIn(language, '/explore'));
      const beyond = await page.evaluate(() => {
        const root = document.documentElement;
        return root.scrollWidth - root.clientWidth;
      });
      expect(beyond).toBeLessThanOrEqual(0);
      for (const link of await page.getByRole('banner').getByRole('link').all()) {
        const box = await link.boundingBox();
        if (box === null) continue;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
    });
  }
}

test('a place is found by its Arabic name, its English name and its code', async ({ page }) => {
  await page.goto('/ar/explore');
  const places = page.locator('section.places');
  const search = places.getByRole('searchbox');
  for (const typed of ['البرازيل', 'Brazil', 'BRA']) {
    await search.fill(typed);
    await expect(places.getByRole('checkbox', { name: 'البرازيل' })).toBeVisible();
  }
  await search.fill('البرازيل');
  await places.getByRole('checkbox', { name: 'البرازيل' }).check();
  await expect(page).toHaveURL(/\/ar\/explore\?.*places=[A-Z,]*BRA/);
});

test.describe('a reader whose browser prefers French', () => {
  test.use({ locale: 'fr-FR' });
  const { there, read, no } = LANGUAGE_OFFERS.fr;

  test('is offered the page in French, and the link keeps the view', async ({ page }) => {
    const heard = complaints(page);
    await page.goto('/explore?indicator=homicide-rate&places=JPN&form=line');
    await expect(page.getByText(there)).toBeVisible();
    await awake(page);
    await page.getByRole('link', { name: read }).click();
    await expect(page).toHaveURL(/\/fr\/explore\?indicator=homicide-rate&places=JPN&form=line$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByText(there)).toBeHidden();
    // The answer is kept: English, asked for by its address, is read without another offer.
    await page.goto('/sources');
    await expect(page.getByText(there)).toBeHidden();
    expect(heard).toEqual([]);
  });

  test('who says no is not asked again', async ({ page }) => {
    await page.goto('/sources');
    await awake(page);
    await page.getByRole('button', { name: no }).click();
    await expect(page.getByText(there)).toBeHidden();
    await page.goto('/ready');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(there)).toBeHidden();
  });

  test('is not spoken to on the stage, at the console and on the phone', async ({ page }) => {
    for (const path of ['/present/kyoto', '/present/kyoto/console', '/c/homicide-law']) {
      await page.goto(path);
      await expect(page.getByText(there), path).toHaveCount(0);
    }
  });

  test('reads on where the browser keeps nothing', async ({ page }) => {
    const heard = complaints(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto('/sources');
    await awake(page);
    await page.getByRole('button', { name: no }).click();
    await expect(page.getByText(there)).toBeHidden();
    expect(heard).toEqual([]);
  });
});

test('an address that is not there is told in the language of the address', async ({ page }) => {
  await page.goto('/ar/nowhere');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا توجد صفحة بهذا العنوان.');
});

test('what DuckDB says about a question stays English and runs from the left in an Arabic page', async ({
  page,
}) => {
  await page.goto('/ar/data/sql');
  // The plain field is replaced by the editor once that has come.
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('SELECT nowhere FROM area');
  await page.keyboard.press('ControlOrMeta+Enter');
  const said = page.locator('pre[lang="en"][dir="ltr"]');
  await expect(said).toContainText('nowhere', { timeout: 60_000 });
});
