import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/lib/stats/quantile.ts';

// Adding zero turns -0 into 0: they are one number, and `toBe` tells them apart.
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const values = fc.array(number, { minLength: 1, maxLength: 40 });

describe('a quantile', () => {
  it.each([
    // R 4.2.2: quantile(x, p), type 7.
    [[10, 20, 30, 40], 0.1, 13],
    [[3, 1, 2], 0.5, 2],
    [[5, 1, 9, 2, 2, 7], 0.975, 8.75],
    [[4], 0.3, 4],
  ])('of %o at %d agrees with R', (list, p, expected) => {
    expect(quantile(list, p)).toBeCloseTo(expected, 12);
  });

  it('goes from the smallest value to the largest', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
        expect(quantile(list, 0)).toBe(Math.min(...list));
        expect(quantile(list, 1)).toBe(Math.max(...list));
        expect(quantile(list, p)).toBeGreaterThanOrEqual(Math.min(...list));
        expect(quantile(list, p)).toBeLessThanOrEqual(Math.max(...list));
      }),
    );
  });

  it('refuses empty lists, gaps and impossible shares', () => {
    expect(() => quantile([], 0.5)).toThrow('at least 1 needed');
    expect(() => quantile([1, NaN], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });
});
