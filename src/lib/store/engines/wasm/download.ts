import * as m from '../../../i18n/messages/engine.js';
import { dataMissing } from '../refusal.ts';

/** The database file of this version: where it is and what it must be. */
export interface DatabaseAddress {
  url: string;
  bytes: number;
  sha256: string;
  /** Its answer, where it has been sent for already. */
  sent?: Promise<Response>;
}

/**
 * Downloads the database and makes sure that it is whole and the right one.
 *
 * The sum is checked where the browser can: it offers that only on https and on the same machine.
 *
 * @param onBytes called with the bytes that have arrived.
 * @throws Failure `data-missing`; the signal's reason once it aborts.
 */
export async function downloadDatabase(
  { url, bytes, sha256, sent }: DatabaseAddress,
  onBytes: (loaded: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const contents = new Uint8Array(bytes);
  let loaded = 0;
  try {
    const response = await (sent ?? fetch(url, { signal }));
    signal.throwIfAborted();
    if (!response.ok || response.body === null) throw dataMissing(m.why_status({ status: response.status }));
    const reader = response.body.getReader();
    // What was sent for earlier does not hear of this signal by itself.
    signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true });
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (loaded + part.value.length > bytes) {
        await reader.cancel();
        throw dataMissing(m.why_larger());
      }
      contents.set(part.value, loaded);
      loaded += part.value.length;
      onBytes(loaded);
    }
  } catch (error) {
    if (signal.aborted || !(error instanceof TypeError)) throw error;
    throw dataMissing(m.why_broke_off(), error);
  }
  signal.throwIfAborted();
  if (loaded < bytes) throw dataMissing(m.why_ends({ loaded, bytes }));
  if (globalThis.isSecureContext && (await sha256Of(contents)) !== sha256) {
    throw dataMissing(m.why_other_version());
  }
  return contents;
}

async function sha256Of(contents: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', contents));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
