import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffect, effectiveSize, marginOfError } from '../../../src/lib/stats/survey.ts';
import reference from '../../reference/survey.json';

const weights = fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('unequal weights', () => {
  it.each(reference.weights)('have the design effect that R computes (%#)', (row) => {
    expect(designEffect(row.weights)).toBeCloseTo(row.designEffect, 12);
    expect(designEffect(row.weights)).toBeCloseTo(row.byVariation, 12);
    expect(effectiveSize(row.weights)).toBeCloseTo(row.effectiveSize, 11);
  });

  it('cost nothing when they are equal', () => {
    expect(designEffect([3, 3, 3])).toBe(1);
    expect(effectiveSize([3, 3, 3])).toBe(3);
  });

  it('never tell more than that many respondents, nor less than one', () => {
    fc.assert(
      fc.property(weights, (some) => {
        const size = effectiveSize(some);
        expect(size).toBeLessThanOrEqual(some.length);
        expect(size).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(designEffect(some) * size).toBeCloseTo(some.length, 8);
      }),
    );
  });

  it('may be in any unit, also a very large one', () => {
    expect(designEffect([1e200, 2e200])).toBeCloseTo(designEffect([1, 2]), 12);
  });

  it.each([[[]], [[1, 0]], [[1, -2]], [[1, NaN]], [[Infinity]]])('are refused as %o', (bad) => {
    expect(() => designEffect(bad)).toThrow(RangeError);
    expect(() => effectiveSize(bad)).toThrow(RangeError);
  });
});

describe('the margin of error', () => {
  it.each(reference.margins)(
    'agrees with R for $proportion of $n with design effect $designEffect',
    ({ proportion, n, designEffect: effect, margin }) => {
      expect(marginOfError(proportion, n, { designEffect: effect })).toBeCloseTo(margin, 12);
    },
  );

  it('is about five points for 400 answers', () => {
    expect(marginOfError(0.5, 400)).toBeCloseTo(0.049, 3);
  });

  it('refuses samples of nobody and impossible proportions', () => {
    expect(() => marginOfError(0.5, 0)).toThrow('The size of a sample must be above 0');
    expect(() => marginOfError(2, 10)).toThrow(RangeError);
    expect(() => marginOfError(0.5, 10, { designEffect: NaN })).toThrow(RangeError);
    expect(() => marginOfError(0.5, 10, { level: 1 })).toThrow(RangeError);
  });
});
