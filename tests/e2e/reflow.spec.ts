import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './pages.ts';

test.describe.configure({ mode: 'parallel', timeout: 150_000 });

/** WCAG 2.2, 1.4.10: the width of a window of 1280 px at 400 %. */
const NARROW = { width: 320, height: 640 };

/** The longest words, and the other direction. */
const LANGUAGES = ['', '/ru', '/ar'];

/** What stands wider than the window, outside of what scrolls by itself, one line each. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/(auto|scroll|hidden|clip)/.test(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > clientWidth + 1 || left < -1) && !scrolls(element.parentElement);
      })
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

for (const path of PAGES) {
  test(`${path} can be read in a window of 320 px without scrolling sideways, in three languages`, async ({
    page,
  }) => {
    await page.setViewportSize(NARROW);
    for (const language of LANGUAGES) {
      await page.goto(`${language}${path}`.replace(/(?<=.)\/$/, ''));
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.locator('html[data-scripts]')).toBeAttached();
      expect(await stickingOut(page), language).toEqual([]);
    }
  });
}
