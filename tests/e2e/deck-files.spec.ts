import { expect, test } from '@playwright/test';
import { bring, DECK, open, openTrial, outline, slide } from './deck-trial.ts';
import { complaints } from './witness.ts';

test.describe.configure({ timeout: 150_000 });

test.describe('a deck file', () => {
  const spoilt = (change: object) => JSON.stringify({ ...DECK, ...change });
  const many = Array.from({ length: 500 }, (_, index) => slide(`s-${index}`, 'One of many'));
  const bad: [string, string | Buffer, string][] = [
    ['of a later version', spoilt({ version: 9 }), 'made by a later version of Koban'],
    ['that breaks off', JSON.stringify(DECK, null, 2).slice(0, 300), 'it ends, or breaks off, in line'],
    ['that is no JSON', 'title;minutes', 'It holds no JSON.'],
    ['that is no text', Buffer.from([0x7b, 0xff, 0xfe, 0x00]), 'not text in UTF-8'],
    ['of another kind', '{"format":"other"}', 'This file is not a deck of Koban.'],
    [
      'with 500 screens',
      spoilt({ segments: [{ ...DECK.segments[0], slides: many }] }),
      '500 slides, where a deck holds at most 400',
    ],
    [
      'with an id twice',
      spoilt({ segments: [DECK.segments[0], { ...DECK.segments[1], slides: [slide('a', 'Again')] }] }),
      'Segment 2, slide 1, id: another part of the deck has the same id “a”',
    ],
    [
      'with a title of ten thousand letters',
      spoilt({ title: 'x'.repeat(10_000) }),
      'Title: longer than 300 characters',
    ],
    [
      'with text that runs backwards',
      spoilt({ title: 'harmless\u202Efdp.exe' }),
      'holds a character that nobody sees (U+202E)',
    ],
    [
      'that would change all objects',
      JSON.stringify(DECK).replace('"hall"', '"__proto__":{"hall":"x"},"hall"'),
      'There is no field “__proto__” here',
    ],
  ];

  test('that is bad is refused with the place and the next step, and nothing is lost', async ({ page }) => {
    const heard = complaints(page);
    await openTrial(page);
    await page.goto('/decks');
    for (const [what, contents, says] of bad) {
      await bring(page, contents);
      const status = page.getByRole('main').getByRole('status').first();
      await expect(status, what).toContainText(says);
      await expect(status, what).toContainText('deck.json');
      await expect(page.getByRole('heading', { level: 2 }), what).toHaveCount(2);
    }
    await expect(page.getByRole('heading', { name: 'Trial' })).toBeVisible();
    expect(heard).toEqual([]);
  });

  test('with markup is shown as text, here and on the stage, and nothing of it runs', async ({ page }) => {
    const heard = complaints(page);
    const title = '<script>window.ran=1</script><img src=x onerror="window.ran=1">';
    await page.goto('/decks');
    await bring(
      page,
      JSON.stringify({
        ...DECK,
        title,
        segments: [{ ...DECK.segments[0], title, slides: [slide('a', title)] }],
      }),
    );
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await page.goto('/decks/edit?deck=trial');
    await expect(open(page).locator('.stage-slide .title')).toHaveText(title);
    await page.goto('/present/own?deck=trial');
    await expect(page.getByText('Press → to begin')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.stage-box .title')).toHaveText(title);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(heard).toEqual([]);
  });

  test('with an unknown card is opened: the screen is marked, and can be replaced', async ({ page }) => {
    await page.goto('/decks');
    const card = { id: 'x', kind: 'card', card: 'of-tomorrow', notes: 'Keep me.' };
    await bring(page, JSON.stringify({ ...DECK, segments: [{ ...DECK.segments[0], slides: [card] }] }));
    await expect(page.getByText('One shows a card that this copy of Koban does not have')).toBeVisible();
    await page.goto('/decks/edit?deck=trial');
    await expect(outline(page).getByText('unknown card', { exact: true })).toBeVisible();
    await expect(open(page).getByText('This copy of Koban has no card “of-tomorrow”.')).toBeVisible();
    await open(page).getByRole('button', { name: 'Show something else' }).click();
    await page.getByRole('combobox', { name: 'Cards and views' }).fill('judges women');
    await page.keyboard.press('Enter');
    await expect(open(page).getByText('This copy of Koban has no card')).toBeHidden();
    await expect(open(page).getByLabel('Notes for whoever speaks')).toHaveValue('Keep me.');
  });

  test('comes back from Export byte for byte', async ({ page }) => {
    await openTrial(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    const text = await (await download.createReadStream()).toArray();
    expect(JSON.parse(Buffer.concat(text as Buffer[]).toString())).toEqual(DECK);
  });
});

test('a link carries a deck behind its #: it is shown first, kept when asked, and writes over nothing', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTrial(page);
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await expect(page.getByText(/The link was copied \([\d,]+ characters\)/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('');

  await page.goto('/sources');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link brings a deck: Trial' })).toBeVisible();
  await expect(page.getByText('A deck of this name is on this device already: it stays')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(page.getByText('“Trial” was read: 4 screens.')).toBeVisible();
  await expect(page).toHaveURL(/\/decks$/);
  await expect(page.getByRole('heading', { name: 'Trial', level: 2 })).toHaveCount(2);

  await page.goto('/sources');
  await page.goto(link.slice(0, -20));
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(
    'This link does not hold a whole deck',
  );
});

test('a deck that is too long for a link says how long, and offers the file', async ({ page }) => {
  await page.goto('/decks');
  const notes = (seed: number) =>
    Array.from({ length: 700 }, (_, index) => ((index + 3) * seed * 7919) % 99991).join(' ');
  const slides = Array.from({ length: 6 }, (_, index) => ({
    ...slide(`s-${index}`, 'Long'),
    notes: notes(index + 11),
  }));
  await bring(page, JSON.stringify({ ...DECK, segments: [{ ...DECK.segments[0], slides }] }));
  await page.goto('/decks/edit?deck=trial');
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await expect(page.getByText(/would have [\d,]+ characters.*Export the file/)).toBeVisible();
});

test('a view of a file that this device does not keep is told in the editor, and is no other view', async ({
  page,
}) => {
  await page.goto('/decks');
  const view = {
    id: 'x',
    kind: 'view',
    view: 'indicator=mine-0123456789ab&form=line',
    title: null,
    notes: '',
  };
  await bring(page, JSON.stringify({ ...DECK, segments: [{ ...DECK.segments[0], slides: [view] }] }));
  await page.goto('/decks/edit?deck=trial');
  await expect(open(page).getByText(/needs a file of your own \(fingerprint 0123456789ab\)/)).toBeVisible();
  await expect(open(page).locator('.stage-slide')).toHaveCount(0);
});
