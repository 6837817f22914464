import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/lib/stats/random.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('numbers from a seed', () => {
  it('are the same for the same seed, from 0 up and below 1', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [first, second] = [randomFrom(seed), randomFrom(seed)];
        for (let i = 0; i < 50; i++) {
          const value = first();
          expect(value).toBe(second());
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });

  it('fill every twentieth of the range evenly, by a chi-square of 19 degrees of freedom', () => {
    for (const seed of [0, 1, 2026]) {
      const next = randomFrom(seed);
      const cells = new Array<number>(20).fill(0);
      for (let i = 0; i < 20_000; i++) {
        const cell = Math.floor(next() * 20);
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
      const chiSquare = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      expect(chiSquare).toBeLessThan(43.8);
      expect(chiSquare).toBeGreaterThan(5.4);
    }
  });

  it('do not follow from each other in neighbouring pairs', () => {
    const next = randomFrom(5);
    let product = 0;
    let before = next() - 0.5;
    for (let i = 0; i < 20_000; i++) {
      const value = next() - 0.5;
      product += value * before;
      before = value;
    }
    expect(Math.abs((product / 20_000) * 12)).toBeLessThan(0.03);
  });

  it.each([-1, 0.5, 2 ** 32, NaN, Infinity])('refuse %d for a seed', (seed) => {
    expect(() => randomFrom(seed)).toThrow(RangeError);
  });
});
