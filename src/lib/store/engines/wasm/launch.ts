import { isNotice, type Notice } from './notice.ts';

/** The engine's worker on its way, and what it has told so far. */
export interface Launch {
  worker: Worker;
  /** Gives every notice, also those from before anybody listened. */
  hear(listener: (notice: Notice) => void): void;
}

/**
 * Starts the engine's worker, which downloads and compiles the engine by itself. It is apart from the code that speaks
 * with the worker, because that is large: the worker is at work while the page still loads it.
 *
 * @example
 * const launch = launchWorker();
 * const { startWasmEngine } = await import('../wasm.ts');
 * const engine = await startWasmEngine({ launch, database });
 */
export function launchWorker(): Launch {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const early: Notice[] = [];
  let tell = (notice: Notice): void => void early.push(notice);
  // Before DuckDB's own listener, which would wonder about these messages and print the errors.
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!isNotice(event.data)) return;
    event.stopImmediatePropagation();
    tell(event.data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    tell({ koban: 'lost', why: event.message });
  });
  return {
    worker,
    hear(listener) {
      early.forEach(listener);
      tell = listener;
    },
  };
}
