const KEY = 'koban:uploads';

/**
 * Whether this browser keeps datasets of the reader's own: a note that costs nothing to read, so that pages load what is
 * needed for them only where there are some.
 */
export function hasUploads(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Where the browser keeps nothing, nothing was kept.
    return false;
  }
}

/** Notes how many there are. */
export function noteUploads(count: number): void {
  try {
    if (count > 0) localStorage.setItem(KEY, String(count));
    else localStorage.removeItem(KEY);
  } catch {
    // Then Explore will not list them, and the page of one's own data still does.
  }
}
