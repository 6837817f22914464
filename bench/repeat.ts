import type { Engine } from '../src/lib/store/engine.ts';
import { QUESTIONS } from './questions.ts';

/** What one question took on one engine. */
export interface Timing {
  name: string;
  rows: number;
  /** ms, one a run. */
  times: number[];
}

/** Untimed rounds before the timed ones: both engines compile and cache on first sight. */
const WARM_UP = 10;

/**
 * Asks every question once a round, one at a time; rows are checked and counted each time, as in the app. In rounds, so
 * that no question pays for the warming up of all others by being asked first. Runs in Node and in the page.
 */
export async function timeQuestions(engine: Engine, runs: number): Promise<Timing[]> {
  const timings = QUESTIONS.map(({ name }): Timing => ({ name, rows: 0, times: [] }));
  for (let round = -WARM_UP; round < runs; round++) {
    for (const [index, timing] of timings.entries()) {
      const start = performance.now();
      timing.rows = (await QUESTIONS[index]?.run(engine)) ?? 0;
      if (round >= 0) timing.times.push(performance.now() - start);
    }
  }
  return timings;
}
