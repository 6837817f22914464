import type { Converted } from '../column/convert.ts';

/** Two mixed numbers of 32 bits that differ wherever the mixed-in values do (but for one chance in 2^64). */
export class Fingerprint {
  first = 0;
  second = 0;
  readonly #double = new Float64Array(1);
  readonly #words = new Int32Array(this.#double.buffer);

  clear(): void {
    this.first = 0x811c9dc5;
    this.second = 0x2545f491;
  }

  /** Mixes in a value; the order of values counts. */
  mix(value: Converted): void {
    if (typeof value === 'string') {
      let a = this.first;
      let b = this.second;
      for (let i = 0; i < value.length; i++) {
        const code = value.charCodeAt(i);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x5bd1e995);
        b ^= b >>> 15;
      }
      this.first = a;
      this.second = b;
      this.#step(1);
    } else if (typeof value === 'number') {
      this.#double[0] = value;
      this.#step(this.#words[0] ?? 0);
      this.#step(this.#words[1] ?? 0);
    } else this.#step(value === null ? 2 : value === true ? 3 : value === false ? 4 : 5);
  }

  /** Both as one exact number: 53 of the 64 bits, enough to tell series apart. */
  asNumber(): number {
    return (this.first >>> 0) * 0x200000 + (this.second >>> 11);
  }

  #step(word: number): void {
    let a = Math.imul(this.first ^ word, 0x85ebca6b);
    a ^= a >>> 13;
    let b = Math.imul(this.second ^ word, 0xc2b2ae35);
    b ^= b >>> 16;
    this.first = Math.imul(a, 0x27d4eb2f);
    this.second = Math.imul(b, 0x165667b1);
  }
}
