// Runs in every page of a measured show, before its own scripts. Moments are milliseconds since 1970, so that pages agree.
(() => {
  /** A stage that has not changed for so long has settled. */
  const QUIET = 400;
  /** A step that changes nothing for so long, as the last one, is none. */
  const WAIT = 3000;
  const now = () => performance.timeOrigin + performance.now();
  let pressed = NaN;
  /**
   * Changes of the stage and when each was painted, in their order.
   *
   * @type {{ at: number, painted: number }[]}
   */
  let changes = [];
  /** @type {(at: number) => void} */
  let tellDrove = () => undefined;
  let drove = Promise.resolve(NaN);

  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted) pressed = performance.timeOrigin + event.timeStamp;
    },
    true,
  );

  const afterPaint = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(now());
        port2.postMessage(null);
      });
    });

  new MutationObserver((records) => {
    const node = (target) => (target instanceof Element ? target : target.parentElement);
    if (!records.some(({ target, addedNodes }) => node(target)?.closest('.stage') || addedNodes.length > 0))
      return;
    const change = { at: now(), painted: NaN };
    changes.push(change);
    void afterPaint().then((at) => (change.painted = at));
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  window.benchShow = {
    pressed: () => pressed,
    /** When the first change since a moment was painted; told once the stage has come to rest, NaN where nothing changed. */
    settled: (since) =>
      new Promise((done) => {
        const look = setInterval(() => {
          changes = changes.filter(({ at }) => at >= since);
          const last = changes.at(-1)?.at ?? since + WAIT;
          if (now() - last <= QUIET) return;
          clearInterval(look);
          done(changes[0]?.painted ?? NaN);
        }, 10);
      }),
    pressWhenDriving() {
      drove = new Promise((done) => (tellDrove = done));
      const seen = new MutationObserver(() => {
        if (!document.querySelector('[aria-label="Who drives"]')?.textContent.includes('You drive.')) return;
        seen.disconnect();
        tellDrove(now());
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
      });
      seen.observe(document, { subtree: true, childList: true, characterData: true });
    },
    drove: () => drove,
  };
})();
