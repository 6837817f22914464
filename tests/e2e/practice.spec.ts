import { expect, test } from '@playwright/test';
import { PAGES, WINDOWS } from './pages.ts';
import { complaints } from './witness.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

const PATHS = [...PAGES, ...WINDOWS, '/evidence/trust', '/c/homicide-since-2000', '/places/yours'];
/** Pages that are asked nothing: the same pages, so of the same title. */
const UNASKED = ['/brief/compare', '/decks/edit'];
const LANGUAGES = ['en', 'ar', 'zh'] as const;

const addressOf = (language: string, path: string): string =>
  language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;

for (const path of [...PATHS, ...UNASKED]) {
  test(`${path} says what it is, in its language, and has all that it asks for`, async ({ page }) => {
    const heard = complaints(page);
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
    });
    const titles = new Set<string>();
    for (const language of LANGUAGES) {
      await page.goto(addressOf(language, path));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      const title = await page.title();
      expect(title, language).toMatch(/\S/);
      titles.add(title);
      const description = page.locator('meta[name="description"]');
      expect(
        (await description.getAttribute('content'))?.trim().length,
        `description, ${language}`,
      ).toBeGreaterThan(20);
      const zoom = await page.locator('meta[name="viewport"]').getAttribute('content');
      expect(zoom, 'readers may enlarge it').not.toMatch(/user-scalable|maximum-scale/);
      const shapeless = await page.evaluate(() =>
        Array.from(document.images)
          .filter(
            (image) =>
              !image.getAttribute('width') || !image.getAttribute('height') || !image.hasAttribute('alt'),
          )
          .map((image) => image.outerHTML.slice(0, 100)),
      );
      expect(shapeless, 'pictures say their size and what they show').toEqual([]);
    }
    expect(titles.size, `a title of its own in each language: ${[...titles].join(', ')}`).toBe(
      LANGUAGES.length,
    );
    expect(missing).toEqual([]);
    expect(heard).toEqual([]);
  });
}

test('no two pages have the same title', async ({ request }) => {
  const titles = new Map<string, string[]>();
  // What a phone opens is the card by another door.
  for (const path of PATHS.filter((one) => !one.startsWith('/c/'))) {
    const html = await (await request.get(path)).text();
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    titles.set(title, [...(titles.get(title) ?? []), path]);
  }
  expect([...titles].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test('what never changes is kept by the browser, and what changes is asked for again', async ({ page }) => {
  const kept = new Map<string, string>();
  page.on('response', (response) => {
    kept.set(new URL(response.url()).pathname, response.headers()['cache-control'] ?? '');
  });
  await page.goto('/explore');
  await expect(page.getByRole('button', { name: 'Download' })).toBeVisible();
  const scripts = [...kept].filter(([path]) => path.startsWith('/_app/immutable/'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const [path, how] of scripts) expect(how, path).toContain('immutable');
  expect(kept.get('/explore')).not.toContain('immutable');
});
