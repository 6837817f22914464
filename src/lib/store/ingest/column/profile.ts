import type { PlainRows } from '../dialect/plain-rows.ts';
import { type FurtherMarks, furtherMarks } from './marks.ts';
import { ownText } from './own-text.ts';
import { readPlainNumber } from './plain-number.ts';
import { CLASS, emptyReading, readCell } from './reading.ts';
import { type Count, Tally } from './tally.ts';

/** Different texts that are counted one by one; also how far `distinct` counts. */
export const MOST_DISTINCT = 10_000;
/** Longer texts are not kept, only counted. */
const LONGEST_KEPT = 120;
/** Cells between two looks at whether keeping texts still pays. */
const WINDOW = 4096;

const reading = emptyReading();

/**
 * What there is to know of a column, gathered over all its cells in bounded memory: each different text with its count, up to
 * {@link MOST_DISTINCT}; what comes after that is read at once and only tallied.
 *
 * Marks that the analyst named are best given here: in a column with more different texts than are kept, they can only be
 * counted while they pass.
 * @example const profile = new ColumnProfile(); profile.add('12,5', 2); decideColumn(profile, …)
 */
export class ColumnProfile {
  /** Cells in all. */
  cells = 0;
  /** Texts as written, with how often and where first. */
  readonly seen = new Map<string, Count>();
  /** The cells that are not in `seen`. */
  readonly rest = new Tally();
  /** Different texts beyond those kept. */
  overflowed = false;
  /** First and last text, in the order of their characters, among cells that are not in `seen`. */
  firstText: string | null = null;
  lastText: string | null = null;
  /** The counts in `seen` by the number of their text among plain rows; null for a text that is not in it. */
  readonly #byCode: (Count | null | undefined)[] = [];
  readonly #further: ReturnType<typeof furtherMarks> | null;
  #looking = true;
  #looks = 0;
  #hits = 0;
  #quick = false;

  constructor(marks: FurtherMarks = { missingMarks: [], suppressedMarks: [] }) {
    const { missingMarks, suppressedMarks } = marks;
    this.#further = missingMarks.length + suppressedMarks.length > 0 ? furtherMarks(marks) : null;
  }

  /**
   * @param text the cell as written
   * @param row its physical line
   */
  add(text: string, row: number): void {
    this.cells++;
    if (this.#looking) {
      const known = this.seen.get(text);
      if (known !== undefined) {
        known.count++;
        this.#hits++;
        return;
      }
      if (this.seen.size < MOST_DISTINCT && text.length <= LONGEST_KEPT) {
        this.seen.set(ownText(text), { count: 1, row });
        return;
      }
      this.#look();
    }
    this.#rest(text, row);
  }

  /**
   * Counts the cells of a column of plain rows.
   * @param texts of the column, by their numbers
   */
  addPlain(rows: PlainRows, column: number, texts: readonly string[]): void {
    const base = column * rows.most;
    this.cells += rows.count;
    for (let row = 0; row < rows.count; row++) {
      const code = rows.codes[base + row] as number;
      const line = rows.line + row;
      let count: Count | null = null;
      if (code !== -1) {
        const known = this.#byCode[code];
        count = known === undefined ? this.#learn(code, texts[code] ?? '', line) : known;
      }
      if (count !== null) {
        count.count++;
        this.#hits++;
        if (line < count.row) count.row = line;
        continue;
      }
      if (this.#looking) this.#look();
      if (this.#further !== null || !readPlainNumber(rows, row, column, reading)) {
        this.#rest(rows.text(row, column), line);
        continue;
      }
      this.overflowed = true;
      this.rest.add(reading, '', 1, line);
      if (this.#isOutside(rows, row, column)) this.#widen(rows.text(row, column));
    }
    // Bound to the present piece of the file until here.
    if (this.firstText !== null) this.firstText = ownText(this.firstText);
    if (this.lastText !== null) this.lastText = ownText(this.lastText);
  }

  /** The count of a text that comes by its number for the first time; null where it is not among those counted one by one. */
  #learn(code: number, text: string, row: number): Count | null {
    let count = this.seen.get(text) ?? null;
    if (count === null && this.seen.size < MOST_DISTINCT && text.length <= LONGEST_KEPT)
      this.seen.set(text, (count = { count: 0, row }));
    // Without holes an array is several times faster.
    while (this.#byCode.length < code) this.#byCode.push(undefined);
    this.#byCode[code] = count;
    return count;
  }

  /** Reads a cell that is not among the kept texts. */
  #rest(text: string, row: number): void {
    this.overflowed = true;
    readCell(text, reading, this.#quick);
    const further = this.#further?.(text.trim());
    if (further) {
      reading.class = CLASS.mark;
      reading.mark = further;
    }
    this.rest.add(reading, text, 1, row);
    if (reading.class !== CLASS.mark) this.#widen(text.trim());
  }

  #widen(text: string): void {
    if (this.firstText === null || text < this.firstText) this.firstText = text;
    if (this.lastText === null || text > this.lastText) this.lastText = text;
  }

  /** Whether a cell of ASCII comes before the first text or after the last one. */
  #isOutside(rows: PlainRows, row: number, column: number): boolean {
    if (this.firstText === null || this.lastText === null) return true;
    return rows.compare(row, column, this.firstText) < 0 || rows.compare(row, column, this.lastText) > 0;
  }

  /** Once nearly all texts are new, looking them up costs more than reading them. */
  #look(): void {
    if (++this.#looks < WINDOW) return;
    if (this.seen.size === MOST_DISTINCT && this.#hits < this.#looks) this.#looking = false;
    this.#looks = 0;
    this.#hits = 0;
    this.#quick = this.#mostlyTexts();
  }

  #mostlyTexts(): boolean {
    let texts = 0;
    let read = 0;
    for (const text of this.seen.keys()) {
      readCell(text, reading);
      if (reading.class === CLASS.text) texts++;
      if (++read === 500) break;
    }
    return texts > read * 0.9;
  }

  /** Everything counted, the kept texts included; marks that were named go before what a cell looks like. */
  tally(marks: FurtherMarks): Tally {
    const further = furtherMarks(marks);
    const all = new Tally();
    all.merge(this.rest);
    for (const [text, { count, row }] of this.seen) {
      readCell(text, reading);
      const mark = further(text.trim());
      if (mark) {
        reading.class = CLASS.mark;
        reading.mark = mark;
      }
      all.add(reading, text, count, row);
    }
    return all;
  }
}
