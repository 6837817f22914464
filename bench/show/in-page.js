// Runs in every page of a measured show, before its own scripts. Moments are milliseconds since 1970, so that pages agree.
(() => {
  /** A stage that has not changed for so long has settled. */
  const QUIET = 150;
  const now = () => performance.timeOrigin + performance.now();
  let pressed = NaN;
  let painted = NaN;
  let changed = NaN;
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

  new MutationObserver((changes) => {
    const node = (target) => (target instanceof Element ? target : target.parentElement);
    if (!changes.some(({ target, addedNodes }) => node(target)?.closest('.stage') || addedNodes.length > 0))
      return;
    changed = now();
    void afterPaint().then((at) => (painted = at));
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  window.benchShow = {
    pressed: () => pressed,
    settled: (since) =>
      new Promise((done) => {
        const look = setInterval(() => {
          if (changed >= since && painted >= changed && now() - changed > QUIET) {
            clearInterval(look);
            done(painted);
          }
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
