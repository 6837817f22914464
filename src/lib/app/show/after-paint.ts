/** Resolves once what was changed so far has been painted: the second frame from now begins when the first one is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

/**
 * Resolves when the page has nothing more urgent to do.
 * @param patience in milliseconds: after so long it is done all the same
 */
export function whenIdle(patience: number): Promise<void> {
  return new Promise((done) => {
    // Safari knows no idle time; a turn of its own lets at least the keys through.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: patience });
    else setTimeout(done, 0);
  });
}
