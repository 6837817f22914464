import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/intake.js';
import { cancelled } from '../../store/engines/refusal.ts';
import { Failure } from '../../store/failure.ts';
import type { BoardFile } from '../../evidence/watch/published.ts';
import type { WatchAnswer, WatchQuestion } from './watch-message.ts';

/**
 * The board of the reader's own series, worked out in a worker that ends with the answer.
 * @throws Failure `memory` where the worker does not come through, or `cancelled`
 */
export function ownBoard(question: WatchQuestion, signal: AbortSignal): Promise<BoardFile> {
  const worker = new Worker(new URL('./watch-worker.ts', import.meta.url), {
    type: 'module',
    name: pageLanguage(),
  });
  return new Promise<BoardFile>((resolve, reject) => {
    const fail = (why: unknown) =>
      reject(new Failure('memory', m.watch_failed(), m.watch_failed_help(), { cause: why }));
    signal.addEventListener('abort', () => reject(cancelled('own watch')), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<WatchAnswer>) => {
      // It listens once the words of its language are loaded.
      if (data.kind === 'ready') worker.postMessage(question);
      else if (data.kind === 'board') resolve(data.file);
      else fail(data.why);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(event.message);
    });
  }).finally(() => worker.terminate());
}
