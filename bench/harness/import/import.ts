import { EngineHost } from '../../../src/lib/app/engine-host.svelte.ts';
import { FolderShelf } from '../../../src/lib/app/uploads/folder-shelf.ts';
import { Intake } from '../../../src/lib/app/uploads/intake.ts';
import { Uploads } from '../../../src/lib/app/uploads/uploads.svelte.ts';
import { startWasmEngine, type StartOptions } from '../../../src/lib/store/engines/wasm.ts';

/** What a file took from being chosen, in ms. */
export interface Imported {
  /** Until its head was understood: there is a preview. */
  head: number;
  /** Until all of it was understood. */
  whole: number;
  /** From then until its table was in the engine and the file kept. */
  kept: number;
  rows: number;
  /** The longest that the page was busy at one stretch; 0 where never for 50 ms. */
  longestTask: number;
}

declare global {
  interface Window {
    /** Starts the engine of the app, then takes in the file that was put into the page's field. */
    importFile?: (database: StartOptions['database']) => Promise<Imported>;
  }
}

window.importFile = async (database) => {
  const host = new EngineHost((onProgress, signal) => startWasmEngine({ database, onProgress, signal }));
  const uploads = new Uploads(host, new Intake(() => Promise.resolve([])), new FolderShelf());
  const engine = await host.get();
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('there is no file in the field');
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  const start = performance.now();
  const draft = uploads.start([file]);
  await until(() => draft.understanding !== null || draft.failure !== null);
  const head = performance.now() - start;
  await until(() => draft.understanding?.complete === true || draft.failure !== null);
  if (draft.failure) throw new Error(draft.failure.message);
  const whole = performance.now() - start;
  const { table } = await draft.keep();
  const kept = performance.now() - start - whole;
  const counted = await engine.ask(`SELECT count(*) FROM ${table}`, { limit: 1 });
  return { head, whole, kept, rows: Number(counted.rows[0]?.[0]), longestTask };
};

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 5));
}
