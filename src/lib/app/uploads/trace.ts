import { deviceStorage } from '../device-storage.ts';

const KEY = 'koban:uploads';
/** Of datasets that are gone with the page: no other window may hear of them, or take the note away. */
let inPage = 0;

/**
 * Whether there are datasets of the reader's own: a note that costs nothing to read, so that pages load what is needed for
 * them only where there are some.
 */
export function hasUploads(): boolean {
  return inPage > 0 || deviceStorage().getItem(KEY) !== null;
}

/**
 * Notes how many there are.
 * @param lasts whether they are still there once the page is closed
 */
export function noteUploads(count: number, lasts: boolean): void {
  inPage = lasts ? 0 : count;
  if (!lasts) return;
  try {
    if (count > 0) deviceStorage().setItem(KEY, String(count));
    else deviceStorage().removeItem(KEY);
  } catch {
    // Full: then Explore will not list them, and the page of one's own data still does.
  }
}
