import { expect, test, type Page } from '@playwright/test';
import { open, openTrial, outline } from './deck-trial.ts';
import { complaints, strangers } from './witness.ts';

test.describe.configure({ timeout: 150_000 });

const screens = (page: Page) => outline(page).locator('[data-slide] .title').allInnerTexts();
const handle = (page: Page, name: string) =>
  outline(page).getByRole('button', { name: `Move screen ${name}` });
const kept = (page: Page) => expect(page.getByText('Kept on this device')).toBeVisible();

test('a deck is made, filled, timed and ordered by keyboard alone', async ({ page, baseURL }) => {
  const heard = complaints(page);
  const asked = strangers(page, baseURL ?? '');
  await page.goto('/decks');
  await page.getByRole('button', { name: 'New deck' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/decks\/edit\?deck=deck-2$/);
  await page.getByLabel('Name of the deck').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Our evening');
  await page.getByLabel('Minutes').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('95');
  await expect(page.getByText('95 of 90 minutes, 5 over')).toBeVisible();

  for (const words of ['judges women', 'police officers women']) {
    await outline(page)
      .getByRole('button', { name: /Add a screen/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words);
    await expect(page.getByRole('option').filter({ hasText: 'card' }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(outline(page).locator('[data-slide]')).toHaveCount(2);
  const [one, two] = await screens(page);
  await expect(open(page).locator('.stage-slide')).toBeVisible();

  await handle(page, two ?? '').focus();
  await page.keyboard.press('ArrowUp');
  expect(await screens(page)).toEqual([two, one]);
  await expect(page.getByText('Screen 1 of 2 in “Panel”.')).toBeAttached();
  await expect(handle(page, two ?? '')).toBeFocused();

  await outline(page).getByRole('button', { name: 'Add a segment' }).focus();
  await page.keyboard.press('Enter');
  await handle(page, one ?? '').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Screen 1 of 1 in “New segment”.')).toBeAttached();
  await expect(handle(page, one ?? '')).toBeFocused();

  await page.keyboard.press('Control+Z');
  await expect(page.getByText('Undone: the move of a screen.')).toBeAttached();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  expect(await screens(page)).toEqual([one, two]);
  await page.keyboard.press('Control+Shift+Z');
  expect(await screens(page)).toEqual([two, one]);

  await kept(page);
  await page.reload();
  await expect(page.getByLabel('Name of the deck')).toHaveValue('Our evening');
  expect(await screens(page)).toEqual([two, one]);
  expect(heard).toEqual([]);
  expect(asked).toEqual([]);
});

test('screens and segments are dragged by their handles, within a segment and to another', async ({
  page,
}) => {
  await openTrial(page);
  const drag = async (from: string, onto: string, edge: 'top' | 'bottom') => {
    const start = await page.locator(`[data-handle="${from}"]`).boundingBox();
    const end = await page.locator(onto).boundingBox();
    if (!start || !end) throw new Error('nothing to drag');
    await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await page.mouse.down();
    const y = edge === 'top' ? end.y + 3 : end.y + end.height - 3;
    await page.mouse.move(end.x + 60, y, { steps: 6 });
    await page.mouse.up();
  };
  await drag('c', '[data-slide="a"]', 'top');
  expect(await screens(page)).toEqual(['Gamma', 'Alpha', 'Beta', 'Delta']);
  await drag('a', '[data-slide="d"]', 'bottom');
  expect(await screens(page)).toEqual(['Gamma', 'Beta', 'Delta', 'Alpha']);
  await drag('second', '[data-segment="first"]', 'top');
  expect(await screens(page)).toEqual(['Delta', 'Alpha', 'Gamma', 'Beta']);
  // Let go where it was, or called off, nothing is moved.
  await page.mouse.move(0, 0);
  await drag('b', '[data-slide="b"]', 'bottom');
  expect(await screens(page)).toEqual(['Delta', 'Alpha', 'Gamma', 'Beta']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await screens(page)).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
});

test('words, notes and the light of the hall are kept, and an empty title is refused in its place', async ({
  page,
}) => {
  await openTrial(page);
  await open(page).getByLabel('Title').fill('');
  await expect(open(page).getByRole('alert')).toContainText('cannot be empty');
  await open(page).getByLabel('Title').fill('<b>Bold</b> & “quoted”');
  await expect(open(page).locator('.stage-slide .title')).toHaveText('<b>Bold</b> & “quoted”');
  await open(page).getByLabel('Notes for whoever speaks').fill('Slowly.\nThen wait.');
  await page.getByRole('radio', { name: 'Light hall' }).check();
  await kept(page);
  await page.goto('/decks/edit?deck=trial');
  await expect(open(page).getByLabel('Notes for whoever speaks')).toHaveValue('Slowly.\nThen wait.');
  await expect(page.getByRole('radio', { name: 'Light hall' })).toBeChecked();
  await open(page).getByRole('button', { name: 'Remove the screen' }).click();
  expect(await screens(page)).toEqual(['Beta', 'Gamma', 'Delta']);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect((await screens(page))[0]).toBe('<b>Bold</b> & “quoted”');
});

test('the deck of Kyoto stays as it is: the first change makes a copy', async ({ page }) => {
  await page.goto('/decks/edit?deck=kyoto');
  await expect(page.getByText('your first change makes a copy')).toBeVisible();
  await expect(page.getByText('90 of 90 minutes')).toBeVisible();
  await page.getByRole('radio', { name: 'Light hall' }).check();
  await expect(page).toHaveURL(/deck=kyoto-2$/);
  await kept(page);
  await expect(page.getByLabel('Name of the deck')).toHaveValue('Rethinking Responses to Crime (copy)');
  await page.goto('/decks/edit?deck=kyoto');
  await expect(page.getByRole('radio', { name: 'Dark hall' })).toBeChecked();
});

test('two windows on one deck: the later change asks, and nothing is written over silently', async ({
  context,
}) => {
  const first = await context.newPage();
  await openTrial(first);
  const second = await context.newPage();
  await second.goto('/decks/edit?deck=trial');
  await second.getByLabel('Name of the deck').fill('From the second');
  await kept(second);
  await expect(first.getByRole('alert')).toContainText('changed in another window');
  await first.getByLabel('Name of the deck').fill('From the first');
  await expect(first.getByText('Not kept: choose below')).toBeVisible();
  await first.getByRole('button', { name: 'Keep both: this one as a copy' }).click();
  await expect(first).toHaveURL(/deck=trial-2$/);
  await kept(first);
  await first.goto('/decks');
  await expect(first.getByRole('heading', { name: 'From the second' })).toBeVisible();
  await expect(first.getByRole('heading', { name: 'From the first (copy)' })).toBeVisible();

  await first.goto('/decks/edit?deck=trial');
  await expect(first.getByLabel('Name of the deck')).toHaveValue('From the second');
  await second.getByLabel('Name of the deck').fill('Once more');
  await first.getByRole('button', { name: 'Take the other one' }).click();
  await expect(first.getByLabel('Name of the deck')).toHaveValue('Once more');
  await first.getByRole('button', { name: 'Undo' }).click();
  await expect(first.getByLabel('Name of the deck')).toHaveValue('From the second');
});

test('a view of Explore and a card go into a deck, are said to be there, and taken out by Undo', async ({
  page,
}) => {
  await page.goto('/evidence/women-judges');
  await page.getByRole('button', { name: 'Add to deck' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Deck').selectOption('A new deck');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Added to “Panel” of “New deck”.')).toBeVisible();

  await page.goto('/explore?indicator=homicide-rate&places=JPN,BRA&form=line');
  await page.getByRole('button', { name: 'Add to deck' }).click({ timeout: 90_000 });
  await expect(dialog.getByLabel('Deck')).toHaveValue('deck-2');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken out of “New deck” again.')).toBeVisible();
  await page.getByRole('button', { name: 'Add to deck' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Open the deck' }).click();
  await expect(outline(page).locator('[data-slide]')).toHaveCount(2);
  await expect(outline(page).getByText('Homicide rate: Japan, Brazil')).toBeVisible();
  await outline(page).getByText('Homicide rate: Japan, Brazil').click();
  await expect(open(page).locator('.stage-slide .drawing svg').first()).toBeVisible({ timeout: 90_000 });
});

test('a series of a place goes into a deck and is drawn from the place’s own data', async ({ page }) => {
  await page.goto('/places/london');
  await page.getByRole('button', { name: 'Add to deck' }).first().click();
  await page.getByRole('dialog').getByLabel('Deck').selectOption('A new deck');
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Open the deck' }).first().click();
  await expect(open(page).locator('.stage-slide .drawing svg').first()).toBeVisible({ timeout: 90_000 });
});
