/**
 * Keeps the screen from going dark for as long as the page is seen. The browser lets go of it when the page is hidden, so it is
 * asked for again when the page comes back.
 *
 * @returns lets the screen sleep again
 */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  const end = new AbortController();
  const over = () => end.signal.aborted;
  let lock: WakeLockSentinel | null = null;
  async function ask(): Promise<void> {
    if (over() || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (over()) await lock.release();
    } catch {
      // A battery that is low, or a browser that forbids it: the hall's own settings decide then.
    }
  }
  const again = () => void ask();
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    end.abort();
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
