import { fitOf, isTyped, namesYears } from './column-kinds.ts';
import type { Layout } from './layout.ts';
import { filledPlaces, isBlank, sameCells, trimmedWidth, type RawRecord } from './record.ts';
import { beginsAsNote, saysNote } from './words.ts';

const LONG_TEXT = 60;

/** Judges single records against the table that they come after. */
export class RowJudge {
  private readonly layout: Layout;
  private readonly header: string[] | null;
  /** Columns that are looked at for each row; a row that fits them is taken without a closer look. */
  readonly witnesses: readonly number[];

  constructor(layout: Layout) {
    this.layout = layout;
    const { typed } = layout.kinds;
    const last = layout.headerRows.at(-1);
    this.header = last === undefined ? null : last.cells;
    this.witnesses = typed.length <= 2 ? typed : [typed[0] ?? 0, typed.at(-1) ?? 0];
  }

  /** Whether a record is a row of the table by its length and the first letters of a few cells. */
  isPlain({ cells, oddities }: RawRecord): boolean {
    if (oddities !== 0 || cells.length !== this.layout.width) return false;
    let blank = 0;
    for (const at of this.witnesses) {
      const cell = cells[at] ?? '';
      if (cell === '') {
        blank++;
        continue;
      }
      const code = cell.charCodeAt(0);
      if ((code < 48 || code > 57) && code !== 45) return false;
    }
    return blank < this.witnesses.length && (this.witnesses.length > 0 || this.seemsFilled(cells));
  }

  /** In tables of texts a row with one cell may be a footnote, and one like the header is the header. */
  private seemsFilled(cells: readonly string[]): boolean {
    if (cells[0] === this.header?.[0] && this.repeatsHeader(cells)) return false;
    if (this.layout.width === 1) return !saysNote(cells[0] ?? '');
    return !isBlank(cells[0]) && !isBlank(cells[1]);
  }

  repeatsHeader(cells: readonly string[]): boolean {
    return this.header !== null && sameCells(cells, this.header);
  }

  /** Whether a record is one of the lines above the header, come again. */
  repeatsTitle(cells: readonly string[]): boolean {
    return this.layout.titles.some((title) => sameCells(title.cells, cells));
  }

  /** Whether a record looks like data of this table. */
  fits({ cells }: RawRecord): boolean {
    const { width, kinds } = this.layout;
    if (this.repeatsHeader(cells) || namesYears(cells, kinds)) return false;
    if (trimmedWidth(cells) > width) return cells.length > width && fitOf(cells, kinds).fits > 0;
    const { fits, misfits } = fitOf(cells, kinds);
    if (kinds.typed.length === 0)
      return cells.length === width && filledPlaces(cells).length >= Math.min(2, width);
    return cells.length === width && fits >= misfits && fits > 0;
  }

  /** Whether a record has words where the table has numbers. */
  isMisfit({ cells }: RawRecord): boolean {
    const { fits, misfits } = fitOf(cells, this.layout.kinds);
    return misfits > 0 && fits === 0;
  }

  /** Whether a record says by its first words that it is a note. */
  isNote({ cells }: RawRecord): boolean {
    return beginsAsNote(cells[filledPlaces(cells)[0] ?? 0] ?? '');
  }

  /** Whether a record may be a note or a title: one text alone, or words that say so. */
  mayBeNote(record: RawRecord): boolean {
    const filled = filledPlaces(record.cells);
    const first = record.cells[filled[0] ?? 0] ?? '';
    if (saysNote(first) && (filled.length === 1 || !this.fits(record))) return true;
    if (this.layout.width === 1) return false;
    return filled.length === 1 && !isTyped(first);
  }

  /**
   * Whether a record at the end of a table is a note below it and not its last row.
   *
   * @param afterBlank whether a blank line stands between
   */
  isFootnote(record: RawRecord, afterBlank: boolean): boolean {
    const { cells } = record;
    const filled = filledPlaces(cells);
    const first = cells[filled[0] ?? 0] ?? '';
    if (saysNote(first) && (filled.length === 1 || !this.fits(record))) return true;
    if (this.layout.width === 1) return afterBlank && beginsAsNote(first);
    if (afterBlank) return !this.fits(record);
    if (filled.length !== 1 || filled[0] !== 0) return false;
    if (beginsAsNote(first) || cells.length < this.layout.width) return true;
    return first.length > LONG_TEXT && /[.:;]/.test(first);
  }
}
