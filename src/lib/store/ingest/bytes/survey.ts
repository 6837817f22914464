import { MULTI_BYTE, MultiByteTrial } from './multi-byte.ts';

const MOST_WORDS = 4000;
const CONTEXT = 64 * 2 ** 10;

/**
 * Goes through the bytes of a whole file once and keeps what tells its encoding: whether they are UTF-8, whether they fit an encoding
 * of several bytes a letter, and the words that are not ASCII.
 */
export class Survey {
  /** Characters of several bytes that are sound UTF-8, and bytes that are not. */
  sound = 0;
  unsound = 0;
  readonly words = new Map<string, number>();
  readonly trials = MULTI_BYTE.map((encoding) => new MultiByteTrial(encoding));
  /** Bytes still expected of a UTF-8 character. */
  private expected = 0;
  private least = 0x80;
  private most = 0xbf;
  private word: number[] = [];
  private wordIsHigh = false;
  private readonly context = new Uint8Array(CONTEXT);
  private held = 0;
  /** Whether the present line has shown a byte above 127: from there on it is kept. */
  private lineIsHigh = false;

  add(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (byte >= 0x80 || this.expected > 0) this.utf8(byte);
      if (byte >= 0x80) this.lineIsHigh = true;
      if (this.lineIsHigh) this.keep(byte);
      if (byte === 10 || byte === 13) this.lineIsHigh = false;
      if (byte >= 0x80 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) {
        if (this.word.length < 40) this.word.push(byte);
        if (byte >= 0x80) this.wordIsHigh = true;
      } else if (this.word.length > 0) this.endWord();
    }
  }

  end(): void {
    if (this.expected > 0) this.unsound++;
    this.expected = 0;
    this.endWord();
    this.flush();
    for (const trial of this.trials) trial.end();
  }

  private endWord(): void {
    if (this.wordIsHigh) {
      const word = String.fromCharCode(...this.word);
      const count = this.words.get(word);
      if (count !== undefined) this.words.set(word, count + 1);
      else if (this.words.size < MOST_WORDS) this.words.set(word, 1);
    }
    this.word.length = 0;
    this.wordIsHigh = false;
  }

  private keep(byte: number): void {
    this.context[this.held++] = byte;
    if (this.held === CONTEXT) this.flush();
  }

  private flush(): void {
    if (this.held === 0) return;
    for (const trial of this.trials) trial.add(this.context.subarray(0, this.held));
    this.held = 0;
  }

  /** One step of the table of well-formed UTF-8 (Unicode Standard, table 3-7). */
  private utf8(byte: number): void {
    if (this.expected > 0) {
      if (byte >= this.least && byte <= this.most) {
        this.least = 0x80;
        this.most = 0xbf;
        if (--this.expected === 0) this.sound++;
        return;
      }
      this.expected = 0;
      this.unsound++;
      if (byte < 0x80) return;
    }
    this.least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.expected = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.expected = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.expected = 3;
    else this.unsound++;
  }
}
