import type { SetAside } from '../understanding.ts';

const MOST_ROWS = 10;

/** Counts rows that are not loaded by their reason, in the order in which the reasons came up. */
export class AsideTally {
  private readonly reasons = new Map<string, SetAside>();

  add(reason: SetAside['reason'], line: number, note?: string): void {
    this.count(reason, 1, [line], note);
  }

  count(reason: SetAside['reason'], count: number, lines: readonly number[], note?: string): void {
    if (count === 0) return;
    const key = note === undefined ? reason : `${reason}: ${note}`;
    let one = this.reasons.get(key);
    if (one === undefined) {
      one = { reason, count: 0, firstRows: [], ...(note === undefined ? {} : { note }) };
      this.reasons.set(key, one);
    }
    one.count += count;
    for (const line of lines) if (one.firstRows.length < MOST_ROWS) one.firstRows.push(line);
  }

  /** Themselves, to be put in order. */
  all(): Iterable<SetAside> {
    return this.reasons.values();
  }

  list(): SetAside[] {
    return [...this.reasons.values()].map((one) => ({ ...one, firstRows: [...one.firstRows] }));
  }
}
