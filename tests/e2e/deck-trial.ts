import { expect, type Page } from '@playwright/test';

/** The run of show in the editor. */
export const outline = (page: Page) => page.getByRole('region', { name: 'Run of show' });
/** What is open beside it. */
export const open = (page: Page) => page.getByRole('region', { name: 'What is open' });
export const slide = (id: string, title: string) => ({ id, kind: 'words', title, text: '', notes: '' });
/** Four screens in two segments. */
export const DECK = {
  ...{ format: 'koban-deck', version: 1, id: 'trial', title: 'Trial', hall: 'dark' },
  segments: [
    {
      ...{ id: 'first', kind: 'opening', title: 'First part', theme: null, minutes: 40 },
      slides: [slide('a', 'Alpha'), slide('b', 'Beta'), slide('c', 'Gamma')],
    },
    {
      ...{ id: 'second', kind: 'closing', title: 'Second part', theme: null, minutes: 50 },
      slides: [slide('d', 'Delta')],
    },
  ],
};

/** Brings a deck file to `/decks`. */
export async function bring(page: Page, contents: string | Buffer, name = 'deck.json'): Promise<void> {
  await page.getByLabel('Deck file').setInputFiles({
    ...{ name, mimeType: 'application/json', buffer: Buffer.from(contents) },
  });
}

/** The editor with `DECK` in it. */
export async function openTrial(page: Page): Promise<void> {
  await page.goto('/decks');
  await bring(page, JSON.stringify(DECK));
  await expect(page.getByText('“Trial” was read: 4 screens.')).toBeVisible();
  await page.goto('/decks/edit?deck=trial');
  await expect(outline(page).getByText('Alpha')).toBeVisible();
}
