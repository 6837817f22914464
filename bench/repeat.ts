import type { Engine } from '../src/lib/store/engine.ts';
import { QUESTIONS } from './questions.ts';

/** What one question took on one engine. */
export interface Timing {
  name: string;
  rows: number;
  /** ms, one a run. */
  times: number[];
}

/** Untimed runs before the timed ones: both engines compile and cache on first sight. */
const WARM_UP = 10;

/**
 * Asks every question again and again on one engine, one at a time; rows are checked and counted each time, as in the app.
 * Runs in Node and in the page.
 */
export async function timeQuestions(engine: Engine, runs: number): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const { name, run } of QUESTIONS) {
    const timing: Timing = { name, rows: 0, times: [] };
    for (let turn = -WARM_UP; turn < runs; turn++) {
      const start = performance.now();
      timing.rows = await run(engine);
      if (turn >= 0) timing.times.push(performance.now() - start);
    }
    timings.push(timing);
  }
  return timings;
}
