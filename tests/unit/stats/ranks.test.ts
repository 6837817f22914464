import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankIntervals } from '../../../src/lib/stats/ranks.ts';
import reference from '../../reference/many.json';

const places = fc.array(
  fc.record({
    estimate: fc.double({ min: -100, max: 100, noNaN: true }),
    error: fc.double({ min: 0, max: 20, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('rank intervals', () => {
  it.each(reference.ranks)('agree with the comparisons in R (%#)', ({ estimate, error, rank, low, high }) => {
    const found = rankIntervals(estimate.map((one, index) => ({ estimate: one, error: error[index] ?? 0 })));
    expect(found.map((place) => place.rank)).toEqual(rank);
    expect(found.map((place) => place.low)).toEqual(low);
    expect(found.map((place) => place.high)).toEqual(high);
  });

  it('hold the observed rank and stay among the places', () => {
    fc.assert(
      fc.property(places, (some) => {
        for (const { rank, low, high } of rankIntervals(some)) {
          expect(1 <= low && low <= rank && rank <= high && high <= some.length).toBe(true);
        }
      }),
    );
  });

  it('are never narrower at a higher level', () => {
    fc.assert(
      fc.property(places, (some) => {
        const wide = rankIntervals(some, 0.998);
        rankIntervals(some, 0.95).forEach(({ low, high }, index) => {
          expect(wide[index]?.low).toBeLessThanOrEqual(low);
          expect(wide[index]?.high).toBeGreaterThanOrEqual(high);
        });
      }),
    );
  });

  it('of places counted without error are the ranks themselves, ties sharing', () => {
    const exact = [3, 1, 3, 2].map((estimate) => ({ estimate, error: 0 }));
    expect(rankIntervals(exact).map(({ low, high }) => [low, high])).toEqual([
      [1, 2],
      [4, 4],
      [1, 2],
      [3, 3],
    ]);
  });

  it('are none for no places, and refused for estimates that are no numbers', () => {
    expect(rankIntervals([])).toEqual([]);
    expect(() => rankIntervals([{ estimate: NaN, error: 1 }])).toThrow(RangeError);
    expect(() => rankIntervals([{ estimate: 1, error: -1 }])).toThrow(RangeError);
    expect(() => rankIntervals([{ estimate: 1, error: 1 }], 1)).toThrow(RangeError);
  });
});
