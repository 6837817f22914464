import type { PlainTable } from '../structure/plain-table.ts';
import { cellReader, type CellReader, type Converted, type ConvertedBy } from './convert.ts';
import type { FurtherMarks } from './marks.ts';
import { readPlainNumber } from './plain-number.ts';
import { emptyReading } from './reading.ts';

/** Converts the cells of a column of plain rows: each different text once, and numbers without making a text of them. */
export class PlainConverter {
  readonly #reader: CellReader;
  readonly #column: number;
  readonly #isNumber: boolean;
  /** By the number of a text; undefined where it has not come yet. */
  readonly #known: (Converted | undefined)[] = [];
  readonly #reading = emptyReading();

  /** @param place of the column in the file */
  constructor(column: ConvertedBy, place: number, further: FurtherMarks) {
    this.#reader = cellReader(column, further);
    this.#column = place;
    this.#isNumber = column.type === 'number' && !this.#reader.hasMarks;
  }

  /** Puts the values of the rows `from` to `to` behind `into`. */
  add({ rows, codes }: PlainTable, from: number, to: number, into: Converted[]): void {
    const column = this.#column;
    const texts = codes[column]?.texts ?? [];
    const base = column * rows.most;
    for (let row = from; row < to; row++) {
      const code = rows.codes[base + row] as number;
      if (code !== -1) {
        const known = this.#known[code];
        into.push(known === undefined ? this.#learn(code, texts[code] ?? '') : known);
      } else if (this.#isNumber && readPlainNumber(rows, row, column, this.#reading))
        into.push(this.#reader.read(this.#reading));
      else into.push(this.#reader.convert(rows.text(row, column)));
    }
  }

  #learn(code: number, text: string): Converted {
    const converted = this.#reader.convert(text);
    // Without holes an array is several times faster.
    while (this.#known.length < code) this.#known.push(undefined);
    this.#known[code] = converted;
    return converted;
  }
}
