/**
 * Who this window is in a show: the same after a reload, another one in every other window.
 *
 * @param kind beginning of the name, for whoever reads the log
 * @example windowId('stage') // 'stage-3f9a1c'
 */
export function windowId(kind: string): string {
  const key = `koban:window:${kind}`;
  const made = `${kind}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(16) ?? '0'}`;
  try {
    const known = sessionStorage.getItem(key);
    if (known !== null) return known;
    sessionStorage.setItem(key, made);
  } catch {
    // Storage can be forbidden; the window is a new one after a reload then.
  }
  return made;
}
