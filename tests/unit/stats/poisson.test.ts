import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byar, exactPoisson, poissonInterval } from '../../../src/lib/stats/poisson.ts';
import reference from '../../reference/poisson.json';

const counts = fc.integer({ min: 0, max: 100_000 });
const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('the exact Poisson interval', () => {
  it.each(reference.exact)(
    'agrees with R poisson.test for $count at $level',
    ({ count, level, low, high }) => {
      const interval = exactPoisson(count, level);
      expect(interval.low / (low || 1)).toBeCloseTo(low === 0 ? 0 : 1, 9);
      expect(interval.high / high).toBeCloseTo(1, 9);
    },
  );

  it.each([
    [0, 0, 3.689],
    [3, 0.619, 8.767],
    [10, 4.795, 18.39],
  ])('gives the published limits of %d', (count, low, high) => {
    expect(exactPoisson(count).low).toBeCloseTo(low, 3);
    expect(exactPoisson(count).high).toBeCloseTo(high, 3);
  });

  it('has a width above 0 even when nothing happened', () => {
    expect(exactPoisson(0).high).toBeGreaterThan(3);
  });
});

it('the exact interval refuses counts beyond those it was checked for', () => {
  expect(() => exactPoisson(501)).toThrow('up to 500 events');
});

describe("Byar's interval", () => {
  it.each(reference.byar)(
    'agrees with its formula in R for $count at $level',
    ({ count, level, low, high }) => {
      expect(byar(count, level).low).toBeCloseTo(low, 9);
      expect(byar(count, level).high).toBeCloseTo(high, 9);
    },
  );

  it.each([
    [10, 4.787, 18.391],
    [50, 37.108, 65.92],
    [100, 81.362, 121.628],
  ])('gives the published limits of %d', (count, low, high) => {
    expect(byar(count).low).toBeCloseTo(low, 3);
    expect(byar(count).high).toBeCloseTo(high, 3);
  });

  it('is within 0.2 % of the exact interval from ten events on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 500 }), (count) => {
        expect(Math.abs(byar(count).low / exactPoisson(count).low - 1)).toBeLessThan(0.002);
        expect(Math.abs(byar(count).high / exactPoisson(count).high - 1)).toBeLessThan(0.002);
      }),
    );
  });
});

describe('the interval of a count', () => {
  it('is exact below ten events and of Byar from ten on', () => {
    expect(poissonInterval(9)).toEqual(exactPoisson(9));
    expect(poissonInterval(10)).toEqual(byar(10));
  });

  it('holds the count and starts at 0 or above', () => {
    fc.assert(
      fc.property(counts, levels, (count, level) => {
        const { low, high } = poissonInterval(count, level);
        expect(0 <= low && low <= count && count < high).toBe(true);
      }),
    );
  });

  it('is wider at a higher level', () => {
    fc.assert(
      fc.property(counts, (count) => {
        expect(poissonInterval(count, 0.998).high).toBeGreaterThan(poissonInterval(count, 0.95).high);
        expect(poissonInterval(count, 0.998).low).toBeLessThanOrEqual(poissonInterval(count, 0.95).low);
      }),
    );
  });

  it.each([-1, 2.5, NaN, Infinity])('refuses %d as a count', (count) => {
    expect(() => poissonInterval(count)).toThrow(RangeError);
    expect(() => byar(count)).toThrow(RangeError);
    expect(() => exactPoisson(count)).toThrow(RangeError);
  });

  it.each([0, 1, 95, NaN])('refuses %d as a level', (level) => {
    expect(() => poissonInterval(3, level)).toThrow(RangeError);
    expect(() => poissonInterval(30, level)).toThrow(RangeError);
  });
});
