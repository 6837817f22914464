import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialPoint, poissonPoint, poissonUpTo } from '../../../src/lib/stats/discrete.ts';
import reference from '../../reference/funnel.json';

describe('interpolated quantiles', () => {
  it.each(reference.poisson)(
    'of the Poisson distribution agree with R at $mean',
    ({ mean, level, low, high }) => {
      expect(poissonPoint(mean, (1 - level) / 2)).toBeCloseTo(low, 6);
      expect(poissonPoint(mean, (1 + level) / 2)).toBeCloseTo(high, 6);
    },
  );

  it.each(reference.binomial)(
    'of the binomial distribution agree with R at $n',
    ({ n, chance, level, low, high }) => {
      expect(binomialPoint(n, chance, (1 - level) / 2)).toBeCloseTo(low, 6);
      expect(binomialPoint(n, chance, (1 + level) / 2)).toBeCloseTo(high, 6);
    },
  );

  it('never fall as the probability rises', () => {
    const chances = fc.tuple(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 5000, noNaN: true }), chances, (mean, [p, q]) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        expect(poissonPoint(mean, low)).toBeLessThanOrEqual(poissonPoint(mean, high));
        expect(poissonPoint(mean, low)).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  it('stay among the counts that can be', () => {
    const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), chance, chance, (n, probability, p) => {
        const point = binomialPoint(n, probability, p);
        expect(-1 <= point && point <= n).toBe(true);
      }),
    );
  });

  it('refuse distributions that are none', () => {
    expect(() => poissonPoint(0, 0.5)).toThrow(RangeError);
    expect(() => poissonPoint(NaN, 0.5)).toThrow(RangeError);
    expect(() => poissonPoint(3, 1)).toThrow(RangeError);
    expect(() => binomialPoint(2.5, 0.5, 0.5)).toThrow(RangeError);
    expect(() => binomialPoint(3, 1, 0.5)).toThrow(RangeError);
    expect(() => binomialPoint(3, 0.5, NaN)).toThrow(RangeError);
  });
});

describe('the chance of at most so many events', () => {
  it.each([
    // R 4.2.2: ppois(count, mean).
    [3, 2, 0.857123460498547],
    [1234, 1200, 0.8403755],
    [5000, 5000, 0.5037612],
    [-1, 2, 0],
  ])('of %d with %d expected agrees with R, also beyond a thousand', (count, mean, expected) => {
    expect(poissonUpTo(count, mean)).toBeCloseTo(expected, 7);
  });
});
