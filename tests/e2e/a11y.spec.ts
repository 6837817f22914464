import { expect, test, type Page } from '@playwright/test';
import { rulesOn } from './accessibility.ts';
import { drawing, openView } from './explorer.ts';
import { indicatorOf } from './tidy.ts';

// The pages do not know of each other: any worker may look at them.
test.describe.configure({ mode: 'parallel', timeout: 150_000 });
test.use({ reducedMotion: 'reduce' });

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the rules of WCAG 2.2 A and AA find wrong in both themes, one line each. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await rulesOn(page).withTags(LEVELS).analyze();
    for (const { id, help, nodes } of violations) {
      for (const { target, any } of nodes) {
        found.push(`${colorScheme}: ${id} (${help}): ${target.join(' ')} ${any[0]?.message ?? ''}`);
      }
    }
  }
  return found;
}

for (const path of [
  '/',
  '/check',
  '/evidence',
  '/evidence/trust',
  '/evidence/homicide-since-2000',
  '/evidence/homicide-law',
  '/evidence/disputes-resolved',
  '/sources',
  '/methods',
  '/data',
  '/decks',
  '/decks/edit?deck=kyoto',
  '/present/kyoto/check',
  '/present/kyoto/summary',
  '/brief/compare?places=JPN,BRA',
  '/ready',
  `/sources/${indicatorOf('homicide-rate').dataset}`,
  '/no-such-page',
]) {
  test(`${path} breaks no rule of WCAG 2.2 A and AA in either theme`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('button', { name: /theme$/ })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

for (const path of [
  '/ar',
  '/ar/evidence',
  '/ar/evidence/homicide-since-2000',
  '/ar/explore',
  '/ar/check',
  '/ar/brief/JPN',
  '/ar/places/london',
  '/ar/warning',
  '/ar/evaluate',
  '/ar/data',
  '/ar/data/sql',
  '/ar/decks',
  '/ar/decks/edit?deck=kyoto',
  '/ar/present/kyoto/check',
  '/ar/present/kyoto/summary',
  '/ar/sources',
  '/ar/methods',
  '/ar/ready',
]) {
  test(`${path}, from right to left, breaks none in either theme`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.switches button')).toHaveCount(2);
    expect(await faults(page)).toEqual([]);
  });
}

for (const path of [
  '/c/homicide-since-2000',
  '/ar/c/homicide-since-2000',
  '/ar/present/kyoto',
  '/ar/present/kyoto/console',
  '/c/homicide-since-2000/guess',
  '/present/kyoto',
  '/present/kyoto/console',
]) {
  test(`${path}, which has no frame around it, breaks none`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test('Explore breaks none, nor does its table, its menus or the choice of an indicator', async ({ page }) => {
  await page.goto('/explore');
  await expect(page.getByRole('button', { name: 'Download' })).toBeVisible();
  await page.getByText('Table of these numbers').click();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Download' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Indicator/ }).click();
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('what a link gets wrong, and a map with a mark chosen, break none', async ({ page }) => {
  await openView(page, 'indicator=homicide-rat&form=map', 'map');
  await drawing(page, 'map').focus();
  await page.keyboard.press('ArrowRight');
  expect(await faults(page)).toEqual([]);
  await page.goto('/explore?indicator=homicide-rate&places=&form=line');
  await expect(page.getByRole('heading', { name: 'No place is chosen.' })).toBeVisible({
    timeout: 60_000,
  });
  expect(await faults(page)).toEqual([]);
});
