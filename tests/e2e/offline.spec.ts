import { expect, test, type Page } from '@playwright/test';
import { expectDrawn } from './explorer.ts';
import { Hall, laterVersion, untilKept } from './kept-site.ts';
import { complaints } from './witness.ts';

// The whole site is loaded onto the device, which a busy machine takes its time for.
test.describe.configure({ timeout: 240_000 });
test.use({ serviceWorkers: 'allow' });
const LOADED = 120_000;

const hall = new Hall();
test.beforeEach(async () => {
  await hall.open();
});
test.afterEach(async () => {
  await hall.close();
});

async function makeReady(page: Page): Promise<void> {
  await page.goto(`${hall.address}/ready`);
  await untilKept(page);
  await page.getByRole('button', { name: /^Make ready for the hall: [\d.,]+ MB$/ }).click();
  await expect(page.getByText('This device is ready. The network may go.')).toBeVisible({ timeout: LOADED });
}

test('after one visit the pages, cards and built-in decks are there without a network, also loaded anew', async ({
  page,
}) => {
  const heard = complaints(page, { failedFiles: true });
  await page.goto(hall.address);
  await untilKept(page);
  await hall.close();

  await page.reload();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Evidence' }).click();
  await page.getByRole('main').getByRole('link').filter({ hasText: 'judges' }).first().click();
  await expect(page.getByRole('heading', { name: 'What argues against it' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What argues against it' })).toBeVisible();

  await page.goto(`${hall.address}/present/kyoto`);
  await page.getByText('Press → to begin').waitFor();
  await page.keyboard.press('End');
  await expect(page.locator('.stage-box .title')).toBeVisible();
  expect(heard).toEqual([]);
});

test('made ready for the hall, a new question, a new file and a new screen are answered without a network', async ({
  page,
  context,
}) => {
  await makeReady(page);
  await hall.close();

  await page.goto(`${hall.address}/explore?indicator=bribery-persons&form=map`);
  await expectDrawn(page, 'map');

  await page.goto(`${hall.address}/data`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'own.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Country;Year;Rate\nJapan;2019;0,3\nBrazil;2019;21,7\n'),
    });
  await page.getByRole('button', { name: /^Keep/ }).click();
  await expect(page.getByRole('heading', { name: 'Kept in this browser' })).toBeVisible();

  await page.goto(`${hall.address}/present/kyoto/console`);
  await page.getByRole('radio', { name: /^Operator/ }).check();
  await page.getByRole('button', { name: 'Open the console' }).click();
  const stage = await context.newPage();
  await stage.goto(`${hall.address}/present/kyoto`);
  await page.getByLabel(/Search all evidence/).fill('kenya bribery');
  await page.keyboard.press('Enter');
  await expect(stage.locator('.stage-box .title')).toContainText('Kenya', { timeout: LOADED });

  await page.goto(`${hall.address}/brief/JPN`);
  await expect(page.getByRole('heading', { name: /Japan/, level: 1 })).toBeVisible();
});

test('what has arrived is kept when the network breaks off, and the rest is loaded from there', async ({
  page,
}) => {
  await page.goto(`${hall.address}/ready`);
  await untilKept(page);
  await page.reload();
  const engine = page.getByRole('listitem').filter({ hasText: 'The data engine' });
  await expect(engine.getByText(/^Not on this device/)).toBeVisible();

  await hall.close();
  await engine.getByRole('button', { name: /^Load/ }).click();
  await expect(page.getByRole('alert')).toContainText('It broke off');

  await hall.open();
  await engine.getByRole('button', { name: /^Load/ }).click();
  await expect(engine.getByText(/^On this device/)).toBeVisible({ timeout: LOADED });
  await engine.getByRole('button', { name: /^Remove/ }).click();
  await expect(engine.getByText(/^Not on this device/)).toBeVisible();
});

test('a page that is not kept says so without a network', async ({ page }) => {
  await page.goto(hall.address);
  await untilKept(page);
  await hall.close();
  await page.goto(`${hall.address}/brief/BRA`);
  await expect(page.getByRole('heading', { name: 'This page is not on this device' })).toBeVisible();
});

test('a newer version is announced, keeps what was made ready, and waits for an open stage', async ({
  page,
  context,
}) => {
  await page.goto(`${hall.address}/ready`);
  await untilKept(page);
  await page.reload();
  const engine = page.getByRole('listitem').filter({ hasText: 'The data engine' });
  await engine.getByRole('button', { name: /^Load/ }).click();
  await expect(engine.getByText(/^On this device/)).toBeVisible({ timeout: LOADED });
  const stage = await context.newPage();
  await stage.goto(`${hall.address}/present/kyoto`);
  await stage.getByText('Press → to begin').waitFor();

  const later = laterVersion();
  try {
    await hall.close();
    await hall.open(later.dir);
    await page.reload();
    await expect(page.getByText('A newer version of Koban is here.')).toBeVisible({ timeout: LOADED });
    await expect(stage.getByText('A newer version of Koban is here.')).toHaveCount(0);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(page.getByText('It waits until the window of a show is closed.')).toBeVisible();

    await stage.close();
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect(page.getByText('A newer version of Koban is here.')).toHaveCount(0);
    await hall.close();
    await page.reload();
    await expect(engine.getByText(/^On this device/)).toBeVisible();
  } finally {
    later.done();
  }
});
