import { converter, type Converted } from './column/convert.ts';
import { PlainConverter } from './column/convert-plain.ts';
import type { FurtherMarks } from './column/marks.ts';
import type { PlainTable } from './structure/plain-table.ts';
import type { ColumnUnderstanding } from './understanding.ts';

/** Some rows, column by column. */
export interface Batch {
  /** Physical line of each row. */
  lines: number[];
  /** One array a column of the understanding, each as long as `lines`. */
  cells: Converted[][];
  /** The same as written, where asked for. */
  texts?: string[][];
}

/** Converts rows and puts so many together as are wanted. */
export class Batches {
  /** Full ones, to be taken away. */
  readonly ready: Batch[] = [];
  #batch: Batch;
  readonly #columns: readonly ColumnUnderstanding[];
  readonly #most: number;
  readonly #withTexts: boolean;
  #convert: ((text: string) => Converted)[] | null = null;
  #plain: PlainConverter[] | null = null;

  constructor(columns: readonly ColumnUnderstanding[], most: number, withTexts: boolean) {
    this.#columns = columns;
    this.#most = most;
    this.#withTexts = withTexts;
    this.#batch = this.#empty();
  }

  row(cells: readonly string[], line: number, marks: FurtherMarks): void {
    this.#convert ??= this.#columns.map((column) => converter(column, marks));
    const convert = this.#convert;
    const batch = this.#batch;
    batch.lines.push(line);
    for (let at = 0; at < convert.length; at++) {
      const text = cells[at] ?? '';
      batch.cells[at]?.push(convert[at]?.(text) ?? null);
      batch.texts?.[at]?.push(text);
    }
    if (batch.lines.length === this.#most) this.#next();
  }

  /** Rows that stand in the file as they are loaded. */
  plain(table: PlainTable, marks: FurtherMarks): void {
    this.#plain ??= this.#columns.map((column, place) => new PlainConverter(column, place, marks));
    const { rows } = table;
    for (let from = 0; from < rows.count;) {
      const { lines, cells, texts } = this.#batch;
      const to = Math.min(rows.count, from + this.#most - lines.length);
      for (let row = from; row < to; row++) lines.push(rows.line + row);
      cells.forEach((column, place) => this.#plain?.[place]?.add(table, from, to, column));
      texts?.forEach((column, place) => {
        for (let row = from; row < to; row++) column.push(rows.text(row, place));
      });
      from = to;
      if (lines.length === this.#most) this.#next();
    }
  }

  /** All that is there, the last batch too. */
  end(): Batch[] {
    if (this.#batch.lines.length > 0) this.#next();
    return this.ready.splice(0);
  }

  #next(): void {
    this.ready.push(this.#batch);
    this.#batch = this.#empty();
  }

  #empty(): Batch {
    return {
      lines: [],
      cells: this.#columns.map(() => []),
      ...(this.#withTexts ? { texts: this.#columns.map(() => []) } : {}),
    };
  }
}
