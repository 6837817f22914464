import { expect, test, type Page } from '@playwright/test';
import { chooseForm, expectDrawn, figureOf } from './explorer.ts';
import { complaints } from './witness.ts';

test.describe.configure({ timeout: 150_000 });

/** A view that only the engine can answer. */
const LIVE = '/explore?indicator=homicide-rate&places=JPN,BRA&years=2001..2019&form=line';

let heard: string[];

test.beforeEach(({ page }) => {
  heard = complaints(page, { failedFiles: true });
});
test.afterEach(() => expect(heard).toEqual([]));

/** Whoever meets a failure sees what happened and what to do, on a page that is otherwise whole. */
async function expectFailure(page: Page, says: RegExp): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading')).toHaveText(says, { timeout: 60_000 });
  await expect(alert).toContainText(/\b(Reload|load the page again|Allow|Use|Try|Close|browser)\b/);
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(alert.getByRole('link', { name: 'Show the first view' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

async function expectRecovery(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectDrawn(page, 'line');
  await expect(page.getByRole('alert')).toBeHidden();
}

const ENGINE = /engine/i;
const DATA = /data/i;

const FAULTS: { what: string; says: RegExp; fault: (page: Page) => Promise<unknown> }[] = [
  {
    what: 'a policy that forbids WebAssembly',
    says: ENGINE,
    fault: (page) =>
      page.route('**/workers/*.js', async (route) => {
        const response = await route.fetch();
        const headers = response.headers();
        const policy = headers['content-security-policy'] ?? '';
        expect(policy).toContain('wasm-unsafe-eval');
        const strict = policy.replace("'wasm-unsafe-eval'", '');
        await route.fulfill({ response, headers: { ...headers, 'content-security-policy': strict } });
      }),
  },
  {
    what: 'an engine file that is not there',
    says: ENGINE,
    fault: (page) => page.route('**/*.wasm', (route) => route.fulfill({ status: 404 })),
  },
  {
    what: 'an engine file that does not arrive',
    says: ENGINE,
    fault: (page) => page.route('**/*.wasm', (route) => route.abort()),
  },
  {
    what: 'a worker that is not there',
    says: ENGINE,
    fault: (page) => page.route('**/workers/*.js', (route) => route.fulfill({ status: 404 })),
  },
  {
    what: 'a database that is not there',
    says: DATA,
    fault: (page) => page.route('**/*.duckdb', (route) => route.fulfill({ status: 404 })),
  },
  {
    what: 'a database cut short',
    says: DATA,
    fault: (page) =>
      page.route('**/*.duckdb', async (route) => {
        const body = await (await route.fetch()).body();
        await route.fulfill({
          contentType: 'application/octet-stream',
          body: body.subarray(0, Math.floor(body.length / 2)),
        });
      }),
  },
  {
    what: 'a database of another version',
    says: DATA,
    fault: (page) =>
      page.route('**/*.duckdb', async (route) => {
        const body = await (await route.fetch()).body();
        body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
        await route.fulfill({ contentType: 'application/octet-stream', body });
      }),
  },
  {
    what: 'a folder of data that was not copied',
    says: DATA,
    fault: (page) => page.route('**/data/**', (route) => route.fulfill({ status: 404 })),
  },
  {
    what: 'a list of indicators that is not there',
    says: /list of indicators/,
    fault: (page) => page.route('**/catalogue.json', (route) => route.fulfill({ status: 404 })),
  },
  {
    what: 'a list of indicators cut short',
    says: /list of indicators/,
    fault: (page) =>
      page.route('**/catalogue.json', async (route) => {
        const body = await (await route.fetch()).body();
        await route.fulfill({ contentType: 'application/json', body: body.subarray(0, 5000) });
      }),
  },
];

test.describe('what can fail', () => {
  for (const { what, says, fault } of FAULTS) {
    test(`is said, with what to do, and trying again works once it is mended: ${what}`, async ({ page }) => {
      await fault(page);
      await page.goto(LIVE);
      await expectFailure(page, says);
      await expectRecovery(page);
    });
  }

  test('a start that hangs can be called off, and asked for again', async ({ page }) => {
    await page.route('**/*.wasm', () => undefined);
    await page.goto(LIVE);
    await expect(page.getByText(/^Starting the data engine, 0\.0 of \d+ MB$/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('heading', { name: 'Stopped before the answer was there.' })).toBeVisible();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expectDrawn(page, 'line');
  });

  test('a start that hangs is given up after a while', async ({ page }) => {
    await page.clock.install();
    await page.route('**/*.wasm', () => undefined);
    const data = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.duckdb'));
    await page.goto(LIVE);
    await data;
    await expect(page.getByText(/^Starting the data engine/)).toBeVisible();
    await page.clock.fastForward('01:01');
    await expectFailure(page, ENGINE);
    await expectRecovery(page);
  });

  test('a list of indicators that is slow is waited for, and nothing else is claimed', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/catalogue.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(LIVE);
    await expect(page.getByText('Working out the answer')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Stopped/ })).toBeHidden();
    release();
    await expectDrawn(page, 'line');
  });

  test('the first view stays readable where the engine cannot start, and says so once it is needed', async ({
    page,
  }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    await page.goto('/explore');
    await expectDrawn(page, 'line');
    await page.getByRole('button', { name: /^Add places like/ }).click();
    await expect(page.getByText(/engine/i).first()).toBeVisible();
    await expect(figureOf(page).or(page.getByRole('alert')).first()).toBeVisible();
    await page.getByRole('group', { name: 'Form of the chart' }).getByText('Map', { exact: true }).click();
    await expectFailure(page, ENGINE);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectDrawn(page, 'map');
    await chooseForm(page, 'line');
  });
});
