import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** What stands largest on a screen of the stage. */
export const title = (page: Page): Locator => page.locator('.stage-box .title');

/** The large preview of a console: what the hall sees. */
export const onStage = (page: Page): Locator =>
  page.locator('figure', { has: page.locator('figcaption', { hasText: /^On the stage/ }) }).locator('.title');

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** A console in a window of its own, with somebody at it. */
export async function openConsole(
  context: BrowserContext,
  role: 'Operator' | 'Moderator' | 'Panellist',
  address = '/present/kyoto/console',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await page.getByRole('button', { name: 'Open the console' }).click();
  await expect(page.getByRole('region', { name: 'Who drives' })).toBeVisible();
  return page;
}

/** Types into the search of a console, waits for the find that is meant, and takes it. */
export async function search(console_: Page, typed: string, find: RegExp, key = 'Enter'): Promise<void> {
  await console_.keyboard.press('/');
  await console_.keyboard.type(typed);
  await expect(console_.getByRole('option', { name: find }).first()).toBeVisible();
  await console_.keyboard.press(key);
}
