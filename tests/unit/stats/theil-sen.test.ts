import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theilSen } from '../../../src/lib/stats/theil-sen.ts';
import reference from '../../reference/trend.json';

const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 30 });
const years = (values: readonly number[]): number[] => values.map((_, index) => 2000 + index);

describe('the Theil-Sen line', () => {
  it.each(reference.series)("agrees with Sen's method in R (%#)", (row) => {
    const found = theilSen(row.times, row.values);
    expect(found.slope).toBeCloseTo(row.slope, 10);
    expect(found.intercept).toBeCloseTo(row.intercept, 8);
    expect(found.low).toBeCloseTo(row.low, 10);
    expect(found.high).toBeCloseTo(row.high, 10);
  });

  it('lies inside its interval', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { slope, low, high } = theilSen(years(values), values);
        if (low !== null) expect(low).toBeLessThanOrEqual(slope);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(slope);
      }),
    );
  });

  it('finds a straight line, and keeps it when one year goes wild', () => {
    const straight = Array.from({ length: 12 }, (_, index) => 3 + 2 * index);
    expect(theilSen(years(straight), straight).slope).toBe(2);
    expect(theilSen(years(straight), straight.with(5, 9999)).slope).toBe(2);
  });

  it('has no interval where the series is too short for the level', () => {
    expect(theilSen([1, 2, 3, 4], [1, 2, 4, 3])).toMatchObject({ low: null, high: null });
  });

  it('refuses short series, gaps and times that do not rise', () => {
    expect(() => theilSen([1, 2, 3], [1, 2, 3])).toThrow('at least 4 needed');
    expect(() => theilSen([1, 2, 3, 4], [1, 2, 3, NaN])).toThrow(RangeError);
    expect(() => theilSen([1, 2, 3, 4], [1, 2, 3, 4, 5])).toThrow('4 times against 5 values');
    expect(() => theilSen([1, 2, 2, 4], [1, 2, 3, 4])).toThrow('Times must rise');
  });
});
