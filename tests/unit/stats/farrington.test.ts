import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { farrington, type FarringtonOptions } from '../../../src/lib/stats/farrington.ts';
import { quasiPoisson } from '../../../src/lib/stats/quasi-poisson.ts';
import reference from '../../reference/farrington.json';

const series: Record<string, number[]> = reference.series;
const busy = series['busy'] ?? [];

describe("Farrington's method", () => {
  it.each(reference.runs)(
    'agrees with surveillance::algo.farrington for $series, $years years, trend $trend, reweight $reweight',
    ({ series: name, limit, alarm, trendFollowed, ...options }) => {
      const points = farrington(series[name] ?? [], options);
      expect(points).toHaveLength(limit.length);
      for (const [i, point] of points.entries()) {
        // R writes 0 where it does not judge.
        expect((point.limit ?? 0) / (limit[i] || 1), `limit ${i}`).toBeCloseTo(limit[i] ? 1 : 0, 6);
        expect(point.alarm, `alarm ${i}`).toBe(alarm[i]);
        expect(point.trend, `trend ${i}`).toBe(trendFollowed[i]);
      }
    },
  );

  it('follows a trend in some periods and not in others, and warns of an outbreak that was put in', () => {
    const points = reference.runs.flatMap((run) => run.trendFollowed);
    expect(new Set(points)).toEqual(new Set([true, false]));
    expect(farrington(busy, { frequency: 12 }).find((point) => point.index === 87)?.alarm).toBe(true);
  });

  it('never gives a value that is no number', () => {
    const counts = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })), {
      minLength: 42,
      maxLength: 60,
    });
    fc.assert(
      fc.property(counts, fc.boolean(), (values, reweight) => {
        for (const point of farrington(values, { frequency: 12, years: 3, reweight })) {
          expect(point.expected === null || Number.isFinite(point.expected)).toBe(true);
          expect(point.limit === null || point.limit > (point.expected ?? Infinity)).toBe(true);
          expect(point.limit === null).toBe(point.unjudged !== null);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says why it does not judge', () => {
    const quiet = new Array<number>(64).fill(0);
    expect(farrington(quiet, { frequency: 12 })[0]?.unjudged).toBe('too few events');
    expect(farrington([...quiet.slice(1), 9], { frequency: 12 })[0]).toEqual({
      index: 63,
      observed: 9,
      expected: null,
      limit: null,
      alarm: false,
      trend: false,
      unjudged: 'no events before',
    });
  });

  it('judges a count that was always the same', () => {
    const [point] = farrington(new Array<number>(64).fill(7), { frequency: 12 });
    expect(point?.expected).toBeCloseTo(7, 9);
    expect(point?.alarm).toBe(false);
  });

  it.each<[string, number[], FarringtonOptions]>([
    ['a short series', busy.slice(0, 63), { frequency: 12 }],
    ['a broken count', [...busy, 1.5], { frequency: 12 }],
    ['a count below 0', [...busy, -1], { frequency: 12 }],
    ['a gap', [...busy, NaN], { frequency: 12 }],
    ['yearly values', busy, { frequency: 1 }],
    ['no years', busy, { frequency: 12, years: 0 }],
    ['a window of half a year', busy, { frequency: 12, halfWindow: 6 }],
    ['no chance of an alarm', busy, { frequency: 12, alpha: 0 }],
  ])('refuses %s', (_, counts, options) => {
    expect(() => farrington(counts, options)).toThrow(RangeError);
  });

  it('says how many periods are needed', () => {
    expect(() => farrington(busy.slice(0, 63), { frequency: 12 })).toThrow('at least 64');
  });
});

describe('the quasi-Poisson fit', () => {
  it('of a constant alone is the weighted mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const fit = quasiPoisson(
          counts.map(() => [1]),
          counts,
        );
        if (total === 0) expect(fit).toBeNull();
        else expect(fit?.fitted[0]).toBeCloseTo(total / counts.length, 9);
      }),
    );
  });

  it('has no counts fitted where a column has none at all, or says the same as another', () => {
    const months = Array.from({ length: 24 }, (_, t) => [1, t % 2, t < 12 ? 1 : 0]);
    expect(
      quasiPoisson(
        months,
        months.map(([, odd = 0], t) => (odd ? 0 : 5 + (t % 3))),
      ),
    ).toBeNull();
    expect(
      quasiPoisson(
        months.map(([one = 1, odd = 0]) => [one, odd, odd]),
        months.map((_, t) => 3 + (t % 5)),
      ),
    ).toBeNull();
  });

  it('refuses counts below 0, gaps, and as many columns as rows', () => {
    expect(() => quasiPoisson([[1], [1]], [1, -1])).toThrow(RangeError);
    expect(() => quasiPoisson([[1], [1]], [1, NaN])).toThrow(RangeError);
    expect(() => quasiPoisson([[1]], [1])).toThrow(RangeError);
  });
});
