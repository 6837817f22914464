import { expect, test } from '@playwright/test';
import { complaints } from './witness.ts';

test.describe.configure({ timeout: 150_000 });
const START = 90_000;

test('a claim put on a card is checked, and corrected without typing it anew', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/evidence/homicide-since-2000');
  await page.getByLabel('Heard otherwise?').fill('Homicide in Jamaica has fallen by a third since 2015');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page).toHaveURL(/\/check\?claim=/);
  await expect(page.getByRole('heading', { name: /supported|cannot be checked/i })).toBeVisible({
    timeout: START,
  });
  await expect(page.locator('.reason')).toContainText('Jamaica');
  await expect(page.locator('.reason')).toContainText('per 100,000');
  await expect(page.locator('svg.chart:visible')).toHaveCount(1, { timeout: START });
  expect(heard).toEqual([]);
});

test('a vague claim is never supported, and is told what it lacks', async ({ page }) => {
  await page.goto(`/check?claim=${encodeURIComponent('Crime is out of control')}`);
  await expect(page.getByRole('heading', { name: 'Cannot be checked' })).toBeVisible({ timeout: START });
  await expect(page.locator('.reason')).not.toBeEmpty();
});
