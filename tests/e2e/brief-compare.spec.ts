import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { rulesOn } from './accessibility.ts';
import { complaints, strangers } from './witness.ts';
import { csvRows, tidyRows } from './tidy.ts';

test.describe.configure({ timeout: 90_000 });

async function saved(page: Page, button: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path());
}

const places = (page: Page) => page.getByRole('list', { name: 'Places side by side' }).getByRole('listitem');
const measure = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name, exact: true }) });

test('two countries stand side by side with the numbers of the data, without an engine', async ({
  page,
  baseURL,
}) => {
  const heard = complaints(page);
  const left = strangers(page, baseURL ?? '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/brief/compare?places=JPN,BRA');
  await expect(page.getByRole('heading', { level: 1, name: 'Japan and Brazil: side by side' })).toBeVisible();
  const homicide = measure(page, 'Homicide rate');
  for (const area of ['JPN', 'BRA']) {
    const own = tidyRows('homicide-rate').filter((row) => row.area === area && row.group === 'total');
    const last = own
      .filter(({ flag }) => flag !== 'projected')
      .sort((a, b) => a.year - b.year)
      .at(-1);
    await expect(homicide).toContainText(`${last?.value?.toFixed(1)} per 100,000`);
  }
  await expect(homicide).toContainText('was higher in Brazil');
  await expect(homicide).toContainText(/Brazil higher than Japan by [\d.]+ per 100,000 \(95% interval/);
  // Records of the police are shown, and not held against each other.
  const recorded = measure(page, 'Serious assault');
  await expect(recorded).toContainText('Not held against each other.');
  await expect(recorded.locator('circle')).toHaveCount(0);
  expect(asked.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
  expect(left).toEqual([]);
  expect(heard).toEqual([]);
});

test('places are added, replaced and removed, and the link follows', async ({ page }) => {
  await page.goto('/brief/compare');
  await expect(page.getByText('Choose two places')).toBeVisible();
  const finder = page.getByRole('combobox', { name: 'Country, city or state' });
  await finder.pressSequentially('jama');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/places=JAM$/);
  await expect(page.getByText('alone is no comparison')).toBeVisible();
  await finder.pressSequentially('swed');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/places=JAM,SWE$/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Jamaica and Sweden: side by side' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'replace Jamaica' }).click();
  await finder.pressSequentially('nigeria');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/places=NGA,SWE$/);
  await page.getByRole('button', { name: 'Remove Sweden' }).click();
  await expect(page).toHaveURL(/places=NGA$/);
  await page.goBack();
  await expect(places(page)).toHaveCount(2);
});

test('what a link gets wrong is said, with the nearest names', async ({ page }) => {
  await page.goto('/brief/compare?places=JPN,JPN,brazl,SWE,NGA,JAM,TUV');
  await expect(page.getByText('There is no place "brazl".')).toBeVisible();
  await expect(page.getByText('Japan stands there twice')).toBeVisible();
  await expect(page.getByText('Tuvalu is left out: at most four places')).toBeVisible();
  await expect(places(page)).toHaveCount(4);
  await page.goto('/brief/compare?places=brazl');
  await page.getByRole('button', { name: 'Brazil', exact: true }).click();
  await expect(page).toHaveURL(/places=BRA$/);
});

test('a city is not held against a country', async ({ page }) => {
  await page.goto('/brief/compare?places=london,GBR');
  await expect(page.getByText('London has local numbers')).toBeVisible();
  await expect(page.getByText('London is safer, or less safe, than the United Kingdom.')).toBeVisible();
  await expect(page.locator('.measure')).toHaveCount(0);
});

test('a comparison is taken along as numbers, slides and paper', async ({ page }) => {
  await page.goto('/brief/compare?places=JPN,BRA,JAM,NGA');
  const rows = csvRows(new TextDecoder().decode(await saved(page, 'Every number (CSV)')));
  const differences = rows.filter((row) => row['number']?.startsWith('difference'));
  expect(differences.length).toBeGreaterThan(30);
  for (const row of rows) {
    expect(row['publisher'], JSON.stringify(row)).not.toBe('');
    expect(row['value'] !== '' || row['note'] !== '', JSON.stringify(row)).toBe(true);
  }
  const parts = unzipSync(await saved(page, 'Slides (PPTX)'));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThan(8);
  for (const name of slides)
    expect(new TextDecoder().decode(parts[name]), name).not.toMatch(/NaN|undefined|\[object/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print or PDF' })).toBeHidden();
  await expect(page.getByText(/^Source: /).first()).toBeVisible();
});

test('briefs lead to a comparison, with the peers of the place', async ({ page }) => {
  await page.goto('/brief');
  await expect(page.getByRole('link', { name: 'compare places side by side' })).toBeVisible();
  await page.goto('/brief/JAM');
  await page.getByRole('link', { name: 'Compare with another place' }).click();
  await expect(page).toHaveURL(/\/brief\/compare\?places=JAM$/);
});

test('an address without a brief says which place may be meant, and leads on', async ({ page }) => {
  await page.goto('/brief/brazi');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no brief of “brazi”');
  await page.getByRole('main').getByRole('link', { name: 'Brazil' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brazil: brief' })).toBeVisible();
});

for (const search of ['', '?places=SWE,TUV,GBR-NIR']) {
  test(`/brief/compare${search} breaks no rule of WCAG 2.2 A and AA in either theme`, async ({ page }) => {
    await page.goto(`/brief/compare${search}`);
    await expect(page.getByRole('combobox')).toBeVisible();
    if (search) await expect(page.getByRole('heading', { name: 'Sources and rules' })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await rulesOn(page)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    }
  });
}
