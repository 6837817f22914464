import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrinkRates } from '../../../src/lib/stats/shrinkage.ts';
import reference from '../../reference/shrinkage.json';

describe('shrunk rates', () => {
  it.each(reference.cases)(
    "agree with Marshall's estimator in R (%#)",
    ({ count, population, shrunk, weight }) => {
      const found = shrinkRates(
        count.map((one, index) => ({ count: one, population: population[index] ?? 0 })),
      );
      found.forEach((place, index) => {
        expect(place.shrunk).toBeCloseTo(shrunk[index] ?? -1, 7);
        expect(place.weight).toBeCloseTo(weight[index] ?? -1, 12);
      });
    },
  );

  it('draw a county of 83 people far toward the mean and keep its raw rate', () => {
    const [tiny, large] = shrinkRates([
      { count: 3, population: 83 },
      { count: 40, population: 90_000 },
    ]);
    expect(tiny?.raw).toBeCloseTo(3614.46, 2);
    expect(tiny?.shrunk).toBeLessThan(1000);
    expect(large?.shrunk).toBeCloseTo(large?.raw ?? 0, -1);
  });

  it('lie between the raw rate and the mean of all', () => {
    const place = fc.record({
      count: fc.integer({ min: 0, max: 1000 }),
      population: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 30 }), (places) => {
        const events = places.reduce((sum, { count }) => sum + count, 0);
        const mean = (events / places.reduce((sum, { population }) => sum + population, 0)) * 100_000;
        for (const { raw, shrunk, weight } of shrinkRates(places)) {
          expect(weight >= 0 && weight <= 1).toBe(true);
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(raw, mean) - 1e-6);
          expect(shrunk).toBeLessThanOrEqual(Math.max(raw, mean) + 1e-6);
        }
      }),
    );
  });

  it('need two places with people', () => {
    expect(() => shrinkRates([{ count: 1, population: 10 }])).toThrow('at least two places');
    const place = { count: 1, population: 10 };
    expect(() => shrinkRates([place, { count: 1, population: 0 }])).toThrow(RangeError);
    expect(() => shrinkRates([place, { count: NaN, population: 5 }])).toThrow(RangeError);
  });
});
