import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/lib/stats/random.ts';
import reference from '../../reference/streams.json';

describe('a stream of random numbers', () => {
  it.each(reference.streams)(
    'is the published generator, word for word, from seed $seed',
    ({ seed, first }) => {
      const next = randomStream(seed);
      expect(first.map(() => next() * 2 ** 32)).toEqual(first);
    },
  );

  it('is the same for the same seed, and another for another', () => {
    const take = (seed: number) => Array.from({ length: 20 }, randomStream(seed));
    expect(take(5)).toEqual(take(5));
    expect(take(5)).not.toEqual(take(6));
  });

  it('falls evenly between 0 and 1', () => {
    const next = randomStream(2026);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const value = next();
      expect(value >= 0 && value < 1).toBe(true);
      const tenth = Math.floor(value * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // Chi-square with nine degrees of freedom exceeds 27.9 once in a thousand seeds; this seed is fixed.
    expect(tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
  });

  it.each([-1, 0.5, NaN, 2 ** 32])('refuses the seed %d', (seed) => {
    expect(() => randomStream(seed)).toThrow('A seed must be whole');
  });
});
