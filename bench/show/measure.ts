import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../launch.ts';
import { serveBuild } from '../server.ts';

/** Times in milliseconds, one a run. */
export interface ShowTimes {
  /** From the key in the console until the stage has painted the first change. */
  step: number[];
  /** From the key that hands over until the other console says that it drives. */
  handOver: number[];
  /** From the key that hands over until the stage has painted what a key of the other console did at once. */
  firstKey: number[];
  browser: string;
}

const DECK = '/present/kyoto';
type Size = { width: number; height: number };
const HALL: Size = { width: 1920, height: 1080 };
const LAPTOP: Size = { width: 1280, height: 800 };

/** Opens a window of its own, as a show has them: a tab that lies behind another one is painted once a second. */
async function open(desk: Page, path: string, size: Size, role: string | null): Promise<Page> {
  const [page] = await Promise.all([
    desk.context().waitForEvent('page'),
    desk.evaluate(() => void window.open('about:blank', '_blank', 'popup')),
  ]);
  await page.goto(new URL(path, desk.url()).href);
  await page.setViewportSize(size);
  if (role !== null) {
    await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
    await page.getByRole('button', { name: 'Open the console' }).click();
  }
  await page.waitForFunction(() => window.benchShow !== undefined);
  return page;
}

/** Presses a key and gives its moment, on the clock that all pages of a machine share. */
async function press(page: Page, key: string): Promise<number> {
  await page.keyboard.press(key);
  return page.evaluate(() => window.benchShow?.pressed() ?? NaN);
}

const settled = (page: Page, since: number): Promise<number> =>
  page.evaluate((from) => window.benchShow?.settled(from) ?? Promise.resolve(NaN), since);

/**
 * Runs a show in three windows of one browser and measures what the hall waits for.
 *
 * @param steps and `handOvers`: how many of each
 */
export async function measureShow(steps: number, handOvers: number): Promise<ShowTimes> {
  const server = await serveBuild();
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ baseURL: server.address, viewport: null });
    await context.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
    const desk = await context.newPage();
    await desk.goto('/decks');
    const stage = await open(desk, DECK, HALL, null);
    const first = await open(desk, `${DECK}/console`, LAPTOP, 'Moderator');
    const second = await open(desk, `${DECK}/console`, LAPTOP, 'Operator');
    // The stage gets its screens in advance, as it does before a show.
    await stage.waitForFunction(() => performance.getEntriesByName('koban:stage-rehearsed').length > 0);
    await settled(stage, await press(first, 'PageDown'));

    const step: number[] = [];
    for (let count = 0; count < steps; count++) {
      const at = await press(first, 'PageDown');
      const painted = await settled(stage, at);
      if (Number.isNaN(painted)) throw new Error(`Step ${count + 1} was not seen on the stage.`);
      step.push(painted - at);
    }
    const handOver: number[] = [];
    const firstKey: number[] = [];
    let [driver, other] = [first, second];
    for (let count = 0; count < handOvers; count++) {
      await other.keyboard.press('d');
      await driver.getByText(/who asks$/).waitFor();
      await other.evaluate(() => window.benchShow?.pressWhenDriving());
      const at = await press(driver, 'd');
      const seen = await other.evaluate(() => window.benchShow?.drove() ?? Promise.resolve(NaN));
      handOver.push(seen - at);
      const painted = await settled(stage, seen);
      if (!Number.isNaN(painted)) firstKey.push(painted - at);
      [driver, other] = [other, driver];
    }
    return { step, handOver, firstKey, browser: browser.version() };
  } finally {
    await browser.close();
    server.stop();
  }
}
