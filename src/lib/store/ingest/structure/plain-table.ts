import { CellCodes } from '../column/cell-codes.ts';
import { PlainRows } from '../dialect/plain-rows.ts';
import { isTotalWord } from './words.ts';

/** What is kept of a table to take its rows without a closer look. */
export class PlainTable {
  readonly rows: PlainRows;
  /** Of each column. */
  readonly codes: CellCodes[];
  /** By column that may name a total, then by the number of a text: 1 for no total, 2 for one, 0 where nobody has looked. */
  readonly #totals = new Map<number, Uint8Array>();

  constructor(width: number) {
    this.rows = new PlainRows(width);
    this.codes = Array.from({ length: width }, () => new CellCodes());
  }

  /** Numbers the texts of all cells of the rows. */
  number(): void {
    this.codes.forEach((codes, column) => codes.number(this.rows, column));
  }

  /** The first row that one of the columns names a total; as many as there are where none does. */
  firstTotal(labels: readonly number[]): number {
    let first = this.rows.count;
    for (const column of labels) first = Math.min(first, this.#firstIn(column, first));
    return first;
  }

  #firstIn(column: number, before: number): number {
    const { rows } = this;
    const texts = this.codes[column]?.texts ?? [];
    let known = this.#totals.get(column) ?? new Uint8Array(64);
    while (known.length < texts.length) known = copied(known);
    this.#totals.set(column, known);
    const base = column * rows.most;
    for (let row = 0; row < before; row++) {
      const code = rows.codes[base + row] as number;
      if (code === -1) {
        if (isTotalWord(rows.text(row, column))) return row;
        continue;
      }
      if (known[code] === 0) known[code] = isTotalWord(texts[code] ?? '') ? 2 : 1;
      if (known[code] === 2) return row;
    }
    return before;
  }
}

function copied(flags: Uint8Array): Uint8Array<ArrayBuffer> {
  const twice = new Uint8Array(flags.length * 2);
  twice.set(flags);
  return twice;
}
