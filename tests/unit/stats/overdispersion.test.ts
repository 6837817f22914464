import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overdispersion } from '../../../src/lib/stats/overdispersion.ts';
import reference from '../../reference/funnel.json';

const points = reference.value.map((value, index) => ({ value, variance: reference.variance[index] ?? 0 }));

describe('overdispersion', () => {
  it.each(reference.spreads)('agrees with R with $outer drawn in at each side', ({ outer, phi, tau2 }) => {
    const found = overdispersion(points, reference.target, outer);
    expect(found.phi).toBeCloseTo(phi, 9);
    expect(found.tau2).toBeCloseTo(tau2, 9);
  });

  it('is none where places differ less than by chance', () => {
    const alike = [1, 2, 3, 4, 5, 6].map(() => ({ value: 10, variance: 4 }));
    expect(overdispersion(alike, 10)).toEqual({ phi: 1, tau2: 0 });
  });

  it('does not depend on the unit of the values', () => {
    const point = fc.record({
      value: fc.double({ min: 0, max: 1000, noNaN: true }),
      variance: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 5, maxLength: 40 }), (some) => {
        const plain = overdispersion(some, 50);
        const scaled = overdispersion(
          some.map(({ value, variance }) => ({ value: value * 10, variance: variance * 100 })),
          500,
        );
        expect(scaled.phi / plain.phi).toBeCloseTo(1, 9);
        expect(plain.phi).toBeGreaterThanOrEqual(1);
        expect(plain.tau2).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses few places, and places without a size', () => {
    expect(() => overdispersion(points.slice(0, 4), 5)).toThrow('at least 5 needed');
    expect(() => overdispersion([...points, { value: 3, variance: 0 }], 5)).toThrow(
      'A variance must be above 0',
    );
    expect(() => overdispersion([...points, { value: NaN, variance: 1 }], 5)).toThrow(RangeError);
    expect(() => overdispersion(points, NaN)).toThrow(RangeError);
    expect(() => overdispersion(points, 5, 0.5)).toThrow(RangeError);
  });
});
