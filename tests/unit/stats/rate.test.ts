import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../../src/lib/stats/poisson.ts';
import { rate, rateRatio } from '../../../src/lib/stats/rate.ts';
import reference from '../../reference/rate.json';

const exposed = fc.record({
  count: fc.integer({ min: 1, max: 50_000 }),
  population: fc.integer({ min: 1, max: 100_000_000 }),
});

describe('a rate', () => {
  it('is per 100,000 unless told, with the limits of its count', () => {
    const found = rate({ count: 10, population: 200_000 });
    expect(found.rate).toBe(5);
    expect(found.low).toBeCloseTo(poissonInterval(10).low / 2, 12);
    expect(found.high).toBeCloseTo(poissonInterval(10).high / 2, 12);
    expect(rate({ count: 10, population: 200_000 }, { base: 1000 }).rate).toBeCloseTo(0.05, 12);
  });

  it('of no event is 0 and not certain', () => {
    expect(rate({ count: 0, population: 83 })).toMatchObject({ rate: 0, low: 0 });
    expect(rate({ count: 0, population: 83 }).high).toBeGreaterThan(4000);
  });

  it('lies inside its interval', () => {
    fc.assert(
      fc.property(exposed, (place) => {
        const found = rate(place);
        expect(found.low < found.rate && found.rate < found.high).toBe(true);
      }),
    );
  });

  it.each([
    [{ count: 1, population: 0 }, 'A population must be above 0'],
    [{ count: 1, population: NaN }, 'A population must be above 0'],
    [{ count: -1, population: 10 }, 'A count must be a whole number'],
    [{ count: NaN, population: 10 }, 'A count must be a whole number'],
  ])('refuses %o', (place, message) => {
    expect(() => rate(place)).toThrow(RangeError);
    expect(() => rate(place)).toThrow(message);
  });
});

describe('the ratio of two rates', () => {
  it.each(reference.ratios)('agrees with R prop.test turned into ratios (%#)', (row) => {
    const found = rateRatio(row.first, row.second, row.level);
    expect(found.ratio).toBeCloseTo(row.ratio, 10);
    expect(found.low / (row.low || 1)).toBeCloseTo(row.low === 0 ? 0 : 1, 8);
    expect(found.high / row.high).toBeCloseTo(1, 8);
    expect(found.p).toBeCloseTo(row.p, 10);
  });

  it('comes close to the log method where events are many', () => {
    const many = reference.ratios.filter((row) => row.first.count > 1000);
    expect(many).toHaveLength(2);
    for (const row of many) {
      const found = rateRatio(row.first, row.second, row.level);
      expect(found.low).toBeCloseTo(row.logLow ?? 0, 4);
      expect(found.high).toBeCloseTo(row.logHigh ?? 0, 4);
    }
  });

  it('turns upside down when the places are exchanged', () => {
    fc.assert(
      fc.property(exposed, exposed, (first, second) => {
        const there = rateRatio(first, second);
        const back = rateRatio(second, first);
        expect(there.low * back.high).toBeCloseTo(1, 6);
        expect(there.p).toBeCloseTo(back.p, 9);
      }),
    );
  });

  it('excludes 1 exactly when the test finds a difference', () => {
    fc.assert(
      fc.property(exposed, exposed, (first, second) => {
        const { low, high, p } = rateRatio(first, second);
        if (Math.abs(p - 0.05) < 1e-9) return;
        expect(low > 1 || high < 1).toBe(p < 0.05);
      }),
    );
  });

  it('is 0 with a finite upper limit when only the first place had no event', () => {
    const found = rateRatio({ count: 0, population: 5000 }, { count: 4, population: 7000 });
    expect(found).toMatchObject({ ratio: 0, low: 0 });
    expect(found.high).toBeGreaterThan(1);
  });

  it('refuses a second place without events, and populations that are none', () => {
    const some = { count: 4, population: 100 };
    expect(() => rateRatio(some, { count: 0, population: 100 })).toThrow('at least one event');
    expect(() => rateRatio(some, { count: 4, population: 0 })).toThrow(RangeError);
    expect(() => rateRatio({ count: 1.5, population: 10 }, some)).toThrow(RangeError);
  });
});
