import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { inOrder } from '../../src/lib/evidence/deck/deck.ts';
import { readShow } from '../../src/lib/evidence/show/show-file.ts';
import { replay } from '../../src/lib/evidence/show/show.ts';
import { button, onStage, openConsole, search, title } from './hall.ts';
import { killWorkers } from './kill-workers.ts';
import { rehearsed } from './rehearsed-deck.ts';
import { complaints } from './witness.ts';

const DECK = rehearsed();
const STAGE = '/present/own?deck=rehearsal';
const CONSOLE = '/present/own/console?deck=rehearsal';
const ENTRY = 'koban:deck:rehearsal';

test.describe.configure({ timeout: 300_000 });
// What moves by itself could pass for a step.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Presses a key at the driver's console until the stage has what a step brings: its title is another one. */
async function step(driver: Page, stage: Page): Promise<void> {
  const before = await title(stage).textContent();
  await driver.keyboard.press('PageDown');
  await expect(title(stage)).not.toHaveText(before ?? '');
}

/** One asks for the wheel by its key, and the other hands it over by the same. */
async function handOver(from: Page, to: Page): Promise<void> {
  await to.keyboard.press('d');
  await expect(from.getByRole('button', { name: /, who asks$/ })).toBeVisible();
  await from.keyboard.press('d');
}

/** The screen of the stage as it is painted, to compare it with itself. */
const painted = (stage: Page): Promise<Buffer> => stage.screenshot();

test('twenty minutes of the show, at high speed: hand-overs, reloads, a killed worker, no network and a broken deck blank nothing, and the log replays', async ({
  context,
}) => {
  await context.addInitScript(
    ([key, deck]) => {
      if (localStorage.getItem('rehearsal:made') === null) localStorage.setItem(key, deck);
      localStorage.setItem('rehearsal:made', 'yes');
    },
    [ENTRY, JSON.stringify(DECK)] as const,
  );
  const stage = await context.newPage();
  const heard = complaints(stage, { failedFiles: true });
  await stage.goto(STAGE);
  await expect(stage.getByText('Press → to begin')).toBeVisible();

  const moderator = await openConsole(context, 'Moderator', CONSOLE);
  const operator = await openConsole(context, 'Operator', CONSOLE);
  const panellist = await openConsole(context, 'Panellist', CONSOLE);

  await test.step('keys of those who do not drive move nothing, and they are told', async () => {
    await moderator.keyboard.press('p');
    await moderator.keyboard.press('PageDown');
    await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
    for (const other of [operator, panellist]) {
      for (const key of ['PageDown', 'End', 'b', 'z', 'q', 's', '-', 'Backspace'])
        await other.keyboard.press(key);
      await expect(other.getByText(/Moderator drives, so this moved nothing/)).toBeVisible();
      await expect(button(other, 'Next')).toBeDisabled();
    }
    await expect(moderator.getByText('Moderator drives', { exact: false })).toBeHidden();
    await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  });

  await test.step('the wheel is asked for and handed over, and both windows step', async () => {
    await handOver(moderator, operator);
    await expect(operator.getByText('You drive.')).toBeVisible();
    await step(operator, stage);
    await moderator.keyboard.press('PageDown');
    await expect(moderator.getByText(/Operator drives, so this moved nothing/)).toBeVisible();
    await step(operator, stage);
    await expect(onStage(moderator)).toHaveText((await title(stage).textContent()) ?? '');
    await handOver(operator, moderator);
    await expect(moderator.getByText('You drive.')).toBeVisible();
  });

  await test.step('each window is loaded again and is who it was', async () => {
    const before = (await title(stage).textContent()) ?? '';
    for (const page of [stage, moderator, operator, panellist]) await page.reload();
    await expect(title(stage)).toHaveText(before);
    await expect(moderator.getByText('You drive.')).toBeVisible();
    await expect(operator.getByText('Moderator drives.')).toBeVisible();
    await expect(onStage(panellist)).toHaveText(before);
  });

  await test.step('every step of the run of show up to the view is on the stage', async () => {
    const slides = inOrder(DECK).map(({ slide }) => slide);
    const screen = stage.locator('.stage-slide');
    const at = () => moderator.locator('button[aria-current="true"]').textContent();
    const view = slides.findIndex(({ id }) => id === 'view');
    while (Number.parseInt((await at()) ?? '', 10) - 1 < view) {
      const before = await screen.innerHTML();
      const position = await at();
      await moderator.keyboard.press('PageDown');
      // A step changes what the stage shows; only where the next screen is still on its way does its place alone tell.
      await expect(async () => {
        expect((await at()) !== position || (await screen.innerHTML()) !== before).toBe(true);
      }).toPass();
    }
    await expect(title(stage)).toHaveText(/^The homicide rate .* of 3 countries/, { timeout: 60_000 });
  });

  await test.step('a place is put forward on the stage, and back', async () => {
    const lines = stage.locator('.chart-line');
    await expect(lines.first()).toBeVisible();
    const plain = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('stroke')));
    await expect(onStage(moderator)).toHaveText((await title(stage).textContent()) ?? '', {
      timeout: 60_000,
    });
    await moderator.keyboard.press('h');
    await moderator.keyboard.type('Kenya');
    await moderator.keyboard.press('Enter');
    await expect(stage.locator('.chart-line[stroke="var(--series-2)"]').first()).toBeVisible();
    await expect(stage.locator('.chart-line[stroke="var(--context)"]').first()).toBeVisible();
    await button(moderator, 'Kenya: back').click();
    await expect
      .poll(() => lines.evaluateAll((all) => all.map((line) => line.getAttribute('stroke'))))
      .toEqual(plain);
  });

  await test.step('the year is moved, with the words of that year, and back', async () => {
    const own = (await title(stage).textContent()) ?? '';
    const measure = stage.locator('.stage-slide .measure');
    const last = Number(await moderator.getByRole('slider', { name: 'Year' }).inputValue());
    await moderator.keyboard.press('-');
    await expect(measure).toContainText(`${last - 1}`);
    await moderator.keyboard.press('0');
    await expect(title(stage)).toHaveText(own);
    await expect(measure).toContainText(`${last}`);
  });

  await test.step('a killed engine leaves the screen, and the next question starts another', async () => {
    const before = await painted(stage);
    await killWorkers(stage);
    expect(await painted(stage)).toEqual(before);
    await search(moderator, 'Kenya bribery', /Kenya/);
    // A worker that ends without a word is only known by its silence.
    await expect(moderator.getByRole('alert')).toContainText('The data engine no longer answers', {
      timeout: 60_000,
    });
    expect(await painted(stage)).toEqual(before);
    await button(moderator, 'Try again').click();
    await expect(title(stage)).toContainText(/brib|Kenya/i, { timeout: 60_000 });
    await button(moderator, 'Put away').click();
    await moderator.keyboard.press('Backspace');
    await expect(title(stage)).toHaveText(/^The homicide rate .* of 3 countries/);
  });

  await test.step('a card that does not exist and a link that is wrong leave the screen, and the console says what to do', async () => {
    for (const slide of ['no-such-card', 'bad-link']) {
      const before = await painted(stage);
      const number = inOrder(DECK).findIndex((placed) => placed.slide.id === slide) + 1;
      await moderator
        .locator('ol[aria-label="Run of show"] button')
        .nth(number - 1)
        .click();
      await expect(moderator.getByRole('alert')).toContainText('The stage kept the one before.');
      await expect(moderator.getByRole('alert')).toContainText(/go on/i);
      expect(await painted(stage)).toEqual(before);
      await button(moderator, 'Put away').click();
    }
  });

  await test.step('without a network the stage keeps what it has and shows what it had', async () => {
    await context.setOffline(true);
    const before = await painted(stage);
    await button(moderator, 'Back').click();
    await expect(title(stage)).not.toHaveText('');
    await moderator.keyboard.press('Home');
    await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
    expect(before.length).toBeGreaterThan(0);
    await context.setOffline(false);
  });

  await test.step('a deck that is broken in the middle of the show changes nothing, not even after a reload', async () => {
    await step(moderator, stage);
    const before = (await title(stage).textContent()) ?? '';
    await moderator.evaluate((key) => localStorage.setItem(key, '{"format":"koban-deck","vers'), ENTRY);
    await stage.reload();
    await expect(title(stage)).toHaveText(before);
    await moderator.reload();
    await expect(moderator.getByText(/The deck of this device can no longer be read/)).toBeVisible();
    await step(moderator, stage);
  });

  await test.step('a driver whose window is closed is replaced by whoever takes the wheel', async () => {
    const before = (await title(stage).textContent()) ?? '';
    await moderator.close();
    await expect(panellist.getByText('Moderator drives, but that window is gone.')).toBeVisible();
    await button(panellist, 'Take the wheel').click();
    await expect(panellist.getByText('You drive.')).toBeVisible();
    await expect(title(stage)).toHaveText(before);
    await step(panellist, stage);
    await operator.getByRole('button', { name: 'Take over' }).click();
    await expect(operator.getByText('You drive.')).toBeVisible();
  });

  await test.step('a question from the hall is written down and answered', async () => {
    await panellist.keyboard.press('n');
    await panellist.keyboard.type('What of the cities?');
    await panellist.keyboard.press('Enter');
    await operator.keyboard.press('n');
    await button(operator, 'Answered').click();
    await expect(operator.getByText('answered', { exact: true })).toBeVisible();
  });

  await test.step('the log replays to the same state, by the pure function and in a fresh window', async () => {
    await operator.getByRole('tab', { name: 'Log' }).click();
    const download = operator.waitForEvent('download');
    await operator.getByRole('button', { name: /^Save the log/ }).click();
    const file = await (await download).path();
    const read = readShow(await readFile(file, 'utf8'));
    if ('refused' in read) throw new Error(read.refused);
    const state = replay(read.events, read.deck);

    const fresh = await context.newPage();
    await fresh.goto('/present/kyoto/console#log');
    await fresh.getByLabel('Log of a show').setInputFiles(file);
    await fresh.getByText('All of the state, as data').click();
    expect(JSON.parse((await fresh.locator('[data-state]').textContent()) ?? '')).toEqual(state);

    // What a window that did not drive wrote moved nothing: there is no event of it that counts but those that are anybody's.
    let driver: string | null = null;
    for (const [index, event] of read.events.entries()) {
      const after = replay(read.events.slice(0, index + 1), read.deck);
      const before = replay(read.events.slice(0, index), read.deck);
      if (event.by !== driver) expect(after.onStage).toEqual(before.onStage);
      ({ driver } = after);
    }
    expect(state.consoles.find(({ id }) => id === state.driver)).toMatchObject({
      name: null,
      role: 'operator',
    });
    expect(state.questions).toMatchObject([{ text: 'What of the cities?', answered: true }]);
    expect(state.failed.length).toBeGreaterThanOrEqual(2);
  });
  expect(heard).toEqual([]);
});
