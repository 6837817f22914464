import * as m from '../i18n/messages/app.js';
import type { DatabaseAddress } from '../store/engines/wasm/download.ts';
import { Failure } from '../store/failure.ts';

/**
 * Finds the database that belongs to this build of the site, and sends for it at once: it is on its way while the page
 * still loads the code that reads it. Apart from that code because it is large.
 *
 * @param signal ends both requests
 * @throws Failure `data-missing` where the note about the database cannot be read
 * @example const database = findBuiltInData(signal); // { url: '/data/koban-878725ea.duckdb', bytes: 6303744, ... }
 */
export async function findBuiltInData(signal: AbortSignal): Promise<DatabaseAddress> {
  try {
    const response = await fetch('/data/database.json', { cache: 'no-cache', signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { file, bytes, sha256 } = (await response.json()) as Record<string, unknown>;
    if (typeof file !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string') {
      throw new TypeError('It is not a note about a database.');
    }
    const url = `/data/${file}`;
    const sent = fetch(url, { signal });
    // Whoever reads the file hears of it; nobody may come to that.
    sent.catch(() => undefined);
    return { url, bytes, sha256, sent };
  } catch (cause) {
    throw new Failure('data-missing', m.data_not_found(), m.data_not_found_help(), { cause });
  }
}
