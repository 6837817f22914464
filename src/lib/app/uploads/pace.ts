import type { IntakeProgress } from './upload.ts';

/** Before so much of a second nothing can be said about the time that is left. */
const EARLIEST_MS = 500;

/** Makes progress out of bytes and rows: how fast it goes, and how long it will take. */
export class Pace {
  readonly #step: IntakeProgress['step'];
  readonly #total: number;
  readonly #now: () => number;
  readonly #start: number;

  /** @param now a clock in milliseconds */
  constructor(step: IntakeProgress['step'], total: number, now: () => number = () => performance.now()) {
    this.#step = step;
    this.#total = total;
    this.#now = now;
    this.#start = now();
  }

  /** @param bytes of the file, and rows, that have been read so far */
  at(bytes: number, rows: number): IntakeProgress {
    const ms = this.#now() - this.#start;
    const early = ms < EARLIEST_MS || bytes === 0;
    return {
      step: this.#step,
      bytes,
      total: this.#total,
      rows,
      rowsPerSecond: ms > 0 ? Math.round((rows / ms) * 1000) : 0,
      secondsLeft: early ? null : Math.max(0, (((this.#total - bytes) / bytes) * ms) / 1000),
    };
  }
}
