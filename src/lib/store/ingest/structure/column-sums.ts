import type { PlainRows } from '../dialect/plain-rows.ts';
import { quickNumber } from './quick-number.ts';

const COMMA = 44;
const POINT = 46;

/** What the rows of a column add up to, with the comma before decimals and with the point: nobody knows yet which it is. */
export class ColumnSums {
  readonly column: number;
  /** Since the last total, and of all rows. */
  part: [comma: number, point: number] = [0, 0];
  all: [comma: number, point: number] = [0, 0];
  /** By the number of a text, both ways. */
  readonly #known: number[] = [];
  #comma = NaN;
  #point = NaN;

  constructor(column: number) {
    this.column = column;
  }

  add(cell: string): void {
    this.#comma = quickNumber(cell, COMMA);
    this.#point = quickNumber(cell, POINT);
    this.#sum();
  }

  /** @param texts of the column, by their numbers */
  addPlain(rows: PlainRows, texts: readonly string[]): void {
    const known = this.#known;
    const base = this.column * rows.most;
    for (let code = known.length / 2; code < texts.length; code++) {
      const text = texts[code] ?? '';
      known.push(quickNumber(text, COMMA), quickNumber(text, POINT));
    }
    for (let row = 0; row < rows.count; row++) {
      const code = rows.codes[base + row] as number;
      if (code === -1) this.#read(rows, row);
      else {
        this.#comma = known[code * 2] as number;
        this.#point = known[code * 2 + 1] as number;
      }
      this.#sum();
    }
  }

  #sum(): void {
    const { part, all } = this;
    const comma = this.#comma;
    const point = this.#point;
    // What is no number is not equal to itself.
    if (comma === comma) {
      part[0] += comma;
      all[0] += comma;
    }
    if (point === point) {
      part[1] += point;
      all[1] += point;
    }
  }

  /** As `quickNumber` reads a text, both ways at once, where it is digits with a minus in front and one point among them at most. */
  #read(rows: PlainRows, row: number): void {
    const cell = row * rows.width + this.column;
    const { bytes } = rows;
    const start = rows.starts[cell] as number;
    const end = rows.ends[cell] as number;
    let at = bytes[start] === 45 ? start + 1 : start;
    let value = 0;
    let scale = 0;
    // It ends with a digit, so there is one.
    let isPlain = end > start && isDigit(bytes[end - 1] as number);
    for (; at < end && isPlain; at++) {
      const byte = bytes[at] as number;
      if (isDigit(byte)) {
        value = value * 10 + (byte - 48);
        scale *= 10;
      } else if (byte === POINT && scale === 0) scale = 1;
      else isPlain = false;
    }
    if (isPlain) {
      this.#comma = bytes[start] === 45 ? -value : value;
      this.#point = this.#comma / (scale === 0 ? 1 : scale);
      return;
    }
    const text = rows.text(row, this.column);
    this.#comma = quickNumber(text, COMMA);
    this.#point = quickNumber(text, POINT);
  }
}

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
