import type { BlockHandler } from './block-handler.ts';
import type { Layout } from './layout.ts';
import { PlainTable } from './plain-table.ts';
import type { RawRecord } from './record.ts';
import { RowIntake } from './row-intake.ts';
import { RowJudge } from './row-judge.ts';
import { Totals } from './totals.ts';

/** The table that records are placed in. */
export class CurrentTable {
  readonly layout: Layout;
  readonly judge: RowJudge;
  readonly totals: Totals | null;
  readonly intake: RowIntake;
  readonly #handler: BlockHandler;
  #plain: PlainTable | null = null;

  constructor(layout: Layout, handler: BlockHandler, dropTotals: 'none' | 'ends' | 'all') {
    const { width, kinds } = layout;
    const isSummed = dropTotals !== 'none' && kinds.typed.length > 0;
    this.layout = layout;
    this.judge = new RowJudge(layout);
    this.totals = isSummed ? new Totals(width, kinds.typed, kinds.years) : null;
    this.intake = new RowIntake(handler, width, this.totals, dropTotals === 'all');
    this.#handler = handler;
  }

  /** Whether rows can be told from notes and headers by where their numbers stand. */
  get hasWitnesses(): boolean {
    return this.judge.witnesses.length > 0;
  }

  /** Takes rows without a closer look: filled by whoever finds them, then handed on by {@link addPlain}. */
  get plain(): PlainTable {
    return (this.#plain ??= new PlainTable(this.layout.width));
  }

  /** Hands the plain rows on, up to the first that needs a closer look. @returns how many */
  addPlain(): number {
    const { plain, totals } = this;
    const { rows } = plain;
    rows.cut(this.#handler.plainUpTo(rows.line, rows.count));
    plain.number();
    if (totals !== null) {
      rows.cut(plain.firstTotal(totals.labels));
      totals.addPlain(plain);
    }
    if (rows.count > 0) this.#handler.plain(plain);
    return rows.count;
  }

  /** The first row, where it is named a total and the rows below it add up to it. */
  leadingTotal(rows: readonly RawRecord[]): RawRecord | null {
    const [first] = rows;
    if (first === undefined || this.totals === null) return null;
    const { width, kinds } = this.layout;
    const below = new Totals(width, kinds.typed, kinds.years);
    const label = below.labelOf(first.cells);
    if (label === -1) return null;
    for (const { cells } of rows.slice(1)) if (below.labelOf(cells) === -1) below.add(cells);
    return below.proves(first.cells, label) ? first : null;
  }
}
