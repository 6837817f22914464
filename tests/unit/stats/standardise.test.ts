import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../../src/lib/stats/poisson.ts';
import { standardisedRate } from '../../../src/lib/stats/standardise.ts';
import reference from '../../reference/standardise.json';

const stratum = fc.record({
  count: fc.integer({ min: 10, max: 500 }),
  population: fc.integer({ min: 1000, max: 1_000_000 }),
  standard: fc.integer({ min: 1, max: 100 }),
});

describe('a directly standardised rate', () => {
  it.each(reference.rates)("agrees with Dobson's formula in R (%#)", ({ strata, level, rate, low, high }) => {
    const found = standardisedRate(strata, { level });
    expect(found.rate).toBeCloseTo(rate, 8);
    expect(found.low).toBeCloseTo(low, 8);
    expect(found.high).toBeCloseTo(high, 8);
    expect(found.events).toBe(strata.reduce((sum, { count }) => sum + count, 0));
  });

  it('is the plain rate with its plain interval when there is one group', () => {
    const found = standardisedRate([{ count: 40, population: 2000, standard: 5 }], { base: 1000 });
    expect(found.rate).toBeCloseTo(20, 12);
    expect(found.low).toBeCloseTo(poissonInterval(40).low / 2, 10);
    expect(found.high).toBeCloseTo(poissonInterval(40).high / 2, 10);
  });

  it('lies between the lowest and the highest rate of its groups, and inside its interval', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 12 }), (strata) => {
        const { rate, low, high } = standardisedRate(strata, { base: 1 });
        const rates = strata.map(({ count, population }) => count / population);
        expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
        expect(rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
        expect(0 <= low && low < rate && rate < high).toBe(true);
      }),
    );
  });

  it('does not depend on the unit of the standard population', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 12 }), (strata) => {
        const scaled = strata.map((group) => ({ ...group, standard: group.standard * 1000 }));
        expect(standardisedRate(scaled).high).toBeCloseTo(standardisedRate(strata).high, 6);
      }),
    );
  });

  it('is refused below ten events', () => {
    const few = [
      { count: 4, population: 100, standard: 1 },
      { count: 5, population: 100, standard: 1 },
    ];
    expect(() => standardisedRate(few)).toThrow('at least 10 events, not 9');
    expect(() => standardisedRate([])).toThrow(RangeError);
  });

  it.each([
    { count: 20, population: 0, standard: 1 },
    { count: 20, population: 10, standard: 0 },
    { count: 20.5, population: 10, standard: 1 },
    { count: NaN, population: 10, standard: 1 },
  ])('refuses the group %o', (bad) => {
    expect(() => standardisedRate([bad])).toThrow(RangeError);
  });
});
