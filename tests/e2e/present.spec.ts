import { expect, test } from '@playwright/test';
import { button, onStage, openConsole, search, title } from './hall.ts';

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

test('a find is shown by Enter and queued by Shift+Enter, and the keys say so', async ({ context }) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const operator = await openConsole(context, 'Operator');
  await operator.keyboard.press('PageDown');
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await search(operator, 'judges women', /How many judges are women/, 'Shift+Enter');
  await expect(operator.getByRole('list', { name: 'Queue' })).toContainText('How many judges are women?');
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.keyboard.press('PageDown');
  await expect(title(stage)).toHaveText('How many judges are women?');
  await operator.keyboard.press('?');
  await expect(operator.getByRole('dialog', { name: 'Keys of the console' })).toContainText(
    '/ then Shift+Enter',
  );
  await operator.keyboard.press('Escape');
  await search(operator, 'show me Kenya bribery', /Kenya/);
  await expect(title(stage)).toContainText(/Kenya|brib/i, { timeout: 60_000 });
});

test('the console stands on one screen of a laptop and of a tablet, with targets for a thumb', async ({
  context,
}) => {
  const operator = await openConsole(context, 'Operator');
  await button(operator, 'Next').click();
  for (const [width, height] of [
    [1280, 720],
    [768, 1024],
  ] as const) {
    await operator.setViewportSize({ width, height });
    const parts = [
      ...['Back', 'Next', 'Last shown', 'Blank', 'Freeze', 'Spot', 'Start the clock'].map((name) =>
        button(operator, name),
      ),
      ...[operator.getByLabel(/^Search all evidence/), operator.getByLabel('Highlight a place')],
      ...[
        operator.getByRole('region', { name: 'Notes' }),
        operator.getByRole('region', { name: 'Who drives' }),
      ],
    ];
    for (const part of parts) {
      const box = await part.boundingBox();
      if (!box) throw new Error(`${await part.innerText()} is not there`);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    for (const name of ['Back', 'Next', 'Last shown', 'Blank', 'Freeze'])
      expect((await button(operator, name).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const small = await operator.evaluate(() =>
      [...document.querySelectorAll('button, a, input, summary')].flatMap((one) => {
        const { width: w, height: h } = one.getBoundingClientRect();
        return w > 0 && h < 24 ? [one.textContent] : [];
      }),
    );
    expect(small).toEqual([]);
  }
});

test('the spot is led by the pointer over the preview or by keys, by the driver alone, and goes out', async ({
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const operator = await openConsole(context, 'Operator');
  const moderator = await openConsole(context, 'Moderator');
  await operator.keyboard.press('PageDown');
  const spot = stage.locator('.spot circle');
  const share = async () => Number(await spot.getAttribute('cx')) / (await stage.evaluate(() => innerWidth));
  await moderator.keyboard.press('s');
  await operator.keyboard.press('s');
  await expect.poll(share).toBeCloseTo(0.5, 2);
  await operator.keyboard.press('Shift+ArrowRight');
  await expect.poll(share).toBeCloseTo(0.6, 2);
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.keyboard.press('Escape');
  await expect(spot).toHaveCount(0);
  const box = await onStage(operator).locator('xpath=ancestor::*[contains(@class, "screen")]').boundingBox();
  if (!box) throw new Error('no preview');
  await operator.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  await operator.mouse.down();
  await expect.poll(share).toBeCloseTo(0.25, 1);
  await operator.mouse.up();
  await expect(spot).toHaveCount(0);
});

test('a frozen stage keeps its screen while the show goes on, also when it is loaded again', async ({
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto('/present/kyoto');
  const operator = await openConsole(context, 'Operator');
  await operator.keyboard.press('PageDown');
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.keyboard.press('z');
  await operator.keyboard.press('PageDown');
  await expect(operator.getByText('On the stage (frozen)')).toBeVisible();
  await stage.reload();
  await expect(title(stage)).toHaveText('Rethinking Responses to Crime');
  await operator.keyboard.press('z');
  await expect(title(stage)).toHaveText('Keynote address');
});
