/**
 * A stream of numbers that look like chance and are the same for the same seed, on every machine: for bootstrap and
 * permutations that anyone can repeat. Not for secrets.
 *
 * xoshiro128** of D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions on
 * Mathematical Software 47 (2021); its four words of state come from the seed by splitmix32 (increments of the golden
 * ratio, mixed). The period is 2¹²⁸ − 1.
 *
 * @param seed whole, 0 to 2³² − 1
 * @returns a function giving the next number, 0 or more and below 1, in steps of 2⁻³²
 * @throws RangeError for any other seed
 * @example const next = randomStream(1); Math.floor(next() * 6) + 1 // a throw of a die
 */
export function randomStream(seed: number): () => number {
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
    throw new RangeError(`A seed must be whole, from 0 to 4294967295, not ${seed}`);
  }
  let mixed = seed;
  const word = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    const first = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    const second = Math.imul(first ^ (first >>> 15), 0x735a2d97);
    return second ^ (second >>> 15);
  };
  let [a, b, c, d] = [word(), word(), word(), word()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 2 ** 32;
  };
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
