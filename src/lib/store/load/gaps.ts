/** The rows of a column that have no value, as Arrow writes them: a bit a row, 0 where there is none. */
export class Gaps {
  readonly #bits: Uint8Array;
  #count = 0;

  constructor(rows: number) {
    this.#bits = new Uint8Array(Math.ceil(rows / 8)).fill(255);
  }

  /** Each row at most once. */
  add(row: number): void {
    this.#count += 1;
    this.#bits[row >> 3] = (this.#bits[row >> 3] ?? 0) & ~(1 << (row & 7));
  }

  /** What Arrow takes; without bits where there is no gap. */
  found(): { nullCount: number; nullBitmap?: Uint8Array } {
    return this.#count === 0 ? { nullCount: 0 } : { nullCount: this.#count, nullBitmap: this.#bits };
  }
}
