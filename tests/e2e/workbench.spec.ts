import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { rulesOn } from './accessibility.ts';
import { RUNNERS_REMARK } from './witness.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const RUNAWAY = 'SELECT sum(a.range * b.range) FROM range(1000000000) a, range(1000000000) b';

test.describe('the SQL workbench', () => {
  let page: Page;
  const said: string[] = [];
  const requests: string[] = [];

  test.beforeAll(async ({ browser, baseURL }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.text() !== RUNNERS_REMARK) said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${baseURL ?? ''}/data/sql`);
    await expect(page.locator('.cm-content')).toBeVisible();
  });
  test.afterAll(() => page.context().close());

  /** Puts a question into the field and runs it by the keyboard. */
  async function ask(sql: string): Promise<void> {
    await write(sql);
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.answer')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  }
  async function write(sql: string): Promise<void> {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(sql);
  }
  const alert = () => page.locator('.answer pre');
  const cell = (row: number, column: number) =>
    page.locator(`[role=grid] tr[aria-rowindex="${row + 1}"] td`).nth(column - 1);

  test('answers by the keyboard, and counts what came back', async () => {
    await ask("SELECT 41 + 1 AS answer, NULL AS nothing, 'a' AS text");
    await expect(page.getByText(/^1 row, 3 columns, in /)).toBeVisible();
    await expect(cell(1, 1)).toHaveText('42');
    await expect(cell(1, 2)).toHaveText('NULL');
    await expect(cell(1, 1)).toHaveCSS('text-align', 'end');
  });

  test('lists every table with its rows and columns, and shows a sample at one click', async () => {
    await page.locator('summary', { hasText: 'koban.observation' }).click();
    await expect(page.locator('details[open] .columns')).toContainText('indicator enum');
    await page.getByRole('button', { name: 'Sample of koban.observation' }).click();
    await expect(page.getByText(/^20 rows, 11 columns/)).toBeVisible();
    await page.getByRole('button', { name: 'Describe koban.observation' }).click();
    await expect(page.getByText(/^11 rows, 6 columns/)).toBeVisible();
  });

  test('offers tables and columns while one writes', async () => {
    await write('SELECT ');
    await page.keyboard.type('indica');
    await expect(page.locator('.cm-tooltip-autocomplete')).toContainText('indicator');
    await page.keyboard.press('Escape');
  });

  test('is no trap: Esc leaves the field, and so does Tab', async () => {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Run' })).toBeFocused();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Run' })).toBeFocused();
  });

  test('draws only what is seen of many rows, and goes through them by arrow keys', async () => {
    await ask('SELECT range AS n FROM range(20000)');
    await expect(page.getByText(/^The first 10,000 rows.+There are more rows/)).toBeVisible();
    const grid = page.getByRole('grid');
    await expect(grid).toHaveAttribute('aria-rowcount', '10001');
    expect(await grid.locator('tr').count()).toBeLessThan(80);
    await grid.focus();
    await page.keyboard.press('Control+End');
    await expect(page.getByText('Row 10000, n: 9999')).toBeVisible();
    await expect(cell(10_000, 1)).toBeVisible();
    await page.keyboard.press('Control+Home');
    await expect(cell(1, 1)).toBeVisible();
  });

  test('draws a chart of what can be drawn', async () => {
    await ask(
      "SELECT year, value FROM observation WHERE area = 'BRA' AND indicator = 'homicide-rate' AND grp = 'total' ORDER BY year",
    );
    await page.getByLabel('Chart', { exact: true }).check();
    await expect(page.getByRole('img', { name: 'A line of value by year' })).toBeVisible();
    await page.getByLabel('Form').selectOption('bars');
    await expect(page.getByRole('img', { name: 'Bars of value by year' })).toBeVisible();
    await page.getByLabel('Table', { exact: true }).check();
  });

  test('saves the answer as CSV that is harmless to spreadsheets', async () => {
    await ask("SELECT '=1+1' AS a, 2.5 AS b");
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'as CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe("a,b\r\n'=1+1,2.5\r\n");
  });

  for (const sql of [
    "SELECT * FROM read_csv('https://hostile.invalid/a.csv')",
    "SELECT * FROM 'https://hostile.invalid/a.csv'",
    "SELECT * FROM read_blob('koban.duckdb')",
    "SELECT * FROM glob('*')",
    "COPY (SELECT 1) TO 'stolen.csv'",
    "ATTACH 'https://hostile.invalid/a.duckdb'",
    'INSTALL httpfs',
    'LOAD httpfs',
  ]) {
    test(`refuses to reach out: ${sql}`, async () => {
      const before = requests.length;
      await ask(sql);
      await expect(alert()).toContainText('Nothing outside of this page can be read or written from here');
      expect(requests.slice(before)).toEqual([]);
    });
  }

  for (const sql of ['SET threads = 2', 'PRAGMA enable_profiling', 'SET lock_configuration = false']) {
    test(`refuses to change settings: ${sql}`, async () => {
      await ask(sql);
      await expect(alert()).toContainText('The settings of the data engine are locked');
    });
  }

  for (const sql of ['DROP TABLE observation', 'CREATE TABLE koban.mine AS SELECT 1']) {
    test(`refuses to change built-in data: ${sql}`, async () => {
      await ask(sql);
      await expect(alert()).toContainText('Built-in data can be read but not changed');
    });
  }

  test('makes views of one’s own, lists them and says how long they last', async () => {
    await ask('CREATE VIEW upload.seven AS SELECT 7 AS n');
    await expect(page.getByText(/This statement gives no rows/)).toBeVisible();
    await expect(page.locator('summary', { hasText: 'upload.seven' })).toBeVisible();
    await expect(page.locator('.rules')).toContainText('last until the page is loaded again');
    await ask('FROM upload.seven');
    await expect(cell(1, 1)).toHaveText('7');
  });

  test('says what is wrong in the words of the database, with the line', async () => {
    await ask('SELECT 1;\nSELECT valu\nFROM observation');
    await expect(alert()).toContainText('LINE 2: SELECT valu');
  });

  test('stops a question that would never end, and answers the next one', async () => {
    await write(RUNAWAY);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('timer')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Stopped.')).toBeVisible();
    await ask('SELECT 5 AS five');
    await expect(cell(1, 1)).toHaveText('5');
    await ask('FROM upload.seven');
    await expect(cell(1, 1)).toHaveText('7');
  });

  test('survives a question that breaks the engine, and says what is lost', async () => {
    await ask("SELECT repeat('abcdefgh', 500000000)");
    await expect(alert()).toContainText(/crashed|memory/);
    await expect(page.locator('.answer')).toContainText('Tables and views that you made here are gone');
    await ask('SELECT 6 AS six');
    await expect(cell(1, 1)).toHaveText('6');
  });

  test('keeps the history on the device, and brings a question back without running it', async () => {
    await page.reload();
    await expect(page.locator('.cm-content')).toBeVisible();
    await page.getByRole('button', { name: 'SELECT 5 AS five' }).click();
    await expect(page.locator('.cm-content')).toHaveText('SELECT 5 AS five');
    await expect(page.getByText('Nothing has been asked yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the history' }).click();
    await expect(page.getByText(/are kept here, on this device alone/)).toBeVisible();
  });

  test('puts a question into a link only when asked to, and a link never runs by itself', async () => {
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Copy link to this question' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toBe('#sql=SELECT%205%20AS%20five');
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('.cm-content')).toHaveText('SELECT 5 AS five');
    await expect(page.getByText('This question came with the link.')).toBeVisible();
    await expect(page.getByText('Nothing has been asked yet.')).toBeVisible();
  });

  test('can be used by everybody, as far as rules can tell', async () => {
    await ask('SELECT 1 AS a');
    const { violations } = await rulesOn(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  test('writes nothing to the console and asks no other host in all this', ({ baseURL }) => {
    expect(said).toEqual([]);
    const own = [baseURL ?? '', 'blob:', 'about:', 'data:'];
    expect(requests.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
  });
});

test('says without scripts that it needs them', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/data/sql`);
  await expect(page.getByText('The workbench needs scripts, which this browser does not run.')).toBeVisible();
  await context.close();
});
