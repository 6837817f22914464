import { expect, test, type Page } from '@playwright/test';
import { expectDrawn } from './explorer.ts';
import { indicatorOf } from './tidy.ts';
import { complaints } from './witness.ts';

test.describe.configure({ timeout: 150_000 });

const { coverage } = indicatorOf('homicide-rate');

let heard: string[];

test.beforeEach(({ page }) => {
  heard = complaints(page, { failedFiles: true });
});
test.afterEach(() => expect(heard).toEqual([]));

const notice = (page: Page) => page.getByRole('status').filter({ hasText: /this link/i });

test.describe('a link that asks for what is not there', () => {
  for (const { what, link, says, suggestion, mended } of [
    {
      what: 'an unknown indicator',
      link: 'indicator=homicide-rat&places=JPN,BRA&form=line',
      says: 'There is no indicator "homicide-rat".',
      suggestion: 'homicide-rate',
      mended: /indicator=homicide-rate&/,
    },
    {
      what: 'an unknown place',
      link: 'indicator=homicide-rate&places=JPN,Brasil&form=line',
      says: 'There is no place "Brasil".',
      suggestion: 'BRA',
      mended: /places=JPN(,|%2C)BRA/,
    },
    {
      what: 'years that run backwards',
      link: 'indicator=homicide-rate&places=JPN,BRA&years=2020..2000&form=line',
      says: 'The years run backwards.',
      suggestion: '2000..2020',
      mended: /years=2000\.\.2020/,
    },
    {
      what: 'years of which only some are covered',
      link: 'indicator=homicide-rate&places=JPN,BRA&years=2000..2090&form=line',
      says: `The data runs from ${coverage.from} to ${coverage.to}.`,
      suggestion: `2000..${coverage.to}`,
      mended: new RegExp(`years=2000\\.\\.${coverage.to}`),
    },
    {
      what: 'an unknown form',
      link: 'indicator=homicide-rate&places=JPN,BRA&form=lines',
      says: 'There is no form "lines"',
      suggestion: 'line',
      mended: /form=line$/,
    },
    {
      what: 'an unknown parameter',
      link: 'indicator=homicide-rate&place=JPN,BRA&form=line',
      says: 'There is no parameter "place".',
      suggestion: 'places',
      mended: /places=JPN(,|%2C)BRA/,
    },
  ]) {
    test(`is told: ${what}; the page still draws, and the suggestion mends it`, async ({ page }) => {
      await page.goto(`/explore?${link}`);
      await expect(notice(page)).toContainText(says);
      await expectDrawn(page, 'line');
      await notice(page).getByRole('link', { name: suggestion, exact: true }).click();
      await expect(page).toHaveURL(mended);
      await expect(notice(page)).toBeHidden();
      await expectDrawn(page, 'line');
    });
  }

  for (const { what, link, says } of [
    { what: 'years that are no years', link: 'years=soon', says: '"soon" is not a year or a span' },
    { what: 'a place that is like no other', link: 'places=JPN,Zzyzx', says: 'There is no place "Zzyzx".' },
    {
      what: 'the same wrong place twice',
      link: 'places=JPN,Zzyzx,Zzyzx',
      says: 'There is no place "Zzyzx".',
    },
    { what: 'only wrong places', link: 'places=Qqq1,Qqq2', says: 'There is no place "Qqq1".' },
    { what: 'a parameter twice', link: 'places=JPN&places=BRA', says: '"places" is given twice' },
    { what: 'a split that the data has not', link: 'by=hair', says: 'This indicator cannot be split' },
    { what: 'a group that the data has not', link: 'group=sex=blue', says: 'has no group "sex=blue"' },
  ]) {
    test(`is told: ${what}; the page still draws`, async ({ page }) => {
      await page.goto(`/explore?indicator=homicide-rate&form=line&${link}`);
      await expect(notice(page)).toContainText(says);
      await expectDrawn(page, 'line');
    });
  }

  test('is told: years outside the data; where there is nothing to draw, it says for which years there is', async ({
    page,
  }) => {
    await page.goto('/explore?indicator=homicide-rate&places=JPN,BRA&years=1800..1850&form=line');
    await expect(notice(page)).toContainText(`The data runs from ${coverage.from} to ${coverage.to}.`);
    const none = page.getByRole('heading', { name: /^No data for/ });
    await expect(none).toContainText('there are values for', { timeout: 60_000 });
    await notice(page)
      .getByRole('link', { name: `${coverage.from}..${coverage.to}` })
      .click();
    await expectDrawn(page, 'line');
  });

  test('is told: no place chosen; choosing one draws it', async ({ page }) => {
    await page.goto('/explore?indicator=homicide-rate&places=&form=line');
    await expect(page.getByRole('heading', { name: 'No place is chosen.' })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('Choose at least one place.')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search places' }).fill('Japan');
    await page.getByRole('checkbox', { name: 'Japan', exact: true }).check();
    await expectDrawn(page, 'line');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page.getByRole('heading', { name: 'No place is chosen.' })).toBeVisible();
  });
});

for (const path of ['/no-such-page', '/sources/no-such-dataset']) {
  test(`${path} says that there is no such page, and where to go`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no page at this address.' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'explore the data' }).click();
    await expectDrawn(page, 'line');
  });
}
