import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { csvRows } from './tidy.ts';
import { complaints, strangers } from './witness.ts';

// Keeping a file starts the engine, which a busy machine takes its time for.
test.describe.configure({ timeout: 180_000 });
const START = 90_000;

let heard: string[];
let gone: string[];
test.beforeEach(async ({ page, baseURL }) => {
  heard = complaints(page);
  gone = strangers(page, baseURL ?? '');
  await page.goto('/data');
  await expect(page.getByRole('button', { name: /^Choose files/ })).toBeVisible();
});
test.afterEach(() => {
  expect(heard).toEqual([]);
  expect(gone).toEqual([]);
});

interface Messy {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const file = (name: string, buffer: Buffer): Messy => ({ name, mimeType: 'text/plain', buffer });

/** Title lines, semicolons, decimal commas, a footnote; every letter of it is the same in Latin-1 and Windows-1252. */
const SEMICOLONS = file(
  'tasas.csv',
  Buffer.from(
    [
      'Homicidios dolosos;;',
      'Países escogidos;;',
      ';;',
      'País;Año;Tasa',
      'España;2016;0,63',
      'España;2017;0,66',
      'Perú;2016;7,67',
      'Perú;2017;7,73',
      'México;2016;19,26',
      'México;2017;24,84',
      ';;',
      'Fuente: oficina de estadística;;',
    ].join('\r\n'),
    'latin1',
  ),
);
const UTF16 = file(
  'by-country.txt',
  Buffer.from(
    '\ufeffCountry\tYear\tCount\r\nBrazil\t2019\t45503\r\nJapan\t2019\t319\r\nCôte d’Ivoire\t2019\t..\r\n',
    'utf16le',
  ),
);
/** 都道府県,年,認知件数 and two prefectures, in Shift_JIS. */
const SHIFT_JIS = file(
  'japan.csv',
  Buffer.concat([
    Buffer.from('937393b9957b8ca72c944e2c9446926d8c8f9094', 'hex'),
    Buffer.from('\r\n'),
    ...[2015, 2016, 2017, 2018].flatMap((year) => [
      Buffer.from('938c8b9e93732c', 'hex'),
      Buffer.from(`${year},${year * 3}\r\n`),
      Buffer.from('91e58de3957b2c', 'hex'),
      Buffer.from(`${year},${year * 2}\r\n`),
    ]),
  ]),
);
const WIDE = file(
  'wide.csv',
  Buffer.from('Country,2015,2016,2017,2018\nSpain,0.65,0.63,0.66,0.62\nPeru,7.16,7.67,7.73,n/a\n'),
);
const POLICE = file(
  '2024-01-example-street.csv',
  Buffer.from(
    [
      'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context',
      ',2024-01,Example Police,Example Police,-1.131,52.636,On or near High Street,E01013649,Leicester 018C,Anti-social behaviour,,',
      'a1,2024-01,Example Police,Example Police,-1.132,52.637,On or near Mill Lane,E01013649,Leicester 018C,Burglary,Under investigation,',
      'a2,2024-01,Example Police,Example Police,-1.133,52.638,On or near Mill Lane,E01013650,Leicester 018D,Vehicle crime,Under investigation,',
    ].join('\n'),
  ),
);

const choose = (page: Page, ...files: Messy[]) =>
  page.getByLabel('Files', { exact: true }).setInputFiles(files);
const balance = (page: Page): Locator => page.getByRole('button', { name: /rows? read = / });
const firstRows = (page: Page): Locator => page.getByRole('grid', { name: 'First rows' });

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep this dataset' }).click();
  await expect(page.getByText(/^Kept: /)).toBeVisible({ timeout: START });
}

test('a file with titles, semicolons and decimal commas is kept, survives a reload and is removed', async ({
  page,
}) => {
  await choose(page, SEMICOLONS);
  await expect(page.getByRole('heading', { name: 'tasas.csv' })).toBeFocused();
  await expect(page.getByLabel('Encoding')).toHaveValue('windows-1252');
  await expect(page.getByLabel('Between the cells')).toHaveValue(';');
  await expect(page.getByLabel('Lines of the header')).toHaveValue('4');
  await expect(firstRows(page).getByRole('row', { name: /España 2016 0\.63/ })).toBeVisible();

  await expect(balance(page)).toContainText('= 6 loaded +');
  const [, read, aside] = /^(\d+) rows read = 6 loaded \+ (\d+)/.exec(await balance(page).innerText()) ?? [];
  expect(Number(read)).toBe(6 + Number(aside));
  await balance(page).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Report/ }).click(),
  ]);
  const report = csvRows(readFileSync(await download.path(), 'utf8'));
  const counts = (part: string) =>
    report.filter((row) => row['part'] === part).reduce((sum, row) => sum + Number(row['count']), 0);
  expect(counts('set aside')).toBe(Number(aside));
  await balance(page).click();

  await page.getByLabel(/^Unit/).fill('victims per 100,000 people');
  await page.getByLabel(/^Unit/).press('Tab');
  await keep(page);
  await page.reload();
  const kept = page.getByRole('region', { name: 'Kept in this browser' });
  await expect(kept.getByRole('listitem')).toContainText('6 rows');
  await kept.getByRole('button', { name: 'Remove tasas' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(kept).toContainText('Nothing yet');
  await page.reload();
  await expect(kept).toContainText('Nothing yet');
});

test('UTF-16 with tabs is read, and a gap is called missing', async ({ page }) => {
  await choose(page, UTF16);
  await expect(page.getByLabel('Encoding')).toHaveValue('utf-16le');
  await expect(balance(page)).toContainText('= 3 loaded +');
  await expect(firstRows(page).getByRole('row', { name: /Ivoire 2019 missing/ })).toBeVisible();
});

test('Shift_JIS is read as Japanese', async ({ page }) => {
  await choose(page, SHIFT_JIS);
  await expect(page.getByLabel('Encoding')).toHaveValue('shift_jis');
  await expect(firstRows(page).getByRole('row', { name: /東京都 2015 6045/ })).toBeVisible();
});

test('years that stand as columns become rows and go back', async ({ page }) => {
  await choose(page, WIDE);
  const years = page.getByLabel(/Years stand as columns \(2015 to 2018\)/);
  await years.setChecked(true);
  await expect(firstRows(page).getByRole('row', { name: /Spain 2015 0\.65/ })).toBeVisible();
  await years.setChecked(false);
  await expect(firstRows(page).getByRole('columnheader', { name: /2018/ })).toBeVisible();
});

test('an export of data.police.uk needs no questions', async ({ page }) => {
  await choose(page, POLICE);
  await expect(page.getByText('This is an export of data.police.uk')).toBeVisible();
  await expect(balance(page)).toContainText('= 3 loaded +');
});

test('a cell is corrected by keyboard, and undone', async ({ page }) => {
  await choose(page, SEMICOLONS);
  await page.getByText('The rows, to be looked at and corrected').click();
  const rows = page.getByRole('grid', { name: 'Rows to be corrected' });
  await rows.getByRole('gridcell', { name: 'España' }).first().click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Chile');
  await page.keyboard.press('Enter');
  await expect(rows.getByRole('row', { name: /Chile 2016/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(rows.getByRole('row', { name: /España 2016/ })).toBeVisible();
});

test('a workbook is refused with the next step', async ({ page }) => {
  await choose(page, file('table.xlsx', Buffer.from('504b0304140006000800', 'hex')));
  await expect(page.getByRole('alert')).toContainText(/CSV/);
});
