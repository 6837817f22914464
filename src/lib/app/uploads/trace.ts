import { deviceStorage } from '../device-storage.ts';

const KEY = 'koban:uploads';

/**
 * Whether there are datasets of the reader's own: a note that costs nothing to read, so that pages load what is needed for
 * them only where there are some.
 */
export function hasUploads(): boolean {
  return deviceStorage().getItem(KEY) !== null;
}

/** Notes how many there are. */
export function noteUploads(count: number): void {
  try {
    if (count > 0) deviceStorage().setItem(KEY, String(count));
    else deviceStorage().removeItem(KEY);
  } catch {
    // Full: then Explore will not list them, and the page of one's own data still does.
  }
}
