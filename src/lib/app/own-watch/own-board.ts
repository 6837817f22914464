import { cancelled } from '../../store/engines/refusal.ts';
import { Failure } from '../../store/failure.ts';
import type { BoardFile } from '../../evidence/watch/published.ts';
import type { WatchAnswer, WatchQuestion } from './watch-message.ts';

/**
 * The board of the reader's own series, worked out in a worker that ends with the answer.
 * @throws Failure `memory` where the worker does not come through, or `cancelled`
 */
export function ownBoard(question: WatchQuestion, signal: AbortSignal): Promise<BoardFile> {
  const worker = new Worker(new URL('./watch-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BoardFile>((resolve, reject) => {
    const fail = (why: unknown) =>
      reject(
        new Failure(
          'memory',
          'The series could not be held against their past.',
          'Try again. If it stays so, watch a file with fewer series.',
          { cause: why },
        ),
      );
    signal.addEventListener('abort', () => reject(cancelled('own watch')), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<WatchAnswer>) => {
      if (data.kind === 'board') resolve(data.file);
      else fail(data.why);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message);
    });
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
