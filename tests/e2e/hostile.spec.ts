import { expect, test, type Page } from '@playwright/test';
import { bring, DECK, outline, slide } from './deck-trial.ts';
import { keep, START } from './own-files.ts';
import { complaints, strangers } from './witness.ts';

test.describe.configure({ timeout: 240_000 });

/** What somebody may put into a file or a link to run code, to leave the page, or to break it. */
const HOSTILE = [
  '<img src=x onerror=window.owned=1>',
  '"><script>window.owned=1</script>',
  '</style></script><svg onload=window.owned=1>',
  'javascript:window.owned=1',
  '{{constructor.constructor("window.owned=1")()}}',
  '${window.owned=1}',
  '=HYPERLINK("http://127.0.0.1:9/","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "'; DROP TABLE observation; --",
  '__proto__',
  'constructor',
  '\u202Egnitset\u202C',
  '\u200B\u200D\uFEFF',
  '\u0000\u0007\u001B[31m',
  '%00../../../etc/passwd',
  'W'.repeat(5000),
  '👩‍👩‍👧‍👦'.repeat(200),
  'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307'.repeat(60),
];

/** The most letters of a text, up to 700, that a link can hold four times: a server reads 16 kB of an address and its headers. */
function asCode(text: string): string {
  const letters = Array.from(text).slice(0, 700);
  while (encodeURIComponent(letters.join('')).length > 3000) letters.pop();
  return encodeURIComponent(letters.join(''));
}

/** Letters that steer a terminal or the direction of writing, and cannot be seen. */
const UNSEEN = /[\u0000-\u001F\u202A-\u202E]/;

/** Whether anything ran, and whether the page still fits its window. */
async function expectUnharmed(page: Page, where: string): Promise<void> {
  const { owned, wide } = await page.evaluate(() => ({
    owned: 'owned' in window,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(owned, `${where}: nothing ran`).toBe(false);
  expect(wide, `${where}: nothing sticks out`).toBeLessThanOrEqual(0);
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

let heard: string[];
let asked: string[];

test.beforeEach(({ page, baseURL }) => {
  heard = complaints(page);
  asked = strangers(page, baseURL ?? '');
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});
test.afterEach(() => {
  expect(heard).toEqual([]);
  expect(asked).toEqual([]);
});

test('hostile cells, column names and file names run nothing and break no page', async ({ page }) => {
  const groups = HOSTILE.filter((text) => !text.includes('\u0000'));
  const lines = ['BRA', 'JPN'].flatMap((area) =>
    groups.flatMap((group, nth) =>
      [2019, 2020].map((year) => [area, String(year), group, String(nth + year / 1000)]),
    ),
  );
  const header = ['Country', 'Year', HOSTILE[0] ?? '', `${HOSTILE[1]} per 100,000`];
  const text = [header, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n');
  await page.goto('/data');
  await keep(page, { name: `${HOSTILE[0]}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expectUnharmed(page, 'kept');
  await page.goto('/explore');
  await page.getByRole('button', { name: /^Indicator/ }).click();
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible({ timeout: START });
  await expectUnharmed(page, 'choice of an indicator');
});

for (const [nth, text] of HOSTILE.entries()) {
  test(`a link with hostile text number ${nth + 1} shows a page that is unharmed`, async ({ page }) => {
    const code = asCode(text);
    for (const path of [
      `/explore?indicator=${code}&places=${code},BRA&years=${code}&form=${code}&group=${code}#${code}`,
      `/check?claim=${code}`,
      `/brief/compare?places=${code},BRA`,
      `/data?open=${code}&needs=${code}`,
      `/decks/edit?deck=${code}`,
      `/decks#deck=${code}`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expectUnharmed(page, path.slice(0, 40));
    }
  });
}

test('hostile titles, notes and texts of a deck run nothing in editor, stage and console', async ({
  page,
}) => {
  const slides = HOSTILE.filter((text) => !UNSEEN.test(text)).map((text, nth) => ({
    ...slide(`s${nth}`, text.slice(0, 100)),
    ...{ text: text.slice(0, 200), notes: text.slice(0, 500) },
  }));
  const deck = { ...DECK, title: HOSTILE[0], segments: [{ ...DECK.segments[0], title: HOSTILE[1], slides }] };
  await page.goto('/decks');
  await bring(page, JSON.stringify(deck));
  await page.goto('/decks/edit?deck=trial');
  await expect(outline(page)).toBeVisible();
  await expectUnharmed(page, 'editor');
  for (const part of ['', '/console', '/summary']) {
    await page.goto(`/present/own${part}?deck=trial`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectUnharmed(page, `/present/own${part}`);
  }
});

test('a deck with letters that nobody sees is refused, with their place', async ({ page }) => {
  const unseen = HOSTILE.filter((text) => UNSEEN.test(text));
  expect(unseen.length).toBeGreaterThan(0);
  await page.goto('/decks');
  for (const text of unseen) {
    const slides = [{ ...slide('s', 'A title'), notes: text }];
    await bring(page, JSON.stringify({ ...DECK, segments: [{ ...DECK.segments[0], slides }] }));
    await expect(
      page.getByText(/Segment 1, slide 1, notes: holds a character that nobody sees/),
    ).toBeVisible();
    await expectUnharmed(page, 'decks');
    await page.reload();
  }
});
