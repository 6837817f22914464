import type { Dialect } from './dialect.ts';
import type { PlainRows } from './plain-rows.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const BACKSLASH = 92;
const MINUS = 45;

/** Why the rows end: the bytes end within the next one, it needs a closer look, or there is no room for it. */
export type PlainEnd = 'bytes' | 'closer' | 'room';

/** Where a table's numbers stand: a row with letters there needs a closer look. */
export type Witnesses = readonly number[];

/** Whether a dialect's rows can be told apart in bytes. */
export function canScan({ delimiter, quote }: Dialect): boolean {
  return delimiter.charCodeAt(0) < 128 && delimiter.charCodeAt(0) > 0 && delimiter !== quote;
}

/**
 * Finds rows that are as the table's rows should be: one line, as many cells as columns, quotes only around whole cells, numbers where the
 * table has them. All others are left to the {@link Tokeniser}, which knows everything that occurs. The same rows come out of both.
 */
export class PlainScanner {
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #spaced: boolean;
  readonly #backslash: boolean;
  /** 1 for a byte that ends a cell, or that no plain cell has. */
  readonly #special = new Uint8Array(256);

  constructor({ delimiter, quote, spaced, backslash }: Dialect) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quote = quote === null ? -1 : quote.charCodeAt(0);
    this.#spaced = spaced;
    this.#backslash = backslash;
    for (const byte of [this.#delimiter, LF, CR, 0]) this.#special[byte] = 1;
  }

  /**
   * Fills `rows` with the rows that begin at `from`.
   *
   * @param line physical line of the first
   */
  scan(bytes: Uint8Array, from: number, line: number, witnesses: Witnesses, rows: PlainRows): PlainEnd {
    rows.begin(bytes, line);
    const { width, most } = rows;
    const end = bytes.length;
    let at = from;
    rows.from[0] = from;
    while (rows.count < most) {
      if (at >= end) return 'bytes';
      const next = this.#row(bytes, at, end, rows, rows.count * width);
      if (next < 0) return next === INCOMPLETE ? 'bytes' : 'closer';
      if (!hasNumbers(rows, witnesses)) return 'closer';
      rows.count++;
      rows.from[rows.count] = next;
      at = next;
    }
    return 'room';
  }

  /** One row: the place behind its line end, or why there is none. */
  #row(bytes: Uint8Array, from: number, end: number, rows: PlainRows, first: number): number {
    const { starts, ends, hashes, width } = rows;
    const special = this.#special;
    const delimiter = this.#delimiter;
    const last = first + width - 1;
    let at = from;
    let high = 0;
    for (let cell = first; ; cell++) {
      if (at >= end) return INCOMPLETE;
      let byte = bytes[at] as number;
      let hash = 0x811c9dc5;
      if (byte === this.#quote) {
        const start = ++at;
        for (;;) {
          if (at >= end) return INCOMPLETE;
          byte = bytes[at] as number;
          if (byte === this.#quote) break;
          if (byte === LF || byte === CR || byte === 0 || (byte === BACKSLASH && this.#backslash)) return ODD;
          hash = Math.imul(hash ^ byte, 0x01000193);
          high |= byte;
          at++;
        }
        starts[cell] = start;
        ends[cell] = at++;
        if (at >= end) return INCOMPLETE;
        byte = bytes[at] as number;
        if (special[byte] === 0) return ODD;
      } else {
        if (byte === SPACE && this.#spaced) return ODD;
        starts[cell] = at;
        while (special[byte] === 0) {
          hash = Math.imul(hash ^ byte, 0x01000193);
          high |= byte;
          if (++at >= end) return INCOMPLETE;
          byte = bytes[at] as number;
        }
        ends[cell] = at;
      }
      hashes[cell] = hash;
      if (byte === delimiter) {
        if (cell === last) return ODD;
        at++;
        continue;
      }
      if (cell !== last || byte === 0) return ODD;
      if (byte === CR) {
        if (++at >= end) return INCOMPLETE;
        if (bytes[at] !== LF) return ODD;
      }
      if (high > 127) rows.isWide = true;
      return at + 1;
    }
  }
}

const INCOMPLETE = -1;
const ODD = -2;

/** Whether the row behind the last one has a number's first letter in each witness that is filled, and one is. */
function hasNumbers({ bytes, starts, ends, width, count }: PlainRows, witnesses: Witnesses): boolean {
  let blank = 0;
  for (const column of witnesses) {
    const cell = count * width + column;
    const start = starts[cell] as number;
    if (start === ends[cell]) {
      blank++;
      continue;
    }
    const byte = bytes[start] as number;
    if ((byte < 48 || byte > 57) && byte !== MINUS) return false;
  }
  return blank < witnesses.length;
}
