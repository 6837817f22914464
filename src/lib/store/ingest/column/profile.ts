import { type FurtherMarks, furtherMarks } from './marks.ts';
import { ownText } from './own-text.ts';
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
    this.overflowed = true;
    readCell(text, reading, this.#quick);
    const further = this.#further?.(text.trim());
    if (further) {
      reading.class = CLASS.mark;
      reading.mark = further;
    }
    this.rest.add(reading, text, 1, row);
    if (reading.class !== CLASS.mark) {
      const trimmed = text.trim();
      if (this.firstText === null || trimmed < this.firstText) this.firstText = ownText(trimmed);
      if (this.lastText === null || trimmed > this.lastText) this.lastText = ownText(trimmed);
    }
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
