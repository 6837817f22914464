import type { PlainRows } from '../dialect/plain-rows.ts';
import { ownText } from './own-text.ts';

/** Different texts of a column that get a number; later ones have none. */
const MOST_CODES = 10_000;
/** Longer ones get none. */
const LONGEST = 120;
/** Cells without a number between two looks at whether numbering still pays. */
const WINDOW = 4096;

/**
 * Numbers the different texts of a column by their bytes, so that what is known of a text is looked up by a number and not by the text.
 */
export class CellCodes {
  /** By number. */
  readonly texts: string[] = [];
  #slots = new Int32Array(64);
  #hashes = new Int32Array(32);
  /** Where a text begins in the store, and behind the last one where the next would. */
  #places = new Int32Array(33);
  #store = new Uint8Array(256);
  #looking = true;
  #hits = 0;
  #misses = 0;

  /** Writes the numbers of the cells of a column into `rows.codes`. */
  number(rows: PlainRows, column: number): void {
    const { starts, ends, hashes, codes, width, most, count, bytes } = rows;
    const first = column * most;
    if (!this.#looking) {
      codes.fill(-1, first, first + count);
      return;
    }
    for (let row = 0, cell = column; row < count; row++, cell += width) {
      const hash = hashes[cell] as number;
      const start = starts[cell] as number;
      const length = (ends[cell] as number) - start;
      const mask = this.#slots.length - 1;
      let slot = (hash ^ (hash >>> 15)) & mask;
      let code = -1;
      for (;;) {
        code = (this.#slots[slot] as number) - 1;
        if (code === -1 || this.#is(code, hash, bytes, start, length)) break;
        slot = (slot + 1) & mask;
      }
      if (code === -1) code = this.#learn(rows, row, column, slot);
      else this.#hits++;
      codes[first + row] = code;
    }
  }

  #is(code: number, hash: number, bytes: Uint8Array, start: number, length: number): boolean {
    if (this.#hashes[code] !== hash) return false;
    const place = this.#places[code] as number;
    if ((this.#places[code + 1] as number) - place !== length) return false;
    for (let at = 0; at < length; at++) if (this.#store[place + at] !== bytes[start + at]) return false;
    return true;
  }

  #learn(rows: PlainRows, row: number, column: number, slot: number): number {
    const cell = row * rows.width + column;
    const start = rows.starts[cell] as number;
    const end = rows.ends[cell] as number;
    const code = this.texts.length;
    if (code === MOST_CODES || end - start > LONGEST) {
      if (++this.#misses < WINDOW) return -1;
      this.#looking = this.#hits >= this.#misses;
      this.#hits = this.#misses = 0;
      return -1;
    }
    const place = this.#places[code] as number;
    const next = place + end - start;
    while (next > this.#store.length)
      this.#store = larger(this.#store, new Uint8Array(this.#store.length * 2));
    if (code + 1 > this.#hashes.length) {
      this.#hashes = larger(this.#hashes, new Int32Array(code * 2));
      this.#places = larger(this.#places, new Int32Array(code * 2 + 1));
    }
    this.#store.set(rows.bytes.subarray(start, end), place);
    this.#hashes[code] = rows.hashes[cell] as number;
    this.#places[code + 1] = next;
    this.#slots[slot] = code + 1;
    this.texts.push(ownText(rows.text(row, column)));
    if ((code + 1) * 2 > this.#slots.length) this.#grow();
    return code;
  }

  #grow(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1);
    for (let code = 0; code < this.texts.length; code++) {
      const hash = this.#hashes[code] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = code + 1;
    }
  }
}

function larger<Numbers extends Uint8Array | Int32Array>(all: Numbers, into: Numbers): Numbers {
  into.set(all);
  return into;
}
