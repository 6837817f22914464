import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stl, type StlOptions } from '../../../src/lib/stats/stl.ts';
import reference from '../../reference/stl.json';
import { randomNormal } from './random-normal.ts';

const series: Record<string, number[]> = reference.series;
const monthly = series['months'] ?? [];

/** What is left of a run of R once its results are taken off. */
function optionsOf(run: (typeof reference.runs)[number]): StlOptions {
  return {
    period: run.period,
    season: typeof run.season === 'number' ? run.season : 'periodic',
    robust: run.robust,
    ...(run.trendWindow !== undefined && { trendWindow: run.trendWindow }),
  };
}

describe('STL', () => {
  it.each(reference.runs)('agrees with stats::stl for $series, season $season, robust $robust', (run) => {
    const parts = stl(series[run.series] ?? [], optionsOf(run));
    for (const part of ['seasonal', 'trend', 'remainder'] as const) {
      expect(parts[part]).toHaveLength(run[part].length);
      for (const [t, value] of run[part].entries())
        expect(parts[part][t], `${part} ${t}`).toBeCloseTo(value, 8);
    }
  });

  const cases = fc.record({
    values: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 9, maxLength: 60 }),
    season: fc.constantFrom<'periodic' | number>('periodic', 7, 11),
    robust: fc.boolean(),
  });

  it('gives finite parts that add up to the values', () => {
    fc.assert(
      fc.property(cases, ({ values, season, robust }) => {
        const { seasonal, trend, remainder } = stl(values, { period: 4, season, robust });
        for (const [t, value] of values.entries()) {
          expect((seasonal[t] ?? NaN) + (trend[t] ?? NaN) + (remainder[t] ?? NaN)).toBeCloseTo(value, 8);
        }
      }),
    );
  });

  it('moves the trend alone when every value grows by the same number', () => {
    fc.assert(
      fc.property(cases, ({ values, season }) => {
        const plain = stl(values, { period: 4, season });
        const moved = stl(
          values.map((value) => value + 1000),
          { period: 4, season },
        );
        for (const [t] of values.entries()) {
          expect(moved.trend[t]).toBeCloseTo((plain.trend[t] ?? NaN) + 1000, 6);
          expect(moved.seasonal[t]).toBeCloseTo(plain.seasonal[t] ?? NaN, 6);
        }
      }),
    );
  });

  it('finds a season and a line that were put together', () => {
    const normal = randomNormal(9);
    const wave = [3, -1, -4, 2];
    const values = Array.from({ length: 60 }, (_, t) => 10 + 0.5 * t + (wave[t % 4] ?? 0) + 0.1 * normal());
    const { seasonal, trend } = stl(values, { period: 4 });
    for (let t = 0; t < 60; t++) {
      expect(Math.abs((seasonal[t] ?? NaN) - (wave[t % 4] ?? 0))).toBeLessThan(0.2);
      expect(Math.abs((trend[t] ?? NaN) - 10 - 0.5 * t)).toBeLessThan(0.3);
    }
  });

  it('keeps an outlier out of trend and season when robust', () => {
    const values = Array.from({ length: 48 }, (_, t) => 20 + (t % 4) + Math.sin(t) / 10);
    const hit = values.map((value, t) => (t === 21 ? 500 : value));
    const off = (robust: boolean) => {
      const { trend } = stl(hit, { period: 4, robust });
      return Math.max(...trend.map((value) => Math.abs(value - 21.5)));
    };
    expect(off(true)).toBeLessThan(0.2);
    expect(off(false)).toBeGreaterThan(5);
  });

  it.each([0, 7])('takes a series of %d alone for a trend without a season', (value) => {
    for (const robust of [false, true]) {
      const { seasonal, trend, remainder } = stl(new Array<number>(30).fill(value), { period: 12, robust });
      expect([...seasonal, ...remainder].every((part) => Math.abs(part) < 1e-9)).toBe(true);
      for (const level of trend) expect(level).toBeCloseTo(value, 9);
    }
  });

  it.each<[string, number[], StlOptions]>([
    ['two periods only', monthly.slice(0, 24), { period: 12 }],
    ['a period of 1', monthly, { period: 1 }],
    ['a broken period', monthly, { period: 12.5 }],
    ['a gap', [...monthly, NaN], { period: 12 }],
    ['an even window of the season', monthly, { period: 12, season: 8 }],
    ['too short a window of the season', monthly, { period: 12, season: 5 }],
    ['an even window of the trend', monthly, { period: 12, trendWindow: 20 }],
  ])('refuses %s', (_, values, options) => {
    expect(() => stl(values, options)).toThrow(RangeError);
  });
});
