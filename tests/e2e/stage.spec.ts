import { expect, test } from '@playwright/test';
import { title } from './hall.ts';
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
