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
  private readonly labels: number[];
  private readonly columns: number[];
  /** Sums since the last total, and of all rows; with the comma before decimals, and with the point. */
  private part: [comma: number, point: number][] = [];
  private all: [comma: number, point: number][] = [];
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
    this.columns = typed.filter((at) => !years.has(at)).slice(0, MOST_COLUMNS);
    this.all = this.zeros();
    this.part = this.zeros();
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
    for (let index = 0; index < this.columns.length; index++) {
      const cell = cells[this.columns[index] ?? 0] ?? '';
      const comma = quickNumber(cell, 44);
      const point = quickNumber(cell, 46);
      for (const sums of [this.part[index], this.all[index]]) {
        if (sums === undefined) continue;
        if (comma === comma) sums[0] += comma;
        if (point === point) sums[1] += point;
      }
    }
  }

  /**
   * Whether a row named a total in column `label` is the sum of the rows since the last total, or of all rows; if so, the
   * sums start again.
   */
  proves(cells: readonly string[], label: number): boolean {
    const isPart =
      this.adds(cells, this.part) &&
      (this.partRows >= FEWEST || (this.proved.has(label) && this.partRows > 0));
    const isAll = this.adds(cells, this.all) && this.rows >= FEWEST;
    const times = this.proved.get(label) ?? 0;
    if (!isPart && !isAll && times === 0) return false;
    // Sums start again below each total, also below one that is wrong.
    this.partRows = 0;
    this.part = this.zeros();
    if (isPart || isAll) this.proved.set(label, times + 1);
    return isPart || isAll || times >= FEWEST;
  }

  private adds(cells: readonly string[], sums: readonly [number, number][]): boolean {
    let right = 0;
    let wrong = 0;
    for (const [index, at] of this.columns.entries()) {
      const cell = cells[at] ?? '';
      if (isBlank(cell)) continue;
      const isRight = [44, 46].some((decimal, which) => {
        const total = quickNumber(cell, decimal);
        const sum = sums[index]?.[which] ?? NaN;
        return total !== 0 && Math.abs(total - sum) <= 0.5 + Math.abs(total) * 1e-6;
      });
      if (isRight) right++;
      else if (quickNumber(cell, 46) !== 0) wrong++;
    }
    // Rates and shares stand beside counts and do not add up.
    return right > 0 && right * 2 >= wrong;
  }

  private zeros(): [number, number][] {
    return this.columns.map(() => [0, 0]);
  }
}

/**
 * A number by its digits; NaN where it is none.
 *
 * @param decimal code of the mark before decimals; the other one of comma and point is skipped
 */
export function quickNumber(text: string, decimal: number): number {
  let value = 0;
  let scale = 0;
  let digits = 0;
  let sign = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      digits++;
      scale *= 10;
    } else if (code === decimal) {
      if (scale > 0) return NaN;
      scale = 1;
    } else if (code === 45 && digits === 0) sign = -1;
    else if (code !== 44 && code !== 46 && code !== 32 && code !== 0xa0 && code !== 0x202f && code !== 39)
      return NaN;
  }
  if (digits === 0) return NaN;
  return (sign * value) / (scale === 0 ? 1 : scale);
}
