import { expect, test, type Page } from '@playwright/test';
import { complaints, strangers } from './witness.ts';

const words = (id: string, title: string, text = '') => ({ id, kind: 'words', title, text, notes: '' });

/** A deck of the device with one good slide and two that a hall could not use: no screen is as high as that text. */
function trial(long = 'Unending '.repeat(33).trim()) {
  const slides = [
    words('good', 'A good slide'),
    words('long', long, 'and so on '.repeat(59).trim()),
    { id: 'gone', kind: 'card', card: 'no-such-card', notes: '' },
  ];
  return {
    ...{ format: 'koban-deck', version: 1, id: 'trial', title: 'Trial', hall: 'light' },
    segments: [{ id: 'only', kind: 'opening', title: 'Only', theme: null, minutes: 5, slides }],
  };
}

async function keep(page: Page, deck: ReturnType<typeof trial>): Promise<void> {
  await page.goto('/decks');
  await page.evaluate((text) => localStorage.setItem('koban:deck:trial', text), JSON.stringify(deck));
}

async function check(page: Page): Promise<void> {
  await page.goto('/present/own/check?deck=trial');
  await page.getByRole('button', { name: /^Run the check/ }).click();
  await expect(page.getByRole('button', { name: 'Run the check again' })).toBeVisible();
}

test('every screen of the built-in deck passes the check at both sizes of a stage', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const heard = complaints(page);
  const asked = strangers(page, baseURL ?? '');
  await page.goto('/present/kyoto/check');
  await page.getByRole('button', { name: 'Run the check' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run the check again' })).toBeVisible({ timeout: 170_000 });
  await expect(page.locator('.slide')).toHaveCount(0);
  await expect(page.getByText(/^All \d+ screens passed/)).toBeVisible();
  expect(heard).toEqual([]);
  expect(asked).toEqual([]);
});

test('what fails is listed with its measured figure, the gravest first, and is held back from the stage until it is waived', async ({
  context,
}) => {
  const page = await context.newPage();
  await keep(page, trial());
  await check(page);
  await expect(page.getByText('2 screens to fix')).toBeVisible();
  await expect(page.locator('.slide h3')).toHaveText([/^3\. /, /^2\. Unending/]);
  await expect(page.locator('.slide').nth(1)).toContainText(/is cut off by [\d.]+ pixels/);

  const stage = await context.newPage();
  const title = stage.locator('.stage-box .title');
  await stage.goto('/present/own?deck=trial');
  await stage.getByText('Press → to begin').waitFor();
  await stage.keyboard.press('PageDown');
  await expect(title).toHaveText('A good slide');
  await stage.keyboard.press('PageDown');

  const console = await context.newPage();
  await console.goto('/present/own/console?deck=trial');
  await console.getByRole('radio', { name: /^Operator/ }).check();
  await console.getByRole('button', { name: 'Open the console' }).click();
  await expect(console.getByText(/It failed the check: .* is cut off/).first()).toBeVisible();
  await expect(title).toHaveText('A good slide');

  const failed = page.locator('.slide').nth(1);
  await failed.getByRole('button', { name: 'Waive' }).click();
  await failed.getByLabel('Why it may be shown all the same').fill('Read aloud by the moderator');
  await failed.getByRole('button', { name: 'Waive it' }).click();
  await expect(page.getByText('Waived: “Read aloud by the moderator”')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Waived: “Read aloud by the moderator”')).toBeVisible();

  await stage.bringToFront();
  await stage.keyboard.press('PageUp');
  await stage.keyboard.press('PageDown');
  await expect(title).toHaveText(/^Unending/);
});

test('a waiver ends when the slide changes', async ({ page }) => {
  await keep(page, trial());
  await check(page);
  const failed = page.locator('.slide').nth(1);
  await failed.getByRole('button', { name: 'Waive' }).click();
  await failed.getByLabel('Why it may be shown all the same').fill('For once');
  await failed.getByRole('button', { name: 'Waive it' }).click();
  await expect(page.getByText('1 waived')).toBeVisible();
  await keep(page, trial('Unended '.repeat(37).trim()));
  await check(page);
  await expect(page.getByText('2 screens to fix')).toBeVisible();
  await expect(page.getByText('For once')).toHaveCount(0);
});

test('a check that is cancelled keeps the result of the one before', async ({ page }) => {
  await page.goto('/present/kyoto/check');
  await page.getByRole('button', { name: 'Run the check' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Run the check', exact: true })).toBeVisible();
  await expect(page.getByText('This deck was not yet checked on this device.')).toBeVisible();
});
