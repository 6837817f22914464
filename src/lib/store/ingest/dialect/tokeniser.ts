import type { Dialect } from './dialect.ts';
import { hasLineEnd, lineStarts, looksLikeRecords, nextLine } from './swallowed.ts';

/** What was odd about a record. */
export const OPEN_QUOTE = 1;
export const LONE_QUOTE = 2;
export const HAS_NUL = 4;
/** Longer than a record may be; its cells are not given. */
export const TOO_LARGE = 8;
/** Holds a letter that stands for bytes that do not fit the encoding; found by whoever knows that there are such. */
export const DAMAGED = 16;

/** Gets a record's cells, its first physical line (from 1) and what was odd (0 for nothing). False stops the reading. */
export type RecordSink = (cells: string[], line: number, oddities: number) => unknown;

/** Characters of a record, and of one quoted cell: beyond, a quote is taken for one that was never closed. */
const MOST_RECORD = 4 * 2 ** 20;
const MOST_QUOTED = 2 ** 20;

const LF = 10;
const CR = 13;
const SPACE = 32;
const INCOMPLETE = -1;
const NEVER_CLOSED = -2;

/**
 * Splits text into records and cells as it comes in: RFC 4180, and what occurs besides: line ends of all kinds in one file, lone quotes
 * inside a cell, and quotes that are never closed, which are read as letters from their line on so that they swallow no other line.
 *
 * @example new Tokeniser(dialect).push('a,"b,c"\n', (cells) => console.log(cells)) // ['a', 'b,c']
 */
export class Tokeniser {
  /** Cells that a record should have, once known: helps to tell a cell of several lines from a quote that was never closed. */
  columns = 0;
  private readonly delimiter: number;
  private readonly quote: number;
  private readonly dialect: Dialect;
  private carry = '';
  private line = 1;
  private oddities = 0;
  private cell = '';
  private skipping = false;
  private stopped = false;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.quote = dialect.quote === null ? -1 : dialect.quote.charCodeAt(0);
  }

  /** Physical lines that have been read. */
  get lines(): number {
    return this.line - 1;
  }

  /** Lines that somebody else has read, between two records. */
  pass(lines: number): void {
    this.line += lines;
  }

  /** Whether the text so far ends with the end of a line. */
  get isWhole(): boolean {
    return this.carry === '' && !this.skipping;
  }

  /** False once the sink has had enough. */
  push(text: string, sink: RecordSink): boolean {
    // Without a line end no record ends, and a long one need not be looked through again.
    if (this.carry !== '' && !hasLineEnd(text) && this.carry.length + text.length <= MOST_RECORD) {
      this.carry += text;
      return !this.stopped;
    }
    this.run(this.carry === '' ? text : this.carry + text, false, sink);
    return !this.stopped;
  }

  end(sink: RecordSink): void {
    if (!this.stopped) this.run(this.carry, true, sink);
  }

  private run(text: string, final: boolean, sink: RecordSink): void {
    const hasNul = text.includes('\0');
    let at = this.skipping ? this.skip(text, 0) : 0;
    while (at < text.length && !this.stopped) {
      const next = this.record(text, at, final, hasNul, sink);
      if (next === INCOMPLETE) {
        if (text.length - at <= MOST_RECORD) break;
        sink([], this.line, TOO_LARGE);
        at = this.skip(text, at);
        continue;
      }
      at = next;
    }
    this.carry = at >= text.length ? '' : text.slice(at);
  }

  /** Leaves out the rest of a line that is too large. */
  private skip(text: string, from: number): number {
    const next = nextLine(text, from);
    this.skipping = next === -1;
    if (!this.skipping) this.line++;
    return this.skipping ? text.length : next;
  }

  /** One record from `from` on; the place after its line end, or INCOMPLETE. */
  private record(text: string, from: number, final: boolean, hasNul: boolean, sink: RecordSink): number {
    const { delimiter, quote } = this;
    const size = text.length;
    const cells: string[] = [];
    let at = from;
    let lines = 1;
    this.oddities = 0;
    for (;;) {
      let start = at;
      let code = at < size ? text.charCodeAt(at) : -1;
      if (code === SPACE && this.dialect.spaced) {
        let ahead = at;
        while (ahead < size && text.charCodeAt(ahead) === SPACE) ahead++;
        if (text.charCodeAt(ahead) === quote) {
          at = start = ahead;
          code = quote;
        }
      }
      if (code === quote && code !== -1) {
        const after = this.quoted(text, at, final);
        if (after === INCOMPLETE) return INCOMPLETE;
        if (after === NEVER_CLOSED) this.oddities |= OPEN_QUOTE;
        else {
          if (hasLineEnd(this.cell)) lines += lineStarts(this.cell).length - 1;
          cells.push(this.cell);
          at = start = after;
          if (at < size && text.charCodeAt(at) === delimiter) {
            at++;
            continue;
          }
          return this.finish(text, from, at, final, cells, lines, hasNul, sink);
        }
      }
      while (at < size) {
        code = text.charCodeAt(at);
        if (code === delimiter || code === LF || code === CR) break;
        at++;
      }
      if (at >= size && !final) return INCOMPLETE;
      cells.push(text.slice(start, at));
      if (at < size && code === delimiter) at++;
      else return this.finish(text, from, at, final, cells, lines, hasNul, sink);
    }
  }

  /** Hands a record on; `at` is the place of its line end. */
  private finish(
    text: string,
    from: number,
    at: number,
    final: boolean,
    cells: string[],
    lines: number,
    hasNul: boolean,
    sink: RecordSink,
  ): number {
    let next = at + 1;
    if (at >= text.length) {
      if (!final) return INCOMPLETE;
    } else if (text.charCodeAt(at) === CR) {
      if (next >= text.length && !final) return INCOMPLETE;
      if (text.charCodeAt(next) === LF) next++;
    }
    if (lines > 1 && looksLikeRecords(text.slice(from, at), this.dialect.delimiter, this.columns)) {
      return this.firstLineOnly(text, from, sink);
    }
    if (at - from > MOST_RECORD) {
      cells = [];
      this.oddities = TOO_LARGE;
    } else if (hasNul && text.slice(from, at).includes('\0')) this.oddities |= HAS_NUL;
    if (sink(cells, this.line, this.oddities) === false) this.stopped = true;
    this.line += lines;
    return next;
  }

  /** A quote that was never closed has swallowed other lines: its own line is split without it. */
  private firstLineOnly(text: string, from: number, sink: RecordSink): number {
    const end = nextLine(text, from);
    const next = end === -1 ? text.length : end;
    const line = text.slice(from, next).replace(/\r?\n$|\r$/, '');
    if (sink(line.split(this.dialect.delimiter), this.line, OPEN_QUOTE) === false) this.stopped = true;
    this.line++;
    return next;
  }

  /** A quoted cell whose quote stands at `from`: puts its text into `cell` and gives the place of the delimiter or line end. */
  private quoted(text: string, from: number, final: boolean): number {
    const { quote, delimiter } = this;
    const mark = this.dialect.quote ?? '';
    const size = text.length;
    let at = from + 1;
    let escaped = false;
    let isMultiLine = false;
    let looked = from;
    for (;;) {
      const close = text.indexOf(mark, at);
      if (close === -1) {
        return final || size - from > MOST_QUOTED ? NEVER_CLOSED : INCOMPLETE;
      }
      if (close - from > MOST_QUOTED) return NEVER_CLOSED;
      let after = close + 1;
      if (after >= size && !final) return INCOMPLETE;
      if (this.dialect.backslash && isEscaped(text, close, from)) {
        escaped = true;
        at = after;
        continue;
      }
      if (after < size && text.charCodeAt(after) === quote) {
        escaped = true;
        at = after + 1;
        continue;
      }
      while (after < size && text.charCodeAt(after) === SPACE && delimiter !== SPACE) after++;
      if (after >= size && !final) return INCOMPLETE;
      const next = after < size ? text.charCodeAt(after) : LF;
      if (next === delimiter || next === LF || next === CR) {
        const inside = text.slice(from + 1, close);
        this.cell = escaped ? this.unescape(inside, mark) : inside;
        return after;
      }
      // A quote that opens a cell, met inside one that runs over several lines: that one was never closed.
      const before = text.charCodeAt(close - 1);
      const opens = before === delimiter || before === LF || before === CR;
      isMultiLine ||= hasLineEnd(text.slice(looked, close));
      looked = close;
      // One is enough: searching anew from each cell of a line would take for ever.
      if ((opens && isMultiLine) || (this.oddities & OPEN_QUOTE) !== 0) return NEVER_CLOSED;
      this.oddities |= LONE_QUOTE;
      at = close + 1;
    }
  }

  private unescape(inside: string, mark: string): string {
    const undoubled = inside.replaceAll(mark + mark, mark);
    return this.dialect.backslash ? undoubled.replaceAll('\\' + mark, mark) : undoubled;
  }
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number, from: number): boolean {
  let count = 0;
  while (at - 1 - count > from && text[at - 1 - count] === '\\') count++;
  return count % 2 === 1;
}
