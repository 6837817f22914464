import { NotUtf8 } from '../bytes/decode.ts';
import { PlainScanner } from '../dialect/plain-scanner.ts';
import type { Dialect } from '../dialect/dialect.ts';
import type { RecordSink, Tokeniser } from '../dialect/tokeniser.ts';
import type { Segmenter } from './segmenter.ts';

const LF = 10;
/** Bytes of a row that has not ended yet, beyond which the tokeniser has to see to it. */
const MOST_OPEN = 2 ** 20;
/** Lines that are given to the tokeniser at once where rows need a closer look: one, and twice as many each time it was not enough. */
const MOST_LINES = 4096;

/**
 * Reads a file in UTF-8 piece by piece: rows that are as the table's rows should be straight from the bytes, all others by the tokeniser. What
 * comes out is the same as if all had gone through the tokeniser.
 */
export class MixedReader {
  readonly #tokeniser: Tokeniser;
  readonly #segmenter: Segmenter;
  readonly #sink: RecordSink;
  readonly #scanner: PlainScanner;
  readonly #decoder: TextDecoder;
  /** Physical lines of the files before. */
  readonly #linesBefore: number;
  readonly #strict: boolean;
  /** What has not been read yet, in parts: without the end of a line there is nothing to read. */
  #parts: Uint8Array[] = [];
  #held = 0;
  #lines = 1;

  constructor(
    dialect: Dialect,
    tokeniser: Tokeniser,
    segmenter: Segmenter,
    how: { sink: RecordSink; linesBefore: number; strict: boolean },
  ) {
    this.#tokeniser = tokeniser;
    this.#segmenter = segmenter;
    this.#sink = how.sink;
    this.#linesBefore = how.linesBefore;
    this.#strict = how.strict;
    this.#scanner = new PlainScanner(dialect);
    this.#decoder = new TextDecoder('utf-8', { fatal: how.strict, ignoreBOM: true });
  }

  /** @throws NotUtf8 where it should be UTF-8 and is not */
  push(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#held += bytes.length;
    if (!bytes.includes(LF) && this.#held < MOST_OPEN) return;
    const all = this.#taken();
    const at = this.#read(all);
    if (at < all.length) {
      this.#parts.push(all.slice(at));
      this.#held = all.length - at;
    }
  }

  end(): void {
    const rest = this.#taken();
    if (rest.length > 0) this.#text(rest, 0, rest.length);
    this.#tokeniser.end(this.#sink);
  }

  /** Whether what has come ends with the end of a line; else its last record may be cut off. */
  get isWhole(): boolean {
    return this.#held === 0 && this.#tokeniser.isWhole;
  }

  #taken(): Uint8Array {
    const [only] = this.#parts;
    if (this.#parts.length === 1 && only !== undefined) {
      this.#parts = [];
      this.#held = 0;
      return only;
    }
    const all = new Uint8Array(this.#held);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.#held = 0;
    return all;
  }

  /** Reads the rows that end within the bytes. @returns where the first that does not begins */
  #read(bytes: Uint8Array): number {
    let at = 0;
    while (at < bytes.length) {
      const table = this.#tokeniser.isWhole ? this.#segmenter.plain : null;
      if (table === null) {
        const next = this.#behindLines(bytes, at);
        if (next === at) break;
        this.#text(bytes, at, next);
        at = next;
        continue;
      }
      const { rows } = table.plain;
      const line = this.#linesBefore + this.#tokeniser.lines + 1;
      const end = this.#scanner.scan(bytes, at, line, table.judge.witnesses, rows);
      const found = rows.count;
      if (rows.isWide) this.#check(bytes.subarray(at, rows.from[found]));
      const taken = table.addPlain();
      this.#tokeniser.pass(taken);
      at = rows.from[taken] as number;
      if (taken >= this.#lines) this.#lines = 1;
      if (taken === found && end === 'room') continue;
      if (taken === found && end === 'bytes') break;
      const next = this.#behindLines(bytes, at);
      if (next === at) break;
      this.#text(bytes, at, next);
      at = next;
    }
    return bytes.length - at > MOST_OPEN ? this.#open(bytes, at) : at;
  }

  /** Gives the tokeniser a row that does not come to its end. */
  #open(bytes: Uint8Array, at: number): number {
    // A letter may be cut off at the end.
    let end = bytes.length;
    while (end > at && ((bytes[end - 1] as number) & 0xc0) === 0x80) end--;
    if (end > at && (bytes[end - 1] as number) >= 0xc0) end--;
    this.#text(bytes, at, end);
    return end;
  }

  /** The place behind some lines: more each time, up to the next plain row. */
  #behindLines(bytes: Uint8Array, from: number): number {
    let at = from;
    for (let line = 0; line < this.#lines; line++) {
      const end = bytes.indexOf(LF, at);
      if (end === -1) break;
      at = end + 1;
    }
    this.#lines = Math.min(MOST_LINES, this.#lines * 2);
    return at;
  }

  #text(bytes: Uint8Array, from: number, to: number): void {
    this.#tokeniser.push(this.#check(bytes.subarray(from, to)), this.#sink);
  }

  #check(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes);
    } catch (error) {
      if (this.#strict) throw new NotUtf8();
      throw error;
    }
  }
}
