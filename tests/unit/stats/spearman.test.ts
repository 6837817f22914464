import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearman } from '../../../src/lib/stats/spearman.ts';

describe("Spearman's rank correlation", () => {
  // Origin: scipy 1.17.1, scipy.stats.spearmanr(x, y).statistic, 2026-11-24; the second with ties.
  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [2, 1, 4, 3, 6, 5, 8, 7, 10, 9], 0.9393939393939393],
    [[1, 2, 2, 4, 5, 7, 7, 7], [9, 3, 3, 5, 1, 2, 0, 0], -0.8572916996864853],
    [[10.1, 3, 8, 2.2, 7, 5], [0.1, -4, 3, 11, 2, 2], -0.23190841426097938],
  ])('agrees with scipy (%#)', (x, y, rho) => {
    expect(spearman(x, y)?.rho).toBeCloseTo(rho, 12);
  });

  it('lies inside its interval, and the interval inside -1 and 1', () => {
    const pair = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 4 }), (pairs) => {
        const found = spearman(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
        );
        if (found === null) return;
        expect(-1 <= found.low && found.low <= found.rho).toBe(true);
        expect(found.rho <= found.high && found.high <= 1).toBe(true);
      }),
    );
  });

  it('is null where there is nothing to correlate', () => {
    expect(spearman([1, 2, 3], [1, 2, 3])).toBeNull();
    expect(spearman([1, 1, 1, 1], [1, 2, 3, 4])).toBeNull();
    expect(() => spearman([1], [1, 2])).toThrow(RangeError);
  });
});
