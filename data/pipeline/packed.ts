import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The text of a packed file. */
export const readPacked = (file: URL): string => gunzipSync(readFileSync(file)).toString('utf-8');

/**
 * Writes text packed, without a time stamp. A file that already holds the same text is left as it is, since packing
 * may differ between versions of zlib.
 */
export function writePacked(file: URL, text: string): void {
  if (existsSync(file) && readPacked(file) === text) return;
  const packed = gzipSync(Buffer.from(text, 'utf-8'), { level: 9 });
  packed.fill(0, 4, 8); // modification time
  packed[9] = 255; // operating system: unknown
  writeFileSync(file, packed);
}
