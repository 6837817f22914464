import { describe, expect, it } from 'vitest';
import { spearmanTest } from '../../../src/lib/stats/spearman-test.ts';
import reference from '../../reference/one-sided.json';

describe('the test of a rank correlation', () => {
  it.each(reference.spearman)('agrees with scipy: $rho over $n pairs, side $side', ({ rho, n, side, p }) => {
    expect(spearmanTest(rho, n, side > 0 ? 1 : -1)).toBeCloseTo(p, 9);
  });

  it('is never surer than the number of orders allows', () => {
    expect(spearmanTest(1, 5, 1)).toBeCloseTo(1 / 120, 12);
    expect(spearmanTest(-1, 5, -1)).toBeCloseTo(1 / 120, 12);
    expect(spearmanTest(-1, 5, 1)).toBe(1);
  });

  it.each([
    [1.1, 10],
    [Number.NaN, 10],
    [0.5, 3],
    [0.5, 4.5],
  ])('refuses a correlation of %d over %d pairs', (rho, n) => {
    expect(() => spearmanTest(rho, n, 1)).toThrow(RangeError);
  });
});
