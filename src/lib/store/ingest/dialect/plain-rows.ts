const asText = new TextDecoder('utf-8', { ignoreBOM: true });
/** One letter a byte: what is ASCII stands at the same place as in the bytes. */
const byBytes = new TextDecoder('windows-1252');

/** Cells of one block at most. */
const MOST_CELLS = 65_536;
const MOST_ROWS = 1024;

/**
 * Rows that need no closer look, one after the other, as places in the bytes (UTF-8) that they were read from: no text is made of a cell
 * before somebody wants it.
 */
export class PlainRows {
  readonly width: number;
  /** As many as it may hold. */
  readonly most: number;
  /** Rows that it holds. */
  count = 0;
  /** Physical line of the first; each is one line. */
  line = 0;
  bytes: Uint8Array = new Uint8Array(0);
  /** Of each cell, row by row: where it begins and ends, quotes left off, and a number mixed from its bytes. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  /** Of each row: where it begins; behind the last one, where the next would. */
  readonly from: Int32Array;
  /** Of each cell, column by column (`column * most + row`): its place among the texts of its column, or -1. */
  readonly codes: Int32Array;
  /** Whether any byte is none of ASCII. */
  isWide = false;
  /** The bytes as text, a letter a byte; made when first wanted. */
  #text: string | null = null;

  constructor(width: number) {
    this.width = width;
    this.most = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / width)));
    const cells = this.most * width;
    this.starts = new Int32Array(cells);
    this.ends = new Int32Array(cells);
    this.hashes = new Int32Array(cells);
    this.from = new Int32Array(this.most + 1);
    this.codes = new Int32Array(cells);
  }

  begin(bytes: Uint8Array, line: number): void {
    this.bytes = bytes;
    this.line = line;
    this.count = 0;
    this.isWide = false;
    this.#text = null;
  }

  /** A cell as written. */
  text(row: number, column: number): string {
    const cell = row * this.width + column;
    const start = this.starts[cell] as number;
    const end = this.ends[cell] as number;
    if (start === end) return '';
    const { bytes, isWide } = this;
    if (isWide) {
      for (let at = start; at < end; at++)
        if ((bytes[at] as number) > 127) return asText.decode(bytes.subarray(start, end));
    }
    const origin = this.from[0] as number;
    this.#text ??= (isWide ? byBytes : asText).decode(bytes.subarray(origin, this.from[this.count]));
    return this.#text.slice(start - origin, end - origin);
  }

  /** All cells of a row as written. */
  cells(row: number): string[] {
    return Array.from({ length: this.width }, (_, column) => this.text(row, column));
  }

  /** Whether a cell of ASCII comes before a text (below 0), after it (above 0), or is the same, by their characters. */
  compare(row: number, column: number, text: string): number {
    const cell = row * this.width + column;
    const start = this.starts[cell] as number;
    const length = (this.ends[cell] as number) - start;
    const both = Math.min(length, text.length);
    for (let at = 0; at < both; at++) {
      const difference = (this.bytes[start + at] as number) - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }

  /** Forgets the rows from this one on. */
  cut(row: number): void {
    this.count = row;
  }
}
