import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { complaints, strangers } from './witness.ts';

/** More sheets than this nobody takes to a panel. */
const MOST_PAGES = 6;

async function saved(page: Page, button: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path());
}

test('the slides of a brief have charts that can be changed, notes and sources, and are made on this device', async ({
  page,
  baseURL,
}) => {
  const heard = complaints(page);
  const asked = strangers(page, baseURL ?? '');
  await page.goto('/brief/JPN');
  const parts = unzipSync(await saved(page, 'Slides (PPTX)'));
  const names = Object.keys(parts);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThan(8);
  expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThan(5);
  expect(names.some((name) => name.startsWith('ppt/notesSlides/'))).toBe(true);
  expect(names.filter((name) => /^ppt\/media\//.test(name) && /\.(png|jpe?g|svg)$/.test(name))).toEqual([]);
  for (const name of slides) expect(text(name), name).not.toMatch(/NaN|undefined|\[object/);
  expect(slides.map(text).join(' ')).toContain('UNODC');
  expect(heard).toEqual([]);
  expect(asked).toEqual([]);
});

test('the numbers of a brief are a table with the source of each', async ({ page }) => {
  await page.goto('/brief/BRA');
  const text = new TextDecoder().decode(await saved(page, 'Every number (CSV)'));
  const [head, ...rows] = text.trim().split('\r\n');
  expect(head).toMatch(/source/i);
  expect(rows.length).toBeGreaterThan(20);
  expect(text).not.toMatch(/NaN|undefined/);
});

test('a note stays on the device, beside its number, and is on paper', async ({ page }) => {
  await page.goto('/brief/JPN');
  await page
    .getByRole('button', { name: /^Add a note on/ })
    .first()
    .click();
  await page.keyboard.type('Ask the ministry about 2024.');
  await expect(page.getByText('Kept on this device.').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^My note on/ }).first()).toHaveValue(
    'Ask the ministry about 2024.',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Ask the ministry about 2024.').first()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});

for (const [place, format] of [
  ['JPN', 'A4'],
  ['BRA', 'Letter'],
  ['london', 'A4'],
] as const) {
  test(`the brief of ${place} on ${format} takes at most ${MOST_PAGES} sheets`, async ({ page }) => {
    await page.goto(`/brief/${place}`);
    await expect(page.getByRole('button', { name: 'Print or PDF' })).toBeVisible();
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(MOST_PAGES);
  });
}
