import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import type { Engine } from '../../src/lib/store/engine.ts';
import { openNodeEngine } from '../../src/lib/store/engines/node.ts';
import { CASES, FIXTURE_SUBJECT, REAL_SUBJECT } from '../engine/cases.ts';
import { CONTRACT } from '../engine/contract.ts';
import { equal } from '../engine/expect.ts';
import { makeFixture, type Fixture } from '../engine/fixture.ts';
import { buildHarness } from '../engine/harness/build.ts';
import type { Harness } from '../engine/harness/page.ts';
import { HOSTILE } from '../engine/hostile.ts';

declare const harness: Harness;

const DATA = join(import.meta.dirname, '../../static/data');
/** Long enough for a busy machine, short enough for a test to end. */
const SHORT = { silence: 30_000, compile: 60_000 };

let fixture: Fixture;
let built: Awaited<ReturnType<typeof buildHarness>>;
let server: Awaited<ReturnType<typeof serve>>;
let native: Engine;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  fixture = await makeFixture();
  const short = join(fixture.folder, 'short.duckdb');
  copyFileSync(fixture.path, short);
  truncateSync(short, 10_000);
  const other = join(fixture.folder, 'other.duckdb');
  const changed = readFileSync(fixture.path);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  writeFileSync(other, changed);
  built = await buildHarness({
    'fixture.duckdb': fixture.path,
    'short.duckdb': short,
    'other.duckdb': other,
  });
  server = await serve({ dir: built.dir, port: 0 });
  native = await openNodeEngine(fixture.path);
});

test.afterAll(async () => {
  await native.close();
  await server.close();
  built.remove();
  fixture.remove();
});

function database(name = 'fixture.duckdb') {
  return { url: `/${name}`, bytes: fixture.bytes, sha256: fixture.sha256 };
}

/** Starts an engine in a page, with limits that a test can wait for. */
function start(page: Page, name?: string, abortAtStep?: string) {
  return page.evaluate(([options, step]) => harness.start(options, step), [
    { database: database(name), timeouts: SHORT },
    abortAtStep,
  ] as const);
}

test.describe('the engine in a browser', () => {
  let page: Page;
  const requests: string[] = [];
  const said: string[] = [];

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    page.context().on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(server.address);
  });
  test.afterAll(() => page.close());

  test('starts, and says how far it is', async () => {
    const { outcome, message, steps } = await start(page);
    expect(message).toBe('');
    expect(outcome).toBe('ready');
    expect(steps[0]).toBe('Starting the data engine, 0.0 of 34 MB');
    expect(steps.some((step) => /^Starting the data engine, [1-9]\d* of 34 MB$/.test(step))).toBe(true);
    expect(steps.at(-1)).toBe('Opening the data');
  });

  test('downloads engine and data once each, from its own origin', () => {
    const count = (ending: RegExp) => requests.filter((url) => ending.test(url)).length;
    expect(count(/\.wasm$/)).toBe(1);
    expect(count(/fixture\.duckdb$/)).toBe(1);
    expect(requests.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'))).toEqual([]);
  });

  for (const { title } of CONTRACT) {
    test(title, () => page.evaluate((name) => harness.check(name), title));
  }

  for (const { title, ask } of CASES) {
    test(`gives the rows of the engine in Node: ${title}`, async () => {
      const found = await page.evaluate(([name, subject]) => harness.ask(name, subject), [
        title,
        FIXTURE_SUBJECT,
      ] as const);
      expect(found.length).toBeGreaterThan(0);
      equal(found, await ask(native, FIXTURE_SUBJECT));
    });
  }

  test('installs nothing', async () => {
    await page.evaluate(() => harness.say('SELECT 1; INSTALL httpfs'));
    expect(await page.evaluate(() => harness.say('SELECT 1; LOAD httpfs'))).toBe('query');
  });

  test('sends no request for any hostile query', async () => {
    const before = requests.length;
    for (const { sql } of HOSTILE) {
      expect(await page.evaluate((text) => harness.say(text), sql), sql).toBe('query');
    }
    expect(requests.slice(before)).toEqual([]);
  });

  test('writes nothing to the console in all this', () => {
    expect(said).toEqual([]);
  });
});

test('both engines give the same rows of the built data', async ({ page }) => {
  const file = join(DATA, 'database.json');
  expect(existsSync(file), 'run "npm run build:database" first').toBe(true);
  const real = JSON.parse(readFileSync(file, 'utf8')) as { file: string; bytes: number; sha256: string };
  const path = join(DATA, real.file);
  copyFileSync(path, join(built.dir, 'real.duckdb'));
  const beside = await serve({ dir: built.dir, port: 0 });
  const engine = await openNodeEngine(path);
  await page.goto(beside.address);
  const options = { database: { ...real, url: '/real.duckdb' }, timeouts: SHORT };
  expect((await page.evaluate((given) => harness.start(given), options)).outcome).toBe('ready');
  for (const { title, ask } of CASES) {
    const found = await page.evaluate(([name, subject]) => harness.ask(name, subject), [
      title,
      REAL_SUBJECT,
    ] as const);
    expect(found.length, title).toBeGreaterThan(0);
    equal(found, await ask(engine, REAL_SUBJECT));
  }
  await engine.close();
  await beside.close();
});

test.describe('an engine that cannot start', () => {
  const errors: string[] = [];

  test.beforeEach(async ({ page }) => {
    errors.length = 0;
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(server.address);
  });
  test.afterEach(() => expect(errors).toEqual([]));

  for (const [name, what] of [
    ['none.duckdb', 'is not there'],
    ['short.duckdb', 'was cut short'],
    ['other.duckdb', 'is of another version'],
    ['index.html', 'is a page instead'],
  ] as const) {
    test(`says that the data is missing where the file ${what}`, async ({ page }) => {
      const { outcome, message, help } = await start(page, name);
      expect(outcome).toBe('data-missing');
      expect(message).toMatch(/^The built-in data could not be loaded: .+\.$/);
      expect(help).toContain('load the page again');
    });
  }

  test('says so where the policy forbids WebAssembly', async ({ page }) => {
    await page.route('**/*worker*', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain('wasm-unsafe-eval');
      const strict = policy.replace("'wasm-unsafe-eval'", '');
      await route.fulfill({ response, headers: { ...headers, 'content-security-policy': strict } });
    });
    const { outcome, help } = await start(page);
    expect(outcome).toBe('engine-start');
    expect(help).toContain('WebAssembly');
    // The refusal is said while DuckDB's own code is still on its way; nobody waits for that any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('says so where the engine file is not there', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
    expect((await start(page)).outcome).toBe('engine-start');
  });

  test('says so where the worker is not there', async ({ page }) => {
    await page.route('**/*worker*', (route) => route.fulfill({ status: 404 }));
    expect((await start(page)).outcome).toBe('engine-start');
  });

  test('gives up where nothing arrives', async ({ page }) => {
    await page.route('**/*.wasm', () => undefined);
    const options = { database: database(), timeouts: { silence: 300, compile: 300 } };
    const { outcome } = await page.evaluate((given) => harness.start(given), options);
    expect(outcome).toBe('engine-start');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('can be called off, and started again', async ({ page }) => {
    expect((await start(page, 'fixture.duckdb', 'opening')).outcome).toBe('cancelled');
    expect((await start(page)).outcome).toBe('ready');
  });
});
