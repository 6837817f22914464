/** Rows that are remembered; later ones are only compared with these. */
const MOST_ROWS = 1_500_000;

/** Remembers keys and the rows that had them first, each as 32-bit numbers in one open table: 12 bytes a slot, 2 million at most. */
export class SeenRows {
  #size = 0;
  #mask = 1023;
  #first = new Int32Array(1024);
  #second = new Int32Array(1024);
  #row = new Int32Array(1024);

  /**
   * Looks a key up and remembers it.
   * @param row a fingerprint of the whole row
   * @returns 'new', or whether the first row with the key was the same in all cells
   */
  look(first: number, second: number, row: number): 'new' | 'same' | 'other' {
    const a = first | 0;
    // 0 0 marks a free slot.
    const b = second === 0 && a === 0 ? 1 : second | 0;
    let slot = (a ^ (b >>> 7)) & this.#mask;
    for (;;) {
      const x = this.#first[slot];
      const y = this.#second[slot];
      if (x === 0 && y === 0) break;
      if (x === a && y === b) return this.#row[slot] === (row | 0) ? 'same' : 'other';
      slot = (slot + 1) & this.#mask;
    }
    if (this.#size === MOST_ROWS) return 'new';
    this.#first[slot] = a;
    this.#second[slot] = b;
    this.#row[slot] = row | 0;
    this.#size++;
    if (this.#size * 4 > this.#mask * 3 && this.#mask < 0x1fffff) this.#grow();
    return 'new';
  }

  #grow(): void {
    const [first, second, row] = [this.#first, this.#second, this.#row];
    const slots = (this.#mask + 1) * 2;
    this.#mask = slots - 1;
    this.#first = new Int32Array(slots);
    this.#second = new Int32Array(slots);
    this.#row = new Int32Array(slots);
    for (let i = 0; i < first.length; i++) {
      const a = first[i] ?? 0;
      const b = second[i] ?? 0;
      if (a === 0 && b === 0) continue;
      let slot = (a ^ (b >>> 7)) & this.#mask;
      while (this.#first[slot] !== 0 || this.#second[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#first[slot] = a;
      this.#second[slot] = b;
      this.#row[slot] = row[i] ?? 0;
    }
  }
}
