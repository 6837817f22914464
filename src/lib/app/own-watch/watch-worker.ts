/** Holds the reader's own series against their past, away from the page: it takes seconds where there are many. */
import { buildBoard } from '../../evidence/watch/board.ts';
import { publish } from '../../evidence/watch/publish.ts';
import { watch } from '../../evidence/watch/watching.ts';
import type { WatchAnswer, WatchQuestion } from './watch-message.ts';

const worker = globalThis as unknown as {
  postMessage(message: WatchAnswer): void;
  addEventListener(kind: 'message', hear: (event: MessageEvent<WatchQuestion>) => void): void;
};

worker.addEventListener('message', ({ data: { series, sources } }) => {
  try {
    const { watcher, chances } = watch(series);
    worker.postMessage({ kind: 'board', file: publish(watcher, buildBoard(watcher), sources, chances) });
  } catch (cause) {
    worker.postMessage({ kind: 'failed', why: String(cause) });
  }
});
worker.postMessage({ kind: 'ready' });
