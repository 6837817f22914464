import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall, trendVariance } from '../../../src/lib/stats/mann-kendall.ts';
import reference from '../../reference/trend.json';

const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 4, maxLength: 40 });

describe('the Mann-Kendall test', () => {
  it.each(reference.series)('agrees with R cor.test against time (%#)', ({ values, s, variance, z, p }) => {
    const found = mannKendall(values);
    expect(found.s).toBe(s);
    expect(found.variance).toBeCloseTo(variance, 9);
    expect(found.p).toBeCloseTo(p, 10);
    if (z !== null) expect(found.z).toBeCloseTo(z, 10);
  });

  it('turns around with the series', () => {
    fc.assert(
      fc.property(series, (values) => {
        const there = mannKendall(values);
        const back = mannKendall([...values].reverse());
        expect(there.s + back.s).toBe(0);
        expect(there.p).toBeCloseTo(back.p, 12);
        expect(there.p >= 0 && there.p <= 1).toBe(true);
      }),
    );
  });

  it('looks at order alone', () => {
    fc.assert(
      fc.property(series, (values) => {
        expect(mannKendall(values.map((value) => value ** 3))).toEqual(mannKendall(values));
      }),
    );
  });

  it('finds no trend where nothing moves', () => {
    expect(mannKendall([7, 7, 7, 7, 7])).toEqual({ s: 0, variance: 0, z: 0, p: 1 });
  });

  it('needs four finite values', () => {
    expect(() => mannKendall([1, 2, 3])).toThrow('3 values, at least 4 needed');
    expect(() => mannKendall([1, 2, NaN, 4])).toThrow(RangeError);
    expect(() => trendVariance([1, 2, Infinity, 4])).toThrow(RangeError);
  });
});
