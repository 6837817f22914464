import * as m from '../../../i18n/messages/intake.js';
import { Failure } from '../../failure.ts';
import type { ByteSource } from '../understanding.ts';
import { checkExpansion } from './expansion.ts';
import { chunksOf, type ReadOptions } from './read-stream.ts';
import { unreadable } from './refuse.ts';

/** The bytes inside a gzipped file. @throws Failure where it is damaged, cut off, or made to fill the memory */
export async function* gunzip(source: ByteSource, options: ReadOptions = {}): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  const counted = streamOf(
    chunksOf(source.stream(), {
      ...options,
      onBytes: (read) => {
        packed = read;
        options.onBytes?.(read);
      },
    }),
  );
  try {
    for await (const chunk of chunksOf(counted.pipeThrough(new DecompressionStream('gzip')), {
      signal: options.signal,
    })) {
      unpacked += chunk.length;
      checkExpansion(source.name, packed, unpacked);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw unreadable(m.gzip_damaged({ name: source.name }), m.download_again(), cause);
  }
}

/** Chunks as a stream that is pulled, so that no more is read than is unpacked. */
function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(new Uint8Array(next.value));
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
