import * as m from '../../../i18n/messages/intake.js';
import { recognise } from '../match/recognise.ts';
import { unreadable } from '../bytes/refuse.ts';
import type { SetAside, Settings } from '../understanding.ts';
import type { BlockHandler, Oddity } from './block-handler.ts';
import { Edits } from './edits.ts';
import type { Layout } from './layout.ts';
import { marksFor } from './marks-for.ts';
import type { PlainTable } from './plain-table.ts';
import { AsideTally } from './set-aside.ts';
import { TableTally } from './table-tally.ts';

/** Counts the tables of a file while they pass, and profiles the columns of the largest, or of the one that was chosen. */
export class FileTally implements BlockHandler {
  readonly tables: TableTally[] = [];
  /** What stood before the first table, or in a file without one. */
  private readonly before = new AsideTally();
  private readonly settings: Settings;
  private readonly edits: Edits;
  private current: TableTally | null = null;
  private profiled: TableTally | null = null;
  /** Files after the first. */
  joined = 0;
  /** Of these, those whose columns stood in another order. */
  reordered = 0;

  constructor(settings: Settings) {
    this.settings = settings;
    this.edits = new Edits(settings.edits);
  }

  get rows(): number {
    return this.current?.rows ?? 0;
  }

  open(layout: Layout, title: string, firstRows: string[][]): { keepTotals: boolean } {
    this.close();
    const recognised = recognise(layout.headers, firstRows);
    const marks = marksFor(recognised, this.settings);
    const wanted = this.settings.table;
    const isProfiled = wanted === undefined || wanted === this.tables.length;
    this.current = new TableTally(layout, title, recognised, marks, {
      isProfiled,
      isLong: this.settings.long === true,
    });
    this.tables.push(this.current);
    return { keepTotals: recognised !== null };
  }

  join(agrees: 'yes' | 'reordered' | 'no'): void {
    this.joined++;
    if (agrees === 'reordered') this.reordered++;
    if (agrees !== 'no') return;
    throw unreadable(m.columns_differ(), m.same_columns_or_apart());
  }

  row(cells: string[], line: number): void {
    const { current, edits } = this;
    if (current === null) return;
    const reason = edits.exclusion(line);
    if (reason !== undefined) current.aside('excluded', line, reason);
    else current.row(edits.applied(cells, line), line);
  }

  get takesPlain(): boolean {
    return this.current?.long === null && !this.edits.hasReplacements;
  }

  plainUpTo(line: number, count: number): number {
    return this.edits.untouched(line, count);
  }

  plain(table: PlainTable): void {
    this.current?.plain(table);
  }

  aside(reason: SetAside['reason'], line: number, detail?: 'decimal-comma'): void {
    if (this.current === null) this.before.add(reason, line);
    else this.current.aside(reason, line);
    if (detail !== undefined) this.current?.odd(detail, line);
  }

  odd(oddity: Oddity, line: number): void {
    this.current?.odd(oddity, line);
  }

  /** Lets go of the profiles of a table that is smaller than another. */
  private close(): void {
    const { current, profiled } = this;
    if (current === null || current === profiled || current.profiles === null) return;
    if (profiled === null || current.rows > profiled.rows) {
      if (profiled !== null) profiled.profiles = null;
      this.profiled = current;
    } else current.profiles = null;
  }

  /** The table that is loaded: the chosen one, else the largest. Null where the file holds none. */
  end(): { table: TableTally; index: number; setAside: SetAside[] } | null {
    this.close();
    const chosen = this.settings.table === undefined ? undefined : this.tables[this.settings.table];
    const table = chosen ?? this.profiled;
    if (table === null || table.profiles === null) return null;
    const all = new AsideTally();
    for (const { reason, count, firstRows } of this.before.list()) all.count(reason, count, firstRows);
    for (const { reason, count, firstRows, note } of table.asides.list())
      all.count(reason, count, firstRows, note);
    for (const other of this.tables) {
      if (other === table) continue;
      for (const { reason, count, firstRows } of other.asides.list()) {
        all.count(reason === 'blank' ? 'blank' : 'other-table', count, firstRows);
      }
      const lines = other.first.map(({ line }) => line);
      all.count('other-table', other.rows, lines);
    }
    for (const one of all.all()) one.firstRows.sort((a, b) => a - b);
    return { table, index: this.tables.indexOf(table), setAside: all.list() };
  }
}
