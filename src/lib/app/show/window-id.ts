const keyOf = (kind: string) => `koban:window:${kind}`;

/**
 * Who this window is in a show: the same after a reload, another one in every other window.
 *
 * @param kind beginning of the name, for whoever reads the log
 * @example windowId('stage') // 'stage-3f9a1c'
 */
export function windowId(kind: string): string {
  try {
    const known = sessionStorage.getItem(keyOf(kind));
    if (known !== null) return known;
  } catch {
    // Storage can be forbidden; the window is a new one after a reload then.
  }
  return renewWindowId(kind);
}

/** Another name for this window, which it keeps from now on. */
export function renewWindowId(kind: string): string {
  const made = `${kind}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(16) ?? '0'}`;
  try {
    sessionStorage.setItem(keyOf(kind), made);
  } catch {
    // As above.
  }
  return made;
}
