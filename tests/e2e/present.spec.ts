import { expect, test } from '@playwright/test';
import { button, onStage, openConsole, search, title } from './hall.ts';
import { complaints, strangers } from './witness.ts';

test('the stage steps through its deck by a clicker’s keys, with no small text and nothing cut off', async ({
  page,
  baseURL,
}) => {
  const heard = complaints(page);
  const asked = strangers(page, baseURL ?? '');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/present/kyoto');
  await expect(page.getByText('Press → to begin')).toBeVisible();
  const seen = new Set<string>();
  for (let screen = 0; screen < 12; screen++) {
    const before = (await title(page).count()) > 0 ? await title(page).textContent() : '';
    await page.keyboard.press('PageDown');
    await expect(title(page)).not.toHaveText(before ?? '');
    seen.add((await title(page).textContent()) ?? '');
    const small = await page.evaluate(() => {
      const least = innerHeight / 45;
      return [...document.querySelectorAll('.stage-slide *')].flatMap((one) => {
        const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const style = getComputedStyle(one);
        const box = one.getBoundingClientRect();
        if (!own || style.visibility === 'hidden' || box.width <= 1 || one.closest('.visually-hidden'))
          return [];
        const cut = box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1;
        return parseFloat(style.fontSize) < least || cut ? [one.textContent] : [];
      });
    });
    expect(small).toEqual([]);
    const size = await title(page).evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(1080 / 20);
  }
  expect(seen.size).toBe(12);
  expect(heard).toEqual([]);
  expect(asked).toEqual([]);
});

test('only the driver moves the stage: the wheel is taken, asked for and handed over', async ({
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const moderator = await openConsole(context, 'Moderator');
  await moderator.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await stage.bringToFront();
  await stage.keyboard.press('ArrowRight');
  await expect(stage.getByText('Moderator drives. Keys here do not move the stage.')).toBeVisible();
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');

  const operator = await openConsole(context, 'Operator');
  await expect(operator.getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
  await operator.getByRole('button', { name: 'Ask to drive' }).click();
  await moderator.getByRole('button', { name: 'Hand over to Operator, who asks' }).click();
  await operator.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(title(stage)).toHaveText('Keynote address');
  await expect(moderator.getByText('Operator drives.')).toBeVisible();

  // A window that is loaded again reads the log, and is who it was.
  await Promise.all([stage.reload(), operator.reload()]);
  await expect(title(stage)).toHaveText('Keynote address');
  await expect(operator.getByText('You drive.')).toBeVisible();
  await moderator.getByText('Operator drives.').waitFor();
});

test('an unplanned card is on the stage in a few words, and the run of show goes on after it', async ({
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const operator = await openConsole(context, 'Operator');
  await operator.getByRole('button', { name: 'Next', exact: true }).click();
  await operator.getByLabel(/Search all evidence/).fill('judges women');
  await operator.keyboard.press('Enter');
  await expect(title(stage)).toHaveText('How many judges are women?');
  await operator.getByRole('button', { name: 'Next', exact: true }).click();
  await operator.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(title(stage)).toHaveText('Keynote address');
});

test('a card that cannot be had leaves the last screen where it is, and tells the console only', async ({
  context,
}) => {
  await context.route('**/present/cards/women-judges.json', (route) => route.abort());
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const operator = await openConsole(context, 'Operator');
  await operator.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.getByLabel(/Search all evidence/).fill('judges women');
  await operator.keyboard.press('Enter');
  await expect(operator.getByRole('alert')).toContainText('kept the one before');
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
});

test('a find is shown by Enter and queued by Shift+Enter, and the keys say so', async ({ context }) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const operator = await openConsole(context, 'Operator');
  await operator.keyboard.press('PageDown');
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await search(operator, 'judges women', /How many judges are women/, 'Shift+Enter');
  await expect(operator.getByRole('list', { name: 'Queue' })).toContainText('How many judges are women?');
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.keyboard.press('PageDown');
  await expect(title(stage)).toHaveText('How many judges are women?');
  await operator.keyboard.press('?');
  await expect(operator.getByRole('dialog', { name: 'Keys of the console' })).toContainText(
    '/ then Shift+Enter',
  );
  await operator.keyboard.press('Escape');
  await search(operator, 'show me Kenya bribery', /Kenya/);
  await expect(title(stage)).toContainText(/Kenya|brib/i, { timeout: 60_000 });
});

test('the console stands on one screen of a laptop and of a tablet, with targets for a thumb', async ({
  context,
}) => {
  const operator = await openConsole(context, 'Operator');
  await button(operator, 'Next').click();
  for (const [width, height] of [
    [1280, 720],
    [768, 1024],
  ] as const) {
    await operator.setViewportSize({ width, height });
    const parts = [
      ...['Back', 'Next', 'Last shown', 'Blank', 'Freeze', 'Spot', 'Start the clock'].map((name) =>
        button(operator, name),
      ),
      ...[operator.getByLabel(/^Search all evidence/), operator.getByLabel('Highlight a place')],
      ...[
        operator.getByRole('region', { name: 'Notes' }),
        operator.getByRole('region', { name: 'Who drives' }),
      ],
    ];
    for (const part of parts) {
      const box = await part.boundingBox();
      if (!box) throw new Error(`${await part.innerText()} is not there`);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    for (const name of ['Back', 'Next', 'Last shown', 'Blank', 'Freeze'])
      expect((await button(operator, name).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const small = await operator.evaluate(() =>
      [...document.querySelectorAll('button, a, input, summary')].flatMap((one) => {
        const { width: w, height: h } = one.getBoundingClientRect();
        return w > 0 && h < 24 ? [one.textContent] : [];
      }),
    );
    expect(small).toEqual([]);
  }
});

test('the spot is led by the pointer over the preview or by keys, by the driver alone, and goes out', async ({
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const operator = await openConsole(context, 'Operator');
  const moderator = await openConsole(context, 'Moderator');
  await operator.keyboard.press('PageDown');
  const spot = stage.locator('.spot circle');
  const share = async () => Number(await spot.getAttribute('cx')) / (await stage.evaluate(() => innerWidth));
  await moderator.keyboard.press('s');
  await operator.keyboard.press('s');
  await expect.poll(share).toBeCloseTo(0.5, 2);
  await operator.keyboard.press('Shift+ArrowRight');
  await expect.poll(share).toBeCloseTo(0.6, 2);
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.keyboard.press('Escape');
  await expect(spot).toHaveCount(0);
  const box = await onStage(operator).locator('xpath=ancestor::*[contains(@class, "screen")]').boundingBox();
  if (!box) throw new Error('no preview');
  await operator.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  await operator.mouse.down();
  await expect.poll(share).toBeCloseTo(0.25, 1);
  await operator.mouse.up();
  await expect(spot).toHaveCount(0);
});

test('a frozen stage keeps its screen while the show goes on, also when it is loaded again', async ({
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const operator = await openConsole(context, 'Operator');
  await operator.keyboard.press('PageDown');
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.keyboard.press('z');
  await operator.keyboard.press('PageDown');
  await expect(operator.getByText('On the stage (frozen)')).toBeVisible();
  await stage.reload();
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.keyboard.press('z');
  await expect(title(stage)).toHaveText('Keynote address');
});

test('the stage has every key of a clicker and of the help, hides an idle cursor and stays awake', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: (kind: string) => {
          asked.push(kind);
          return Promise.resolve({ released: false, release: () => Promise.resolve() });
        },
      },
    });
  });
  await page.goto('/present/kyoto');
  await expect(page.getByText('Press → to begin')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(['screen']);
  const first = 'Rethinking Responses to Crime';
  const second = 'Keynote address';
  for (const [key, there] of [
    ...([
      ['ArrowRight', first],
      ['PageDown', second],
      ['PageUp', first],
      [' ', second],
    ] as const),
    ...([
      ['ArrowLeft', first],
      ['ArrowDown', second],
      ['ArrowUp', first],
      ['End', 'What the evidence carried'],
    ] as const),
    ...([
      ['Home', first],
      ['Enter', second],
      ['Backspace', first],
    ] as const),
  ]) {
    await page.keyboard.press(key);
    await expect(title(page)).toHaveText(there);
  }
  await page.keyboard.press('b');
  await expect(page.locator('.blank')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.blank')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.getByLabel(/^Screen, 1 to/).fill('2');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(second);
  await page.keyboard.press('?');
  await expect(page.getByRole('region', { name: 'Keys' })).toContainText('full screen');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.mouse.move(300, 300);
  const cursor = () => page.locator('.stage').evaluate((one) => getComputedStyle(one).cursor);
  await expect.poll(cursor).toBe('none');
  await page.mouse.move(320, 320);
  await expect.poll(cursor).not.toBe('none');
});

test('a foyer’s screen goes round by itself, rests under a hand, and takes keys all the while', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/present/kyoto?cycle=20');
  await expect(title(page)).toHaveText('Rethinking Responses to Crime');
  await page.clock.runFor(20_000);
  await expect(title(page)).toHaveText('Keynote address');
  await page.keyboard.press('End');
  await expect(title(page)).toHaveText('What the evidence carried');
  await page.clock.runFor(60_000);
  await expect(title(page)).toHaveText('What the evidence carried');
  await page.clock.runFor(20_000);
  await expect(title(page)).toHaveText('Rethinking Responses to Crime');
});

test('a card on a phone loads no script and at most 150 kB, and may be guessed at first', async ({
  page,
}) => {
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
  await page.goto('/c/homicide-since-2000', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The homicide rate fell in');
  const transferred = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(transferred).toBeLessThan(150_000);
  expect(scripts).toEqual([]);
  await page.getByRole('link', { name: 'Guess first' }).click();
  await page.getByRole('slider').fill('20');
  await page.getByText('Show the answer').click();
  await expect(page.getByText(/You guessed 20, \d+ away/)).toBeVisible();
});
