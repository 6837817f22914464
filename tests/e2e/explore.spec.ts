import { expect, test, type Locator } from '@playwright/test';
import { FORMS } from '../../src/lib/figures/figure.ts';
import {
  chooseForm,
  drawing,
  expectDrawn,
  expectPlaces,
  figureOf,
  openView,
  optionOf,
  showAllRows,
} from './explorer.ts';
import { indicatorOf, nameOf, tidyRows } from './tidy.ts';
import { complaints } from './witness.ts';

// A fresh browser for each test means a fresh start of the engine for each test.
test.describe.configure({ timeout: 150_000 });

let heard: string[];

test.beforeEach(({ page }) => {
  heard = complaints(page);
});
test.afterEach(() => expect(heard).toEqual([]));

/** The cells of the rows of a table, by the name of their column. */
async function cells(table: Locator): Promise<Record<string, string>[]> {
  return table.evaluate((element) => {
    const names = [...element.querySelectorAll('thead th')].map((th) => th.textContent.trim());
    return [...element.querySelectorAll('tbody tr')].map((tr) =>
      Object.fromEntries([...tr.children].map((cell, i) => [names[i] ?? '', cell.textContent.trim()])),
    );
  });
}

/** The name of the column of values. */
function valueColumn(indicator: string): string {
  const { name } = indicatorOf(indicator).unit;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const asNumber = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));

test('an indicator is found by searching, and picked', async ({ page }) => {
  const { name, subject } = indicatorOf('unsentenced-detainees');
  await page.goto('/explore');
  await page.getByRole('button', { name: /^Indicator/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose an indicator' });
  await dialog.getByPlaceholder(/^Search/).fill('prisoners without');
  await optionOf(page, 'unsentenced-detainees').click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/indicator=unsentenced-detainees/);
  await expect(figureOf(page).getByRole('heading')).toContainText(subject, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: /^Indicator/ })).toContainText(name);
});

test('a search without a hit says what to try', async ({ page }) => {
  await page.goto('/explore');
  await page.getByRole('button', { name: /^Indicator/ }).click();
  await page.getByPlaceholder(/^Search: /).fill('qqqq');
  await expect(page.getByText('No indicator has these words.')).toBeVisible();
});

test('places are added and removed, forms are changed, and Back restores each earlier view', async ({
  page,
}) => {
  await openView(page, 'indicator=homicide-rate&places=JPN,BRA&form=line', 'line');
  const title = await figureOf(page).getByRole('heading').innerText();

  await page.getByRole('searchbox', { name: 'Search places' }).fill('Germany');
  await page.getByRole('checkbox', { name: 'Germany', exact: true }).check();
  await expectPlaces(page, ['JPN', 'BRA', 'DEU']);
  await expect(figureOf(page)).toContainText('Japan, Brazil and Germany');

  await page.getByRole('button', { name: 'Remove Brazil' }).click();
  await expectPlaces(page, ['JPN', 'DEU']);
  await expect(figureOf(page)).toContainText('Japan and Germany');

  await chooseForm(page, 'slope');
  await page.goBack();
  await expectDrawn(page, 'line');
  await expectPlaces(page, ['JPN', 'DEU']);
  await page.goBack();
  await expectPlaces(page, ['JPN', 'BRA', 'DEU']);
  await page.goBack();
  await expectPlaces(page, ['JPN', 'BRA']);
  await expect(figureOf(page).getByRole('heading')).toHaveText(title);
  await page.goForward();
  await expect(figureOf(page)).toContainText('Japan, Brazil and Germany');
});

test('places like the first one are added', async ({ page }) => {
  await openView(page, 'indicator=homicide-rate&places=BRA&form=line', 'line');
  await page.getByRole('button', { name: 'Add places like Brazil' }).click();
  await expect(page.getByRole('button', { name: /^Remove / }).nth(2)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('places')).toMatch(/^BRA(,[A-Z]{3}){2,}$/);
});

for (const { indicator, places, from, to } of [
  { indicator: 'homicide-rate', places: ['BRA', 'JPN'], from: 2000, to: 2020 },
  { indicator: 'rule-of-law', places: ['KEN'], from: 2010, to: 2023 },
]) {
  test(`a link draws the view that it names: ${indicator} in ${places.join(' and ')}, with the numbers of the tidy files`, async ({
    page,
  }) => {
    const wanted = tidyRows(indicator).filter(
      ({ area, year, group }) => places.includes(area) && year >= from && year <= to && group === 'total',
    );
    expect(wanted.length).toBeGreaterThan(5);
    await openView(
      page,
      `indicator=${indicator}&places=${places.join(',')}&years=${from}..${to}&form=line`,
      'line',
    );
    const figure = figureOf(page);
    for (const place of places) await expect(figure.getByRole('heading')).toContainText(nameOf(place));
    await expect(page).toHaveTitle(new RegExp(nameOf(places[0] ?? '')));
    await figure.getByText('Table of these numbers').click();
    const table = figure.getByRole('region', { name: /^Table: / });
    await showAllRows(table);
    const shown = await cells(table);
    expect(shown.length).toBe(wanted.length);
    const { decimals } = indicatorOf(indicator).unit;
    for (const row of wanted) {
      const found = shown.filter((one) => one['Place'] === nameOf(row.area) && one['Year'] === row.period);
      expect(found.length, `${row.area} ${row.period}`).toBe(1);
      const text = found[0]?.[valueColumn(indicator)] ?? '';
      if (row.value === null) expect(text).toMatch(/[a-z]{3}/);
      // Half of the last digit shown, and what floating point adds to it.
      else expect(Math.abs(asNumber(text) - row.value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
    }
  });
}

test('a link with groups draws each group', async ({ page }) => {
  await openView(page, 'indicator=unsentenced-detainees&places=BRA&form=line&by=sex', 'line');
  await page.getByText('Table of these numbers').click();
  const groups = new Set(
    (await cells(page.getByRole('region', { name: /^Table: / }))).map((row) => row['Group']),
  );
  const sex = indicatorOf('unsentenced-detainees').breakdowns.find(({ id }) => id === 'sex');
  expect([...groups].sort()).toEqual(sex?.groups.map(({ name }) => name).sort());
});

test('every form draws something, and says nothing in the console', async ({ page }) => {
  await page.goto('/explore?indicator=rule-of-law&places=BRA,JPN,KEN&form=line');
  for (const form of FORMS) {
    await chooseForm(page, form);
    const drawn = drawing(page, form);
    await expect(figureOf(page)).toHaveAttribute('aria-busy', 'false');
    await expect(figureOf(page).getByRole('heading').first()).toContainText(/\w+ \w+/);
    const marks = drawn.locator(form === 'table' ? 'tbody tr' : 'path, circle');
    await expect.poll(() => marks.count(), { message: form }).toBeGreaterThan(2);
    if (form !== 'table') {
      const box = await drawn.locator('svg.chart').boundingBox();
      expect(box?.width, form).toBeGreaterThan(300);
      expect(box?.height, form).toBeGreaterThan(80);
    }
  }
});

test('years can be typed as well as dragged', async ({ page }) => {
  await openView(page, 'indicator=homicide-rate&places=JPN,BRA&form=line', 'line');
  await page.getByRole('spinbutton', { name: 'First year' }).fill('2005');
  await page.getByRole('spinbutton', { name: 'First year' }).press('Enter');
  await expect(page).toHaveURL(/years=2005\.\.\d{4}/);
  await expect(figureOf(page)).toContainText('2005–');
});

test('the table is sorted by any column, both ways', async ({ page }) => {
  await openView(page, 'indicator=homicide-rate&places=JPN,BRA,DEU&years=2010..2015&form=table', 'table');
  const table = drawing(page, 'table');
  const column = valueColumn('homicide-rate');
  const values = async () =>
    (await cells(table)).map((row) => asNumber(row[column] ?? row[`${column}▲`] ?? row[`${column}▼`] ?? ''));
  const header = table.getByRole('columnheader', { name: column });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const rising = await values();
  expect(rising.length).toBeGreaterThan(10);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await values()).toEqual([...rising].sort((a, b) => b - a));
});
