import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { Form } from '../../src/lib/figures/figure.ts';
import { datasetOf, indicatorOf } from './tidy.ts';

/** What each form is called on its button, and how its description for those who cannot see it begins. */
export const FORM_NAMES: Record<Form, { button: string; begins: RegExp }> = {
  line: { button: 'Over time', begins: /^Line chart\./ },
  dots: { button: 'Ranking', begins: /^Ranked dots\./ },
  slope: { button: 'Change', begins: /^Slope chart/ },
  map: { button: 'Map', begins: /^World map\./ },
  scatter: { button: 'Two indicators', begins: /^Scatter plot/ },
  multiples: { button: 'Side by side', begins: /^One small line chart/ },
  table: { button: 'Table', begins: /^Table: / },
};

/** The one figure of the page. */
export function figureOf(page: Page): Locator {
  return page.getByRole('article');
}

/** The drawing of a form, as a screen reader finds it; a table where that is the form. */
export function drawing(page: Page, form: Form): Locator {
  const name = FORM_NAMES[form].begins;
  return form === 'table' ? page.getByRole('region', { name }) : page.getByRole('application', { name });
}

/** Until a first answer is there: the engine has to be downloaded and compiled, which a busy machine takes its time for. */
const START = 60_000;

/** Waits until a form is drawn. */
export async function expectDrawn(page: Page, form: Form): Promise<void> {
  await expect(drawing(page, form)).toBeVisible({ timeout: START });
}

export async function chooseForm(page: Page, form: Form): Promise<void> {
  const forms = page.getByRole('group', { name: 'Form of the chart' });
  await forms.getByText(FORM_NAMES[form].button, { exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`form=${form}`));
  await expectDrawn(page, form);
}

/** Opens a view and waits until it is drawn. */
export async function openView(page: Page, link: string, form: Form): Promise<void> {
  await page.goto(`/explore?${link}`);
  await expectDrawn(page, form);
}

/** The line of an indicator in the dialog: its name, its publisher, its years. */
export function optionOf(page: Page, indicator: string): Locator {
  const { name, dataset } = indicatorOf(indicator);
  const { publisher } = datasetOf(dataset);
  return page.getByRole('option', { name: `${name} ${publisher}` });
}

/** The names of the places listed in the link, in its order. */
export async function expectPlaces(page: Page, ids: string[]): Promise<void> {
  await expect
    .poll(() => new URL(page.url()).searchParams.get('places'), { message: 'places in the address' })
    .toBe(ids.join(','));
}

/** Takes a file from the menu of downloads. */
export async function take(page: Page, item: RegExp): Promise<{ download: Download; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return { download, bytes: readFileSync(await download.path()) };
}

/** Shows every row of a table, where it showed only the first ones. */
export async function showAllRows(table: Locator): Promise<void> {
  const more = table.getByRole('button', { name: /^Show all/ });
  if (await more.isVisible()) await more.click();
}

/** Moves by Tab until an element has the focus; fails after `most` steps. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target.toString()} was not reached with ${most} tabs`);
}
