import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialPoint,
  chanceFrom,
  countMasses,
  poissonPoint,
  poissonUpTo,
} from '../../../src/lib/stats/discrete.ts';
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

describe('counts that vary more than Poisson counts', () => {
  const moments = (mean: number, dispersion: number) => {
    const { first, masses } = countMasses(mean, dispersion);
    const found = masses.reduce((sum, mass, index) => sum + mass * (first + index), 0);
    const squares = masses.reduce((sum, mass, index) => sum + mass * (first + index - found) ** 2, 0);
    return { found, variance: squares };
  };

  it('have the mean and dispersion that were asked for', () => {
    for (const mean of [0.2, 3, 40, 900])
      for (const dispersion of [1, 1.4, 3, 25]) {
        const { found, variance } = moments(mean, dispersion);
        expect(found / mean, `${mean} ${dispersion}`).toBeCloseTo(1, 6);
        expect(variance / mean / dispersion, `${mean} ${dispersion}`).toBeCloseTo(1, 5);
      }
  });

  it('are geometric where the mean is one less than the dispersion', () => {
    // P(X ≥ k) = q^k with q = mean / (1 + mean).
    expect(chanceFrom(5, countMasses(3, 4))).toBeCloseTo(0.75 ** 5, 10);
  });

  it('are Poisson counts where they vary as these do', () => {
    expect(chanceFrom(6, countMasses(2.5, 1))).toBeCloseTo(1 - poissonUpTo(5, 2.5), 12);
    expect(chanceFrom(0, countMasses(2.5, 2))).toBeCloseTo(1, 12);
  });

  it('refuse to vary less, or without end', () => {
    for (const dispersion of [0.9, Number.NaN, Infinity])
      expect(() => countMasses(3, dispersion)).toThrow(RangeError);
    expect(() => countMasses(0, 2)).toThrow(RangeError);
  });
});
