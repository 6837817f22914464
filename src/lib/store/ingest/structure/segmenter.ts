import { HAS_NUL, TOO_LARGE } from '../dialect/tokeniser.ts';
import type { BlockHandler } from './block-handler.ts';
import { CurrentTable } from './current-table.ts';
import { findLayout, titleOf, type Layout } from './layout.ts';
import { startsTable } from './next-table.ts';
import { inOrder, orderOf } from './column-order.ts';
import { filledPlaces, isBlankRecord, type RawRecord } from './record.ts';

export interface SegmenterOptions {
  /** Physical lines of the header, where the analyst says them. */
  headerRows?: readonly number[] | undefined;
  /** Which rows that sum others are set aside: none, those at the ends of a table, or all. */
  dropTotals: 'none' | 'ends' | 'all';
  /** Tells the reader of lines how many cells a record should have. */
  onWidth: (columns: number) => void;
}

/** Records looked at before the layout of a table is decided. */
const LOOK_AHEAD = 400;
const MOST_LOOKED_AT = 200_000;
/** Records that do not fit, kept until what follows says what they are. */
const MOST_HELD = 200;
/** So many that fit each other make a table. */
const ENOUGH_FOR_TABLE = 12;
/** A file that seems to hold more is read as one with faults. */
const MOST_TABLES = 200;

/**
 * Goes through the records of a file and tells titles, headers, rows, totals, notes and further tables apart, in bounded
 * memory. Each record is handed on exactly once, as a row or set aside; only what could be a note, a total or a title is held
 * back until a later record decides.
 */
export class Segmenter {
  private readonly handler: BlockHandler;
  private readonly options: SegmenterOptions;
  /** Records looked at for a layout; null while records are placed in a table. */
  private seeking: RawRecord[] | null = [];
  private seekingCells = 0;
  private held: RawRecord[] = [];
  private heldAfterBlank = false;
  private afterBlank = false;
  private current: CurrentTable | null = null;
  private tables = 0;
  private isJoining = false;
  /** Where the cells of the present file stand in the order of the first one; null where the order is the same. */
  private order: readonly number[] | null = null;

  constructor(handler: BlockHandler, options: SegmenterOptions) {
    this.handler = handler;
    this.options = options;
  }

  add(cells: string[], line: number, oddities: number): void {
    const record: RawRecord = { cells, line, oddities };
    if (this.seeking !== null) this.seek(record);
    else if (this.order === null) this.place(record);
    else {
      if (cells.length < this.order.length && !isBlankRecord(cells)) this.handler.odd('short-row', line);
      this.place({ ...record, cells: inOrder(cells, this.order) });
    }
  }

  /** The table whose rows can be taken without a closer look at present; null where each needs one. */
  get plain(): CurrentTable | null {
    if (
      this.order !== null ||
      this.seeking !== null ||
      this.held.length > 0 ||
      this.afterBlank ||
      !this.handler.takesPlain
    )
      return null;
    return this.current?.hasWitnesses === true ? this.current : null;
  }

  end(): void {
    if (this.seeking !== null) this.settle(true);
    this.decideHeld(true);
    // Held records may have turned out to be a table of their own.
    if (this.seeking !== null) this.end();
  }

  /** Another file begins, whose rows go on with the same table. */
  nextFile(): void {
    this.end();
    this.seeking = [];
    this.order = null;
    this.isJoining = this.current !== null;
  }

  private seek(record: RawRecord): void {
    const seeking = this.seeking ?? [];
    if ((record.oddities & (HAS_NUL | TOO_LARGE)) !== 0) this.handler.aside('unreadable', record.line);
    else seeking.push(record);
    this.seekingCells += record.cells.length;
    const isMuch = this.seekingCells > MOST_LOOKED_AT && seeking.length >= 20;
    if (seeking.length >= LOOK_AHEAD || isMuch) this.settle(false);
  }

  /** Decides the layout of the table that the records looked at begin, and places them. */
  private settle(isEnd: boolean): void {
    const records = this.seeking ?? [];
    this.seeking = null;
    this.seekingCells = 0;
    const layout = findLayout(records, this.tables === 0 ? this.options.headerRows : undefined);
    if (layout === null) {
      const reason = this.tables === 0 ? 'title' : 'footnote';
      for (const { cells, line } of records)
        this.handler.aside(isBlankRecord(cells) ? 'blank' : reason, line);
      if (!isEnd) this.seeking = [];
      return;
    }
    if (this.isJoining) this.join(layout, records);
    else this.begin(layout, records);
    this.afterBlank = false;
    const rest = records.slice(layout.start);
    const leading = isEnd ? (this.current?.leadingTotal(rest) ?? null) : null;
    for (const record of rest) {
      if (record === leading) this.handler.aside('total', record.line);
      else this.add(record.cells, record.line, record.oddities);
    }
  }

  private begin(layout: Layout, records: readonly RawRecord[]): void {
    const firstRows = records.slice(layout.start, layout.start + 20).map(({ cells }) => cells);
    const { keepTotals } = this.handler.open(layout, titleOf(layout), firstRows);
    this.current = new CurrentTable(layout, this.handler, keepTotals ? 'none' : this.options.dropTotals);
    this.tables++;
    this.options.onWidth(layout.width);
    this.above(layout, records);
  }

  private join(layout: Layout, records: readonly RawRecord[]): void {
    this.isJoining = false;
    const order = this.current === null ? null : orderOf(layout.headers, this.current.layout.headers);
    this.order = order?.some((place, at) => place !== at) === true ? order : null;
    this.handler.join(order === null ? 'no' : this.order === null ? 'yes' : 'reordered', layout);
    this.above(layout, records);
  }

  /** Sets aside what stands above the rows of a table. */
  private above(layout: Layout, records: readonly RawRecord[]): void {
    for (const record of records.slice(0, layout.start)) {
      const { cells, line } = record;
      if (isBlankRecord(cells)) this.handler.aside('blank', line);
      else if (layout.headerRows.includes(record)) this.handler.aside('header', line);
      else this.handler.aside(layout.numberRows.includes(record) ? 'column-numbers' : 'title', line);
    }
  }

  /** Places a record below the header. */
  private place(record: RawRecord): void {
    if (this.current === null) return;
    const { handler } = this;
    const { judge } = this.current;
    if (this.held.length === 0 && !this.afterBlank && judge.isPlain(record)) this.row(record);
    else if ((record.oddities & (HAS_NUL | TOO_LARGE)) !== 0) handler.aside('unreadable', record.line);
    else if (isBlankRecord(record.cells)) {
      handler.aside('blank', record.line);
      this.afterBlank = true;
    } else if (this.held.length > 0) this.weighHeld(this.current, record);
    else if (judge.repeatsHeader(record.cells)) handler.aside('repeated-header', record.line);
    else if (judge.mayBeNote(record) || judge.isMisfit(record) || (this.afterBlank && !judge.fits(record))) {
      this.hold(record);
    } else {
      this.afterBlank = false;
      this.row(record);
    }
  }

  private row(record: RawRecord): void {
    if (this.current?.intake.take(record, false) === false) this.hold(record);
  }

  private hold(record: RawRecord): void {
    if (this.held.length === 0) this.heldAfterBlank = this.afterBlank;
    this.held.push(record);
    if (this.held.length >= MOST_HELD) this.decideHeld(false);
  }

  /** A record after some that did not fit: either the table goes on, or another one has begun. */
  private weighHeld({ judge }: CurrentTable, record: RawRecord): void {
    const goesOn = judge.fits(record) && !judge.mayBeNote(record);
    if (goesOn && !this.startsTable([...this.held, record])) {
      this.releaseHeld();
      this.afterBlank = false;
      this.row(record);
      return;
    }
    this.hold(record);
    if (this.held.length === 0 || !(goesOn || this.held.length === ENOUGH_FOR_TABLE)) return;
    if (this.startsTable(this.held)) this.nextTable();
  }

  private startsTable(records: readonly RawRecord[]): boolean {
    if (this.current === null || this.tables >= MOST_TABLES) return false;
    // A total that is held ends the table before.
    const after = records.slice(records.findIndex(({ isProved }) => isProved !== true));
    // A header names two columns at least.
    const hasNames = after.slice(0, -1).some(({ cells }) => filledPlaces(cells).length >= 2);
    const afterBlank = this.heldAfterBlank || (this.afterBlank && after.length < records.length);
    return hasNames && startsTable(after, this.current.layout, afterBlank);
  }

  private decideHeld(isEnd: boolean): void {
    const { held } = this;
    if (held.length === 0 || this.current === null) return;
    if (this.startsTable(held)) this.nextTable();
    else if (!isEnd) this.releaseHeld();
    else {
      const { judge, totals, intake } = this.current;
      this.held = [];
      let below = false;
      for (const record of held) {
        below ||= judge.isFootnote(record, this.heldAfterBlank);
        const isTotal = totals !== null && !totals.refused && totals.labelOf(record.cells) !== -1;
        if (below) this.handler.aside('footnote', record.line);
        else if (isTotal) this.handler.aside('total', record.line);
        else intake.take(record, true);
      }
    }
  }

  /** What was held are rows of the table after all, but for a header that comes again with the title above it. */
  private releaseHeld(): void {
    const { held, current, handler } = this;
    this.held = [];
    if (current === null) return;
    const { judge, intake } = current;
    const header = held.findLastIndex(({ cells }) => judge.repeatsHeader(cells));
    for (const [at, record] of held.entries()) {
      if (judge.repeatsHeader(record.cells)) handler.aside('repeated-header', record.line);
      else if (at < header && judge.repeatsTitle(record.cells)) handler.aside('title', record.line);
      else intake.take(record, true);
    }
  }

  /** The held records begin another table; totals and notes below the last one stay with it. */
  private nextTable(): void {
    const records = this.held;
    this.held = [];
    for (let [first] = records; first !== undefined; [first] = records) {
      if (first.isProved !== true && this.current?.judge.isNote(first) !== true) break;
      this.handler.aside(first.isProved === true ? 'total' : 'footnote', first.line);
      records.shift();
    }
    this.seeking = records;
    this.seekingCells = records.reduce((sum, { cells }) => sum + cells.length, 0);
  }
}
