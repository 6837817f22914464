import * as m from '../../../i18n/messages/intake.js';
import { unreadable } from '../bytes/refuse.ts';
import type { FurtherMarks } from '../column/marks.ts';
import { recognise } from '../match/recognise.ts';
import type { Settings, Understanding } from '../understanding.ts';
import type { BlockHandler } from './block-handler.ts';
import { Edits } from './edits.ts';
import type { Layout } from './layout.ts';
import { marksFor } from './marks-for.ts';
import type { PlainTable } from './plain-table.ts';
import { lengthened, type LongShape } from './wide.ts';

/** What becomes of the rows of a table. */
export interface RowTaker {
  row: (cells: readonly string[], line: number) => void;
  /** Rows that came without a closer look, as they stand in the file. */
  plain: (table: PlainTable) => void;
}

/** Gets the rows of one table as they are loaded: repaired, and lengthened where years stand as columns. */
export class TableReader implements BlockHandler {
  private readonly wanted: number;
  private readonly long: Understanding['wide'];
  private readonly settings: Settings;
  private readonly edits: Edits;
  private readonly taker: RowTaker;
  private table = -1;
  private shape: LongShape | null = null;
  /** The marks that the file's convention and the analyst name, once the table has begun. */
  marks: FurtherMarks = { missingMarks: [], suppressedMarks: [] };
  /** Records of the table so far. */
  rows = 0;

  constructor({ table, wide }: Pick<Understanding, 'table' | 'wide'>, settings: Settings, taker: RowTaker) {
    this.wanted = table;
    this.long = wide?.long === true ? wide : null;
    this.settings = settings;
    this.edits = new Edits(settings.edits);
    this.taker = taker;
  }

  open(layout: Layout, _title: string, firstRows: string[][]): { keepTotals: boolean } {
    this.table++;
    const recognised = recognise(layout.headers, firstRows);
    if (this.table === this.wanted) {
      this.marks = marksFor(recognised, this.settings);
      if (this.long !== null) {
        this.shape = { width: layout.width, columns: this.long.columns, years: this.long.years };
      }
    }
    return { keepTotals: recognised !== null };
  }

  join(agrees: 'yes' | 'reordered' | 'no'): void {
    if (agrees !== 'no') return;
    throw unreadable(m.columns_differ_short(), m.same_columns());
  }

  row(cells: string[], line: number): void {
    if (this.table !== this.wanted || this.edits.exclusion(line) !== undefined) return;
    this.rows++;
    const repaired = this.edits.applied(cells, line);
    if (this.shape === null) this.taker.row(repaired, line);
    else for (const one of lengthened(repaired, this.shape)) this.taker.row(one, line);
  }

  get takesPlain(): boolean {
    return this.table !== this.wanted || (this.long === null && !this.edits.hasReplacements);
  }

  plainUpTo(line: number, count: number): number {
    return this.edits.untouched(line, count);
  }

  plain(table: PlainTable): void {
    if (this.table !== this.wanted) return;
    this.rows += table.rows.count;
    this.taker.plain(table);
  }

  aside(): void {
    // Counted when the file was understood.
  }

  odd(): void {
    // Told when the file was understood.
  }
}
