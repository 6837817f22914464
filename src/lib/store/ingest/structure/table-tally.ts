import { ColumnProfile } from '../column/profile.ts';
import type { FurtherMarks } from '../column/marks.ts';
import type { Recognised } from '../match/recognise.ts';
import type { SetAside } from '../understanding.ts';
import type { Oddity } from './block-handler.ts';
import type { Layout } from './layout.ts';
import type { PlainTable } from './plain-table.ts';
import { AsideTally } from './set-aside.ts';
import { lengthened, timeColumns, type LongShape } from './wide.ts';

const SAMPLE = 5;

export interface Row {
  line: number;
  cells: string[];
}

/** What is counted of one table of a file while it passes. */
export class TableTally {
  readonly layout: Layout;
  readonly title: string;
  readonly recognised: Recognised | null;
  readonly marks: FurtherMarks;
  readonly asides = new AsideTally();
  readonly oddities = new Map<Oddity | 'decimal-comma', { count: number; row: number }>();
  rows = 0;
  from = 0;
  to = 0;
  /** How rows are lengthened, or null where they stay as they are. */
  readonly long: LongShape | null;
  /** Place in the file, and name, of each profiled column; a time and a value that rows are lengthened to come behind all others. */
  readonly indexes: number[];
  readonly names: string[];
  readonly first: Row[] = [];
  /** The last rows, the oldest first. */
  last: Row[] = [];
  /** Null once another table was found to be larger. */
  profiles: ColumnProfile[] | null;

  constructor(
    layout: Layout,
    title: string,
    recognised: Recognised | null,
    marks: FurtherMarks,
    how: { isProfiled: boolean; isLong: boolean },
  ) {
    this.layout = layout;
    this.title = title;
    this.recognised = recognised;
    this.marks = marks;
    const wide = how.isLong ? timeColumns(layout.headers) : null;
    this.long = wide === null ? null : { ...wide, width: layout.width };
    const all = [...layout.names.keys()];
    this.indexes =
      wide === null ? all : [...all.filter((at) => !wide.columns.includes(at)), all.length, all.length + 1];
    this.names = this.indexes.map(
      (at) => layout.names[at] ?? (at === layout.width ? (wide?.part ?? 'year') : 'value'),
    );
    this.profiles = how.isProfiled ? this.indexes.map(() => new ColumnProfile(marks)) : null;
    this.from = layout.headerRows[0]?.line ?? 0;
    this.to = layout.headerRows.at(-1)?.line ?? 0;
  }

  row(cells: string[], line: number): void {
    this.rows++;
    if (this.from === 0) this.from = line;
    this.to = line;
    if (this.profiles !== null) {
      if (this.long === null) this.profile(cells, line);
      else for (const one of lengthened(cells, this.long)) this.profile(one, line);
    }
    if (this.first.length < SAMPLE) this.first.push({ line, cells });
    this.last.push({ line, cells });
    // Cut now and then rather than at each row.
    if (this.last.length > 20 * SAMPLE) this.last = this.last.slice(-SAMPLE);
  }

  /** Rows of a table that is not lengthened. */
  plain({ rows, codes }: PlainTable): void {
    const { count, line } = rows;
    this.rows += count;
    if (this.from === 0) this.from = line;
    this.to = line + count - 1;
    this.profiles?.forEach((profile, column) => profile.addPlain(rows, column, codes[column]?.texts ?? []));
    const keep = (into: Row[], row: number): void =>
      void into.push({ line: line + row, cells: rows.cells(row) });
    for (let row = 0; row < count && this.first.length < SAMPLE; row++) keep(this.first, row);
    if (count >= SAMPLE) this.last = [];
    for (let row = Math.max(0, count - SAMPLE); row < count; row++) keep(this.last, row);
    this.last = this.last.slice(-SAMPLE);
  }

  private profile(cells: readonly string[], line: number): void {
    const { profiles } = this;
    if (profiles === null) return;
    for (let at = 0; at < profiles.length; at++) profiles[at]?.add(cells[at] ?? '', line);
  }

  get lastRows(): Row[] {
    return this.last.slice(-SAMPLE);
  }

  aside(reason: SetAside['reason'], line: number, note?: string): void {
    this.asides.add(reason, line, note);
    if (reason === 'total' || reason === 'excluded' || reason === 'too-long') this.to = line;
  }

  odd(oddity: Oddity | 'decimal-comma', line: number): void {
    const seen = this.oddities.get(oddity);
    if (seen === undefined) this.oddities.set(oddity, { count: 1, row: line });
    else seen.count++;
  }
}
