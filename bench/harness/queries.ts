import { startWasmEngine, type StartOptions } from '../../src/lib/store/engines/wasm.ts';
import { timeQuestions, type Timing } from '../repeat.ts';

declare global {
  interface Window {
    /** Starts the engine of the app and times every question on it; called by the bench. */
    timeQuestions?: (database: StartOptions['database'], runs: number) => Promise<Timing[]>;
  }
}

window.timeQuestions = async (database, runs) => {
  const engine = await startWasmEngine({ database });
  try {
    return await timeQuestions(engine, runs);
  } finally {
    await engine.close();
  }
};
