import type { Edit } from '../understanding.ts';

type Change = Exclude<Edit, { kind: 'exclude' }>;

/** The analyst's repairs, in the order in which they were made, ready to be looked up row by row. */
export class Edits {
  private readonly changes: Change[] = [];
  private readonly excluded = new Map<number, string>();
  /** Whether any row may be repaired, wherever it stands. */
  readonly hasReplacements: boolean;
  private readonly rows = new Set<number>();
  /** Lines of rows that are repaired or excluded one by one, in order. */
  private readonly lines: Int32Array;

  constructor(edits: readonly Edit[] = []) {
    for (const edit of edits) {
      if (edit.kind === 'exclude') for (const row of edit.rows) this.excluded.set(row, edit.reason);
      else this.changes.push(edit);
      if (edit.kind === 'cell') this.rows.add(edit.row);
    }
    this.lines = Int32Array.from([...this.rows, ...this.excluded.keys()]).sort();
    this.hasReplacements = this.changes.some(({ kind }) => kind === 'replace');
  }

  /** How many of `count` rows from a line on are neither repaired nor excluded. */
  untouched(line: number, count: number): number {
    if (this.lines.length === 0) return count;
    const next = this.lines.find((one) => one >= line) ?? Infinity;
    return Math.min(count, next - line);
  }

  /** Why a row was excluded; undefined where it was not. */
  exclusion(line: number): string | undefined {
    return this.excluded.size === 0 ? undefined : this.excluded.get(line);
  }

  /** The cells of a row after all repairs; the same array where there is none. */
  applied(cells: string[], line: number): string[] {
    if (!this.hasReplacements && !this.rows.has(line)) return cells;
    const repaired = [...cells];
    for (const change of this.changes) {
      const cell = repaired[change.column];
      if (cell === undefined) continue;
      if (change.kind === 'cell') {
        if (change.row === line) repaired[change.column] = change.text;
      } else if (cell === change.from || cell.trim() === change.from.trim())
        repaired[change.column] = change.to;
    }
    return repaired;
  }
}
