import { z } from 'zod';
import type { Engine } from '../../../src/lib/store/engine.ts';
import { startWasmEngine, type StartOptions } from '../../../src/lib/store/engines/wasm.ts';
import { progressText } from '../../../src/lib/store/engines/wasm/progress.ts';
import { Failure } from '../../../src/lib/store/failure.ts';
import { defineQuery } from '../../../src/lib/store/query.ts';
import { CASES, type Subject } from '../cases.ts';
import { CONTRACT } from '../contract.ts';

/** How a start went: `ready`, or the kind, message and help of its failure. */
export interface Started {
  outcome: string;
  message: string;
  help: string;
  steps: string[];
}

const engines: Engine[] = [];

/** What the browser test calls. */
const harness = {
  async start(options: Pick<StartOptions, 'database' | 'timeouts'>, abortAtStep?: string): Promise<Started> {
    const steps: string[] = [];
    const aborter = new AbortController();
    try {
      const engine = await startWasmEngine({
        ...options,
        signal: aborter.signal,
        onProgress(progress) {
          steps.push(progressText(progress));
          if (progress.step === abortAtStep) aborter.abort();
        },
      });
      engines.push(engine);
      return { outcome: 'ready', message: '', help: '', steps };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { outcome: error.kind, message: error.message, help: error.help, steps };
    }
  },

  async check(title: string): Promise<void> {
    const sentence = CONTRACT.find((candidate) => candidate.title === title);
    if (!sentence) throw new Error(`no such sentence: ${title}`);
    await sentence.check(current());
  },

  async ask(title: string, subject: Subject): Promise<unknown[]> {
    const found = CASES.find((candidate) => candidate.title === title);
    if (!found) throw new Error(`no such case: ${title}`);
    return found.ask(current(), subject);
  },

  /** Milliseconds of each of some runs of a case, the first left out. */
  async time(title: string, subject: Subject, runs: number): Promise<number[]> {
    const times: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const start = performance.now();
      await harness.ask(title, subject);
      times.push(performance.now() - start);
    }
    return times.slice(1);
  },

  /** Any statement; gives the kind of failure, or null. */
  async say(sql: string): Promise<string | null> {
    try {
      await current().run(defineQuery({ name: 'said', sql, bind: () => [], row: z.unknown() }), undefined);
      return null;
    } catch (error) {
      return error instanceof Failure ? error.kind : String(error);
    }
  },

  async close(): Promise<void> {
    for (const engine of engines.splice(0)) await engine.close();
  },
};
export type Harness = typeof harness;

function current(): Engine {
  const engine = engines.at(-1);
  if (!engine) throw new Error('no engine has been started');
  return engine;
}

Object.assign(globalThis, { harness });
