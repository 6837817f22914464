import { expect, test } from '@playwright/test';
import { drawing, expectPlaces, figureOf, openView, optionOf, tabTo } from './explorer.ts';
import { complaints } from './witness.ts';

// A fresh browser for each test means a fresh start of the engine for each test.
test.describe.configure({ timeout: 150_000 });

let heard: string[];

test.beforeEach(({ page }) => {
  heard = complaints(page);
});
test.afterEach(() => expect(heard).toEqual([]));

test('everything can be done by keyboard alone', async ({ page }) => {
  await openView(page, 'indicator=homicide-rate&places=JPN&form=line', 'line');

  await tabTo(page, page.getByRole('searchbox', { name: 'Search places' }));
  await page.keyboard.type('Brazil');
  await tabTo(page, page.getByRole('checkbox', { name: 'Brazil', exact: true }), 8);
  await page.keyboard.press('Space');
  await expectPlaces(page, ['JPN', 'BRA']);
  await expect(figureOf(page)).toContainText('Japan and Brazil');

  const chart = drawing(page, 'line');
  await tabTo(page, chart);
  const said = chart.locator('[aria-live]');
  await expect(said).toHaveText('');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toContainText(/(Japan|Brazil).*\d/);
  const first = await said.innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(said).not.toHaveText(first);
  await page.keyboard.press('Tab');
  await expect(said).toHaveText('');
  expect(await chart.evaluate((element) => element.contains(document.activeElement)), 'one tab stop').toBe(
    false,
  );

  const thumb = page.getByRole('slider', { name: 'Last year' });
  await tabTo(page, thumb);
  const before = Number(await thumb.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowLeft');
  await expect(thumb).toHaveAttribute('aria-valuenow', String(before - 1));
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`years=\\d{4}\\.\\.${before - 2}`));
  await expect(figureOf(page)).toContainText(`–${before - 2}`);
  expect(
    await thumb.evaluate((element) => element === document.activeElement),
    'the thumb keeps the focus',
  ).toBe(true);
});

test('the indicator is picked, and the dialog left, by keyboard alone', async ({ page }) => {
  await page.goto('/explore');
  const button = page.getByRole('button', { name: /^Indicator/ });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.getByPlaceholder(/^Search: /)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('women in the police');
  await expect(optionOf(page, 'female-police-share')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicator=female-police-share/);
});

test('a menu is opened, walked and left by keyboard, and closed by its own button', async ({ page }) => {
  await page.goto('/explore');
  const button = page.getByRole('button', { name: 'Share' });
  const [first, second] = [page.getByRole('menuitem').first(), page.getByRole('menuitem').nth(1)];
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await expect(page.getByRole('menu')).toBeVisible();
  // An open menu takes every press beside it as "close", also one on its own button.
  const box = await button.boundingBox();
  if (box === null) throw new Error('the button is gone');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole('menu')).toBeHidden();
});
