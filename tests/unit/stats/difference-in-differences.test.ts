import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInDifferences } from '../../../src/lib/stats/difference-in-differences.ts';
import type { Estimate } from '../../../src/lib/stats/student.ts';
import reference from '../../reference/difference-in-differences.json';
import { randomNormal } from './random-normal.ts';

function expectEstimate(actual: Estimate | null | undefined, expected: Estimate): void {
  for (const key of ['estimate', 'standardError', 'low', 'high', 'p'] as const) {
    expect(actual?.[key], key).toBeCloseTo(expected[key], 9);
  }
}

const noise = (places: number, periods: number, seed: number): number[][] => {
  const normal = randomNormal(seed);
  return Array.from({ length: places }, () => Array.from({ length: periods }, () => normal()));
};

describe('difference in differences', () => {
  it.each(reference.panels)('agrees with lm for $name', (panel) => {
    const result = differenceInDifferences(panel, panel.level);
    expectEstimate(result.effect, panel.effect);
    expect(result.effect.estimate).toBeCloseTo(panel.twoWayFixedEffects, 9);
    expect(result.treatedChange - result.comparisonChange).toBeCloseTo(result.effect.estimate, 12);
    if (panel.preTrend === null) expect(result.preTrend).toBeNull();
    else expectEstimate(result.preTrend, panel.preTrend);
    expect(result.periods.map((period) => period.index)).toEqual(panel.periods.map((period) => period.index));
    for (const [i, period] of panel.periods.entries()) expectEstimate(result.periods[i]?.estimate, period);
  });

  it('is not moved by what all places share, nor by how high each place lies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 }),
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 7, maxLength: 7 }),
        (seed, shared, heights) => {
          const rows = noise(7, 6, seed);
          const moved = rows.map((row, i) =>
            row.map((value, t) => value + (shared[t] ?? 0) + (heights[i] ?? 0)),
          );
          const run = (all: number[][]) =>
            differenceInDifferences({ treated: all.slice(0, 3), comparison: all.slice(3), change: 3 });
          expect(run(moved).effect.estimate).toBeCloseTo(run(rows).effect.estimate, 9);
          expect(run(moved).effect.p).toBeCloseTo(run(rows).effect.p, 7);
          expect(run(moved).preTrend?.p).toBeCloseTo(run(rows).preTrend?.p ?? NaN, 7);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('holds 0 in 95 % of the intervals where nothing was done', () => {
    let held = 0;
    for (let seed = 0; seed < 600; seed++) {
      const rows = noise(9, 8, seed);
      const { low, high } = differenceInDifferences({
        treated: rows.slice(0, 3),
        comparison: rows.slice(3),
        change: 4,
      }).effect;
      if (low <= 0 && high >= 0) held++;
    }
    expect(held / 600).toBeGreaterThan(0.92);
    expect(held / 600).toBeLessThan(0.98);
  });

  it('finds that the treated places ran steeper before', () => {
    const rows = noise(12, 10, 4).map((row, i) => row.map((value, t) => value + (i < 6 ? t : 0)));
    const { preTrend } = differenceInDifferences({
      treated: rows.slice(0, 6),
      comparison: rows.slice(6),
      change: 5,
    });
    expect(preTrend?.estimate).toBeGreaterThan(0.5);
    expect(preTrend?.p).toBeLessThan(0.01);
  });

  it('tells no interval of a period in which all places moved alike', () => {
    const treated = [
      [3, 3, 3, 4],
      [5, 5, 5, 8],
    ];
    const result = differenceInDifferences({ treated, comparison: treated, change: 2 });
    expect(result.periods[0]).toEqual({ index: 0, difference: 0, estimate: null });
    expect(result.preTrend).toBeNull();
  });

  const row = [1, 2, 4, 3];
  it.each([
    ['no treated place', { treated: [], comparison: [row, row], change: 2 }],
    ['one place for comparison', { treated: [row], comparison: [row], change: 2 }],
    ['no period before', { treated: [row], comparison: [row, [2, 2, 9, 3]], change: 0 }],
    ['no period after', { treated: [row], comparison: [row, [2, 2, 9, 3]], change: 4 }],
    ['rows of different length', { treated: [row], comparison: [row, [2, 2, 9]], change: 2 }],
    ['a gap', { treated: [row], comparison: [row, [2, 2, NaN, 3]], change: 2 }],
    ['places that all changed alike', { treated: [row], comparison: [row, row], change: 2 }],
    [
      'zeros',
      {
        treated: [[0, 0]],
        comparison: [
          [0, 0],
          [0, 0],
        ],
        change: 1,
      },
    ],
  ])('refuses %s', (_, panel) => {
    expect(() => differenceInDifferences(panel)).toThrow(RangeError);
  });
});
