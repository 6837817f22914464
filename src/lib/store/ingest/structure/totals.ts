import { ColumnSums } from './column-sums.ts';
import type { PlainTable } from './plain-table.ts';
import { quickNumber } from './quick-number.ts';
import { isBlank } from './record.ts';
import { isTotalWord } from './words.ts';

/** Columns whose numbers are added up, and columns that may say that a row is a total. */
const MOST_COLUMNS = 6;
const LABELS = 3;
/** Fewer rows may add up by chance, or be two groups and both of them together. */
const FEWEST = 3;
const MOST_KNOWN = 20_000;

/**
 * Adds the rows of a table up as they pass, to tell a row that sums them from one that is only named so.
 */
export class Totals {
  /** Columns that may name a total. */
  readonly labels: readonly number[];
  private readonly sums: readonly ColumnSums[];
  private rows = 0;
  private partRows = 0;
  private readonly known = new Map<string, boolean>();
  /** Whether a row named a total has been taken for a row: the name is then one among others, such as a group. */
  refused = false;
  /** How many totals of a column have proved right. */
  private readonly proved = new Map<number, number>();

  constructor(width: number, typed: readonly number[], years: ReadonlySet<number>) {
    this.labels = Array.from({ length: width }, (_, at) => at)
      .filter((at) => !typed.includes(at))
      .slice(0, LABELS);
    const numbers = typed.filter((at) => !years.has(at)).slice(0, MOST_COLUMNS);
    this.sums = numbers.map((at) => new ColumnSums(at));
  }

  /** The column in which a row is named a total, or -1. */
  labelOf(cells: readonly string[]): number {
    for (const at of this.labels) if (this.isTotal(cells[at] ?? '')) return at;
    return -1;
  }

  /** Whether nothing stands before the name in its row. */
  leads(cells: readonly string[], label: number): boolean {
    return !this.refused && this.labels.every((at) => at >= label || isBlank(cells[at]));
  }

  private isTotal(cell: string): boolean {
    if (cell.length > 24) return false;
    let answer = this.known.get(cell);
    if (answer === undefined) {
      answer = isTotalWord(cell);
      if (this.known.size < MOST_KNOWN) this.known.set(cell, answer);
    }
    return answer;
  }

  add(cells: readonly string[]): void {
    this.rows++;
    this.partRows++;
    for (const sums of this.sums) sums.add(cells[sums.column] ?? '');
  }

  /** Adds rows of which none is named a total. */
  addPlain({ rows, codes }: PlainTable): void {
    this.rows += rows.count;
    this.partRows += rows.count;
    for (const sums of this.sums) sums.addPlain(rows, codes[sums.column]?.texts ?? []);
  }

  /**
   * Whether a row named a total in column `label` is the sum of the rows since the last total, or of all rows; if so, the
   * sums start again.
   */
  proves(cells: readonly string[], label: number): boolean {
    const isPart =
      this.adds(cells, 'part') && (this.partRows >= FEWEST || (this.proved.has(label) && this.partRows > 0));
    const isAll = this.adds(cells, 'all') && this.rows >= FEWEST;
    const times = this.proved.get(label) ?? 0;
    if (!isPart && !isAll && times === 0) return false;
    // Sums start again below each total, also below one that is wrong.
    this.partRows = 0;
    for (const sums of this.sums) sums.part = [0, 0];
    if (isPart || isAll) this.proved.set(label, times + 1);
    return isPart || isAll || times >= FEWEST;
  }

  private adds(cells: readonly string[], which: 'part' | 'all'): boolean {
    let right = 0;
    let wrong = 0;
    for (const sums of this.sums) {
      const cell = cells[sums.column] ?? '';
      if (isBlank(cell)) continue;
      const isRight = [44, 46].some((decimal, way) => {
        const total = quickNumber(cell, decimal);
        const sum = sums[which][way] ?? NaN;
        return total !== 0 && Math.abs(total - sum) <= 0.5 + Math.abs(total) * 1e-6;
      });
      if (isRight) right++;
      else if (quickNumber(cell, 46) !== 0) wrong++;
    }
    // Rates and shares stand beside counts and do not add up.
    return right > 0 && right * 2 >= wrong;
  }
}
