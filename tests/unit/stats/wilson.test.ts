import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/lib/stats/wilson.ts';

describe('the Wilson interval', () => {
  // Origin: scipy 1.17.1, scipy.stats.binomtest(k, n).proportion_ci(method='wilson'), 2026-11-24.
  it.each([
    [10, 100, 0.05522913706067508, 0.17436566150491345],
    [0, 20, 0, 0.16112515805281935],
    [20, 20, 0.8388748419471808, 1],
    [1, 3, 0.06149194472039626, 0.7923403991979523],
    [437, 1200, 0.3374144189522031, 0.3917858028782067],
    [1, 100000, 1.765247730378316e-6, 5.664709659040965e-5],
  ])('agrees with scipy for %d of %d', (k, n, low, high) => {
    const interval = wilson(k / n, n);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  const sample = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.5, max: 1e9, noNaN: true }),
  );

  it('lies between 0 and 1 and holds the proportion', () => {
    fc.assert(
      fc.property(sample, ([p, n]) => {
        const { low, high } = wilson(p, n);
        expect(0 <= low && low <= p && p <= high && high <= 1).toBe(true);
      }),
    );
  });

  it('mirrors when yes and no are exchanged', () => {
    fc.assert(
      fc.property(sample, ([p, n]) => {
        expect(wilson(1 - p, n).low).toBeCloseTo(1 - wilson(p, n).high, 9);
      }),
    );
  });

  it('is never wider with a larger sample', () => {
    fc.assert(
      fc.property(sample, ([p, n]) => {
        const width = (size: number) => wilson(p, size).high - wilson(p, size).low;
        expect(width(n * 2)).toBeLessThanOrEqual(width(n) + 1e-12);
      }),
    );
  });

  it.each([
    [-0.1, 10],
    [1.1, 10],
    [NaN, 10],
    [0.5, 0],
    [0.5, Infinity],
    [0.5, NaN],
  ])('refuses a proportion of %d with a sample of %d', (p, n) => {
    expect(() => wilson(p, n)).toThrow(RangeError);
  });
});
