import type { ByteSource } from '../understanding.ts';
import { stopIfCancelled } from './refuse.ts';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the file itself that were taken from the disk so far. */
  onBytes?: ((read: number) => void) | undefined;
}

/** The chunks of a stream; the stream is let go of when the reader stops early. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  { signal, onBytes }: ReadOptions = {},
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let read = 0;
  try {
    for (;;) {
      stopIfCancelled(signal);
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
      onBytes?.(read);
      if (value.length > 0) yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The first bytes, at most `limit`. */
export async function headOf(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  const head = new Uint8Array(Math.min(length, limit));
  let at = 0;
  for (const part of parts) {
    const piece = part.subarray(0, head.length - at);
    head.set(piece, at);
    at += piece.length;
  }
  return head;
}

/** Bytes in memory, such as pasted text, as a source. */
export function sourceOfBytes(name: string, bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return { name, size: bytes.length, stream: () => new Blob([bytes]).stream() };
}

/** Pasted text as a source. */
export function sourceOfText(name: string, text: string): ByteSource {
  return sourceOfBytes(name, new TextEncoder().encode(text));
}
