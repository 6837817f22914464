import { expect, type Page } from '@playwright/test';

/** A file as a browser is handed it. */
export interface OwnFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, lines: readonly string[]): OwnFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
});

/** One recorded event of `records`, as the test counts it. */
export interface OwnRecord {
  month: string;
  category: string;
  district: string;
  pointed: boolean;
}

const CATEGORIES = ['Burglary', 'Robbery', 'Theft'];
const DISTRICTS = ['North', 'South'];
const RECORDS = 1200;
/** Every so many rows a fault. */
const NO_POINT = 100;
const NO_MONTH = 240;
const NO_CATEGORY = 300;

/** Records of two years with a few faults: 0,0 for a place, a day that no calendar has, an empty category. */
export function records(): {
  file: OwnFile;
  rows: OwnRecord[];
  zero: number;
  dateless: number;
  kindless: number;
} {
  const rows = Array.from({ length: RECORDS }, (_, nth): OwnRecord => ({
    month:
      nth % NO_MONTH === 7
        ? ''
        : `${2022 + (Math.floor(nth / 12) % 2)}-${String((nth % 12) + 1).padStart(2, '0')}`,
    category: nth % NO_CATEGORY === 11 ? '' : (CATEGORIES[(nth % 7) % 3] ?? ''),
    district: DISTRICTS[nth % 3 === 0 ? 1 : 0] ?? '',
    pointed: nth % NO_POINT !== 5,
  }));
  const lines = rows.map(({ month, category, district, pointed }, nth) => {
    const when =
      month === ''
        ? '2022-02-31 10:00'
        : `${month}-${String((nth % 28) + 1).padStart(2, '0')} ${String(nth % 24).padStart(2, '0')}:15`;
    const [lat, lon] = pointed ? [51.45 + (nth % 20) / 500, -2.6 + (nth % 17) / 400] : [0, 0];
    return [when, category, district, lat.toFixed(6), lon.toFixed(6)].join(',');
  });
  return {
    file: file('records.csv', ['Date,Category,District,Latitude,Longitude', ...lines]),
    rows,
    zero: rows.filter(({ pointed }) => !pointed).length,
    dateless: rows.filter(({ month }) => month === '').length,
    kindless: rows.filter(({ category }) => category === '').length,
  };
}

/** Seven years of monthly counts; burglaries in Hackney double in the last two months. */
export function months(): OwnFile {
  const lines = ['Camden', 'Hackney', 'Barnet'].flatMap((area, place) =>
    Array.from({ length: 84 }, (_, nth) => {
      const usual = 40 + place * 10 + ((nth * 7 + place * 3) % 11) + ((nth % 12) % 5);
      const count = area === 'Hackney' && nth >= 82 ? usual * 2 : usual;
      return `${2018 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')},${area},${count}`;
    }),
  );
  return file('months.csv', ['Month,Borough,Burglaries', ...lines]);
}

/** Counts of persons, some of them of very few. */
export function smallGroups(): OwnFile {
  const lines = ['Brazil', 'Japan', 'France', 'Kenya'].flatMap((country, nth) =>
    [2020, 2021, 2022].flatMap((year) => [
      `${country},${year},Female,${nth === 2 ? 3 : 30 + nth}`,
      `${country},${year},Male,${40 + nth}`,
      `${country},${year},Total,${(nth === 2 ? 3 : 30 + nth) + 40 + nth}`,
    ]),
  );
  return file('persons.csv', ['Country,Year,Sex,Number of victims', ...lines]);
}

/** Long enough for the start of an engine on a busy machine. */
export const START = 90_000;

/** Hands a file to the page of one's own data and keeps it. */
export async function keep(page: Page, own: OwnFile): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(own);
  await page.getByRole('button', { name: /^Keep this dataset/ }).click({ timeout: START });
  await expect(page.locator('.done')).toBeVisible({ timeout: START });
}
