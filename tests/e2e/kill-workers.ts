import { expect, type Page } from '@playwright/test';

/** Ends every worker of a page, as a browser does that runs out of memory. */
export async function killWorkers(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const targets: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') targets.push(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await expect.poll(() => targets.length).toBeGreaterThan(0);
  for (const sessionId of targets)
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: 'close()' } }),
    });
  await session.detach();
  return targets.length;
}
