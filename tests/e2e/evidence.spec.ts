import { expect, test } from '@playwright/test';
import { CARDS } from '../../src/lib/evidence/library.ts';
import { take } from './explorer.ts';
import { csvRows } from './tidy.ts';
import { complaints } from './witness.ts';

const PAIR = CARDS.find(({ claim }) => claim.kind === 'pair');
const GAP = CARDS.find(({ claim }) => claim.kind === 'gap');
const COUNTED = CARDS.find(({ claim }) => claim.kind === 'change');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the library lists every card with its claim or gap and how sure it is', async ({ page }) => {
    await page.goto('/evidence');
    for (const { id, question } of CARDS) {
      await expect(page.locator(`a[href="/evidence/${id}"]`)).toHaveText(question);
    }
    await expect(page.locator('.grade-mark', { hasText: 'gap in the data' }).first()).toBeVisible();
  });

  test('a card gives its claim, picture, spoken sentence, what argues against it, reasons and sources', async ({
    page,
  }) => {
    await page.goto(`/evidence/${COUNTED?.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ of \d+ countries/);
    await expect(page.locator('svg.chart:visible')).toHaveCount(1);
    for (const name of ['What may be said aloud', 'What argues against it', 'Why this grade'])
      await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByRole('blockquote')).toContainText('We have numbers');
    await expect(page.locator('dd a[href^="/sources/"]').first()).toBeVisible();
    await expect(page.locator('dd a[href^="/methods#"]').first()).toBeVisible();
  });

  test('a gap is shown with its reason and without a chart', async ({ page }) => {
    await page.goto(`/evidence/${GAP?.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No number answers this yet');
    await expect(page.locator('svg.chart')).toHaveCount(0);
    if (GAP?.claim.kind === 'gap') await expect(page.getByText(GAP.claim.reason)).toBeVisible();
  });
});

test('the library is narrowed by target, grade and words, and the link keeps the choice', async ({
  page,
}) => {
  const heard = complaints(page);
  await page.goto('/evidence');
  await page.getByLabel('SDG target').selectOption('16.5');
  const wanted = CARDS.filter(({ targets }) => targets.includes('16.5')).length;
  await expect(page.getByRole('status')).toContainText(`${wanted} of ${CARDS.length} cards`);
  await expect(page).toHaveURL(/target=16\.5/);
  await page.getByRole('searchbox').fill('no such words anywhere');
  await expect(page.getByRole('heading', { name: 'No card answers to all of this' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all cards' }).click();
  await expect(page.getByRole('status')).toContainText(`${CARDS.length} of ${CARDS.length} cards`);
  await page.goto('/evidence?grade=gap');
  for (const grade of await page.locator('.grade-mark').allInnerTexts())
    expect(grade).toBe('gap in the data');
  expect(heard).toEqual([]);
});

test('the picture and the numbers of a card can be taken along', async ({ page }) => {
  const heard = complaints(page);
  await page.goto(`/evidence/${COUNTED?.id}`);
  const figure = page
    .getByRole('article')
    .filter({ has: page.locator('.figure-title') })
    .last();
  const count = /\d+/.exec(await figure.getByText(/^Table of these numbers/).innerText())?.[0];
  const { download, bytes } = await take(page, /^Numbers shown/);
  expect(download.suggestedFilename()).toBe(`koban-${COUNTED?.id}.csv`);
  expect(csvRows(bytes.toString('utf8'))).toHaveLength(Number(count));
  const picture = await take(page, /^Picture/);
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(heard).toEqual([]);
});

test('the picture of a pair leads to the same numbers in Explore', async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto(`/evidence/${PAIR?.id}`);
  const sentence = await page.locator('.figure-sentence').innerText();
  await page.getByRole('link', { name: 'See every country in this view' }).click();
  await expect(page).toHaveURL(/\/explore\?/);
  await expect(page.locator('.figure-sentence')).toHaveText(sentence, { timeout: 90_000 });
});

test('Ctrl K reaches a card, an indicator and a place, by keyboard alone', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/evidence');
  await expect(page.getByRole('button', { name: 'Go to …' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByPlaceholder('A question, an indicator, a country …');
  const dialog = page.getByRole('dialog');
  await expect(field).toBeFocused();
  await field.fill('parliament as they are');
  await expect(dialog.getByRole('option').first()).toContainText('Are women in parliament');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/evidence\/women-parliament$/);
  await page.keyboard.press('Control+k');
  await field.fill('birth registered');
  await expect(page.getByRole('option', { name: /Births registered/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await page.keyboard.press('Control+k');
  await field.fill('日本');
  await expect(dialog.getByRole('option').first()).toContainText('Japan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/places=JPN/);
  expect(heard).toEqual([]);
});
