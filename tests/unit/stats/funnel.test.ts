import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLimits, FUNNEL_LEVELS, proportionLimits, rateLimits } from '../../../src/lib/stats/funnel.ts';
import { zOf } from '../../../src/lib/stats/normal.ts';
import reference from '../../reference/funnel.json';

describe('funnel limits by chance', () => {
  it.each(reference.poisson)(
    'of counts are the quantiles of R at $mean, around it',
    ({ mean, level, low, high }) => {
      const found = countLimits(mean, { level });
      expect(found.low).toBeCloseTo(Math.max(0, low), 6);
      expect(found.high).toBeCloseTo(Math.max(mean, high), 6);
    },
  );

  it('of rates are those of the expected count, per base', () => {
    const found = rateLimits(5, 200_000);
    expect(found.low).toBeCloseTo(countLimits(10).low / 2, 10);
    expect(found.high).toBeCloseTo(countLimits(10).high / 2, 10);
    expect(rateLimits(0.05, 200_000, { base: 1000 }).high).toBeCloseTo(found.high / 100, 10);
  });

  it.each(reference.binomial)(
    'of proportions are the quantiles of R at $n',
    ({ n, chance, level, low, high }) => {
      const found = proportionLimits(chance, n, { level });
      expect(found.low).toBeCloseTo(Math.max(0, low) / n, 8);
      expect(found.high).toBeCloseTo(Math.max(chance, high / n), 8);
    },
  );

  it('take in the target, and the outer ones the inner ones', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 20_000, noNaN: true }), (expected) => {
        const [inner, outer] = FUNNEL_LEVELS.map((level) => countLimits(expected, { level }));
        expect(inner && inner.low <= expected && expected <= inner.high).toBe(true);
        expect(inner && outer && outer.low <= inner.low && inner.high <= outer.high).toBe(true);
      }),
    );
  });

  it('come closer to the target as places grow', () => {
    const width = (n: number) => proportionLimits(0.4, n).high - proportionLimits(0.4, n).low;
    expect(width(10)).toBeGreaterThan(width(100));
    expect(width(100)).toBeGreaterThan(width(100_000));
  });
});

describe('funnel limits with overdispersion', () => {
  const z = zOf(0.998);

  it('stand the root of phi times as far out', () => {
    const { low, high } = rateLimits(20, 1_000_000, { level: 0.998, spread: { phi: 4 } });
    expect(high - 20).toBeCloseTo(z * Math.sqrt(4 * 2), 10);
    expect(20 - low).toBeCloseTo(z * Math.sqrt(4 * 2), 10);
  });

  it('never close where places differ by a variance of their own', () => {
    const { high } = proportionLimits(0.5, 1e8, { level: 0.998, spread: { tau2: 0.01 } });
    expect(high - 0.5).toBeCloseTo(z * 0.1, 4);
  });

  it('stay among the values that can be', () => {
    const phi = fc.double({ min: 1, max: 1e4, noNaN: true });
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 10_000 }), phi, (target, n, factor) => {
        const { low, high } = proportionLimits(target, n, { spread: { phi: factor } });
        expect(0 <= low && low <= target && target <= high && high <= 1).toBe(true);
      }),
    );
  });

  it.each([
    () => countLimits(0),
    () => rateLimits(0, 10),
    () => rateLimits(5, 0),
    () => rateLimits(NaN, 10),
    () => proportionLimits(1, 10),
    () => proportionLimits(0.5, NaN),
    () => countLimits(5, { level: 1 }),
    () => countLimits(5, { spread: { phi: 0.5 } }),
    () => countLimits(5, { spread: { tau2: NaN } }),
  ])('refuses what makes no funnel (%#)', (draw) => {
    expect(draw).toThrow(RangeError);
  });
});
