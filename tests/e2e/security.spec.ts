import { expect, test, type Page, type Response } from '@playwright/test';
import { chooseForm, drawing, expectDrawn, figureOf } from './explorer.ts';
import { complaints } from './witness.ts';

test.describe.configure({ timeout: 150_000 });

const LIVE = '/explore?indicator=homicide-rate&places=JPN,BRA&years=2001..2019&form=line';

/** Directives of a policy by name. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').flatMap((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return name ? [[name, sources] as const] : [];
    }),
  );
}

const OWN = /^('self'|'none'|'wasm-unsafe-eval'|'unsafe-hashes'|'sha256-[A-Za-z0-9+/=]+'|data:|blob:)$/;

function expectPolicy(policy: string | undefined, of: string): void {
  const found = directives(policy ?? '');
  for (const name of [
    'default-src',
    'script-src',
    'style-src',
    'connect-src',
    'worker-src',
    'frame-ancestors',
  ]) {
    expect([...found.keys()], of).toContain(name);
  }
  for (const [name, sources] of found) {
    for (const source of sources) expect(source, `${name} of ${of}`).toMatch(OWN);
  }
  expect(found.get('object-src'), of).toEqual(["'none'"]);
  for (const source of ['data:', 'blob:', "'unsafe-hashes'"])
    expect(found.get('script-src')).not.toContain(source);
}

test('page, worker, engine and data are all sent with the strict policy and its companions', async ({
  page,
}) => {
  const responses: Response[] = [];
  page.context().on('response', (response) => responses.push(response));
  await page.goto(LIVE);
  await expectDrawn(page, 'line');
  for (const [what, ending] of [
    ['page', /\/explore\?/],
    ['worker', /\/workers\/[^/]+\.js$/],
    ['worker of the engine', /duckdb-browser[^/]*\.js$/],
    ['engine', /\.wasm$/],
    ['data', /\.duckdb$/],
    ['catalogue', /\/catalogue\.json$/],
  ] as const) {
    const response = responses.find((one) => ending.test(one.url()));
    expect(response, what).toBeDefined();
    const headers = (await response?.allHeaders()) ?? {};
    expectPolicy(headers['content-security-policy'], what);
    expect(headers['x-content-type-options'], what).toBe('nosniff');
    expect(headers['referrer-policy'], what).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy'], what).toBe('same-origin');
  }
  const types = async (ending: RegExp) =>
    responses.find((one) => ending.test(one.url()))?.headerValue('content-type');
  expect(await types(/\.wasm$/)).toContain('application/wasm');
});

for (const path of ['/', '/explore', '/sources']) {
  test(`the policy also stands in ${path} itself, for hosts that send no headers`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    const found = directives(policy.replaceAll('&quot;', '"').replaceAll('&#39;', "'"));
    expect(found.size).toBeGreaterThan(5);
    for (const sources of found.values()) for (const source of sources) expect(source).toMatch(OWN);
    expect(html).not.toMatch(/<[a-z]+[^>]*\son[a-z]+=/i);
  });
}

test('a missing page is sent with the same policy', async ({ request }) => {
  const response = await request.get('/no-such-page');
  expect(response.status()).toBe(404);
  expectPolicy(response.headers()['content-security-policy'], '404');
});

/** Collects what the policy of the page refused. */
async function refusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('kobanRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { kobanRefused } = window as unknown as { kobanRefused: (what: string) => void };
      kobanRefused(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return refused;
}

test('nothing on the pages needs what the policy refuses', async ({ page }) => {
  const heard = complaints(page);
  const refused = await refusals(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: /theme$/ })).toBeVisible();
  await page.goto('/explore?indicator=rule-of-law&places=BRA,JPN,KEN&form=line');
  for (const form of ['line', 'dots', 'slope', 'map', 'scatter', 'multiples'] as const) {
    await chooseForm(page, form);
    await drawing(page, form).focus();
    await page.keyboard.press('ArrowRight');
    await expect(drawing(page, form).locator('[aria-live]')).not.toHaveText('');
  }
  await page.getByRole('button', { name: 'Download' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Indicator/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('slider', { name: 'Last year' }).press('ArrowLeft');
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Known faults and limits' })).toBeVisible();
  expect(refused).toEqual([]);
  expect(heard).toEqual([]);
});

for (const attack of [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '"><svg onload=window.hacked=1>',
  '{@html window.hacked=1}',
]) {
  test(`code in a link is shown as text and runs nothing: ${attack}`, async ({ page }) => {
    const heard = complaints(page);
    const refused = await refusals(page);
    const code = encodeURIComponent(attack);
    for (const param of ['indicator', 'places', 'years', 'form', 'highlight', 'with', 'group', code]) {
      await page.goto(`/explore?${param}=${code}`);
      const notice = page.getByRole('status').filter({ hasText: /this link/i });
      await expect(notice).toContainText(attack);
      expect(await notice.locator('img, script, svg').count()).toBe(0);
    }
    await expect(figureOf(page)).toBeVisible({ timeout: 60_000 });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(refused).toEqual([]);
    expect(heard).toEqual([]);
  });
}
