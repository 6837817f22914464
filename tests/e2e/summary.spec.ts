import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { complaints, strangers } from './witness.ts';

const title = (page: Page) => page.locator('.stage-box .title');

async function press(stage: Page, key: string): Promise<string> {
  const shown = title(stage);
  const before = (await shown.count()) > 0 ? ((await shown.textContent()) ?? '') : '';
  await stage.keyboard.press(key);
  await expect(shown).not.toHaveText(before);
  return (await shown.textContent()) ?? '';
}

async function fileOf(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('before anything was shown, the summary says so and leads to the stage', async ({ page }) => {
  await page.goto('/present/kyoto/summary');
  await expect(page.getByText('Nothing was shown on this device yet')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Open the stage' })).toHaveAttribute(
    'href',
    '/present/kyoto',
  );
});

test('the summary has what was on the stage, as it stood there, and nothing else', async ({
  context,
  baseURL,
}) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  await stage.getByText('Press → to begin').waitFor();
  for (let words = 0; words < 4; words++) await press(stage, 'PageDown');
  const question = await press(stage, 'PageDown');
  const claim = await press(stage, 'PageDown');
  const asked = await press(stage, 'PageDown');

  const page = await context.newPage();
  const heard = complaints(page);
  const strange = strangers(page, baseURL ?? '');
  await page.goto('/present/kyoto/summary');
  const shown = page.locator('.closing ul').first().getByRole('listitem');
  await expect(shown).toHaveCount(2);
  await expect(shown.first()).toContainText(claim);
  await expect(shown.first()).toContainText(question);
  await expect(shown.first()).toContainText('How sure:');
  await expect(shown.first()).toContainText('Source:');
  await expect(shown.nth(1)).toContainText(asked);
  await expect(shown.nth(1)).toContainText('The question was shown, its answer was not.');
  await expect(page.locator('.closing')).toContainText(/koban-[0-9a-f]+\.duckdb, SHA-256 [0-9a-f]{64}/);

  const markdown = await fileOf(page, 'Markdown');
  expect(markdown).toContain(`**${claim}**`);
  const csv = await fileOf(page, 'CSV');
  expect(csv.trim().split('\r\n')).toHaveLength(3);
  expect(csv).toContain('/evidence/');
  const html = await fileOf(page, 'HTML');
  expect(html).toContain(claim);
  expect(html).not.toContain('<script');

  await shown.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/evidence\//);
  expect(heard).toEqual([]);
  expect(strange).toEqual([]);
});

test('a show that is begun anew has a summary of its own', async ({ context }) => {
  const console = await context.newPage();
  await console.goto('/present/kyoto/console');
  await console.evaluate(async () => {
    const at = (seconds: number) => Date.UTC(2026, 0, 1, 9, 0, seconds);
    const happened = [
      { kind: 'join', name: 'Operator', role: 'operator' },
      { kind: 'start' },
      { kind: 'go', slide: 'card-homicide-since-2000' },
      { kind: 'step', step: 1 },
      { kind: 'go', slide: 'card-women-police' },
      { kind: 'start' },
      { kind: 'step', step: 1 },
    ];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('koban-shows', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('events');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no storage'));
    });
    const transaction = database.transaction('events', 'readwrite');
    happened.forEach((one, seq) =>
      transaction.objectStore('events').put({ seq, at: at(seq), by: 'one', ...one }, ['kyoto', seq]),
    );
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  await console.goto('/present/kyoto/summary');
  const shown = console.locator('.closing ul').first().getByRole('listitem');
  await expect(shown).toHaveCount(1);
  await expect(shown.first()).toContainText('How many police officers are women?');
  await console.getByLabel('Show').selectOption({ index: 0 });
  await expect(shown).toHaveCount(2);
  await expect(shown.first()).toContainText('The homicide rate fell in');
  await expect(console.locator('.closing')).not.toContainText('Operator,');
});
