import { expect, test } from '@playwright/test';
import { cardIn } from '../../src/lib/evidence/card-words.ts';
import { CARDS } from '../../src/lib/evidence/library.ts';
import { directionOf, LANGUAGES, pathIn } from '../../src/lib/i18n/language.ts';
import { complaints } from './witness.ts';

const CARD = CARDS.find(({ id }) => id === 'homicide-since-2000');
if (!CARD) throw new Error('The card of these journeys is gone.');

for (const language of LANGUAGES) {
  test(`a card on a phone speaks its language, loads no script and at most 150 kB: ${language}`, async ({
    page,
  }) => {
    const heard = complaints(page);
    const sizes: Promise<number>[] = [];
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script' && !request.url().endsWith('/boot.js'))
        scripts.push(request.url());
    });
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(pathIn(language, `/c/${CARD.id}`), { waitUntil: 'networkidle' });
    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', language);
    await expect(root).toHaveAttribute('dir', directionOf(language));
    await expect(page.getByText(cardIn(CARD, language).question).first()).toBeVisible();
    const transferred = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(transferred).toBeLessThan(150_000);
    expect(scripts).toEqual([]);
    expect(heard).toEqual([]);
  });

  test(`a guess on a phone is told in its language: ${language}`, async ({ page }) => {
    const heard = complaints(page);
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(pathIn(language, `/c/${CARD.id}/guess`));
    await page.getByRole('slider').fill('20');
    await page.locator('summary').click();
    await expect(page.locator('output')).toContainText('20');
    await expect(page.locator('output')).not.toContainText(/[{}]|undefined/);
    if (language !== 'en') await expect(page.locator('output')).not.toContainText('You guessed');
    expect(heard).toEqual([]);
  });
}

for (const language of LANGUAGES.filter((one) => one !== 'en')) {
  test(`the library asks every card’s question in the language of its address: ${language}`, async ({
    page,
  }) => {
    const heard = complaints(page);
    await page.goto(pathIn(language, '/evidence'));
    for (const card of CARDS) {
      const link = page.locator(`a[href="${pathIn(language, `/evidence/${card.id}`)}"]`);
      await expect(link).toHaveText(cardIn(card, language).question);
    }
    // The selection is kept in an address of the same language.
    await page.getByRole('search').locator('select').nth(1).selectOption('16.5');
    await expect(page).toHaveURL(new RegExp(`/${language}/evidence\\?target=16\\.5$`));
    expect(heard).toEqual([]);
  });
}
