import { DAMAGED, LONE_QUOTE, OPEN_QUOTE } from '../dialect/tokeniser.ts';
import type { BlockHandler } from './block-handler.ts';
import { trimmedWidth, type RawRecord } from './record.ts';
import type { Totals } from './totals.ts';

/** Hands the rows of one table on, each with as many cells as the table has columns, and sets aside what cannot be one. */
export class RowIntake {
  private readonly handler: BlockHandler;
  private readonly width: number;
  private readonly totals: Totals | null;
  private readonly dropInner: boolean;

  /**
   * @param totals null where rows that sum others stay in the table
   * @param dropInner whether those among the rows are set aside too, not only those at its ends
   */
  constructor(handler: BlockHandler, width: number, totals: Totals | null, dropInner: boolean) {
    this.handler = handler;
    this.width = width;
    this.totals = totals;
    this.dropInner = dropInner;
  }

  /**
   * @param isDecided whether a row that is only named a total is taken for a row of the table
   * @returns false for a row that may be a total: whether it is the last one decides
   */
  take(record: RawRecord, isDecided: boolean): boolean {
    const { cells, line, oddities } = record;
    const { width, handler, totals } = this;
    const label = totals === null ? -1 : totals.labelOf(cells);
    if (totals !== null && label !== -1) {
      const isProved = record.isProved ?? totals.proves(cells, label);
      if (isProved && this.dropInner) {
        handler.aside('total', line);
        return true;
      }
      if (!isDecided && !totals.refused && (isProved || totals.leads(cells, label))) {
        record.isProved = isProved;
        return false;
      }
      totals.refused = true;
      if (isProved) handler.odd('inner-total', line);
    }
    if (cells.length > width && trimmedWidth(cells) > width) {
      const surplus = cells.slice(width).some((cell) => /^\s*\d{1,3}%?\s*$/.test(cell));
      handler.aside('too-long', line, surplus ? 'decimal-comma' : undefined);
      return true;
    }
    if ((oddities & OPEN_QUOTE) !== 0) {
      if (cells.length !== width) {
        handler.aside('unreadable', line);
        return true;
      }
      handler.odd('open-quote', line);
    }
    if ((oddities & DAMAGED) !== 0) handler.odd('unread-character', line);
    if ((oddities & LONE_QUOTE) !== 0) handler.odd('lone-quote', line);
    if (label === -1) totals?.add(cells);
    handler.row(cells.length === width ? cells : this.fitted(cells, line), line);
    return true;
  }

  private fitted(cells: string[], line: number): string[] {
    if (cells.length > this.width) return cells.slice(0, this.width);
    this.handler.odd('short-row', line);
    return [...cells, ...new Array<string>(this.width - cells.length).fill('')];
  }
}
