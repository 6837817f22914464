import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { complaints, strangers } from './witness.ts';

const title = (page: Page) => page.locator('.stage-box .title');

async function openConsole(context: BrowserContext, role: 'Operator' | 'Moderator'): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/present/kyoto/console');
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await page.getByRole('button', { name: 'Open the console' }).click();
  await expect(page.getByRole('heading', { name: 'Rethinking Responses to Crime', level: 1 })).toBeVisible();
  return page;
}

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
