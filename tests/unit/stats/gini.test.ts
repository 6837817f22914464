import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedGini, expectedGini, gini } from '../../../src/lib/stats/gini.ts';
import { lorenz } from '../../../src/lib/stats/lorenz.ts';
import reference from '../../reference/gini.json';

const counts = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((count) => count > 0));

describe('the Gini coefficient', () => {
  it.each(reference.observed)('agrees with the mean difference in R (%#)', (row) => {
    expect(gini(row.counts)).toBeCloseTo(row.gini, 12);
    expect(adjustedGini(row.counts)).toBeCloseTo(row.adjusted, 12);
  });

  it('of 3, 1 and 1 events at ten places is 0.78, and 0.56 measured from what five events allow', () => {
    const sparse = [3, 1, 1, 0, 0, 0, 0, 0, 0, 0];
    expect(gini(sparse)).toBeCloseTo(0.78, 12);
    // The formula of the paper and the program that its authors published; a figure caption there prints .58.
    expect(adjustedGini(sparse)).toBeCloseTo(0.56, 12);
  });

  it('is twice the area between the Lorenz curve and the diagonal', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const points = lorenz(list);
        const area = points.slice(1).reduce((sum, { places, events }, index) => {
          const before = points[index] ?? { places: 0, events: 0 };
          return sum + ((events + before.events) / 2) * (places - before.places);
        }, 0);
        expect(gini(list)).toBeCloseTo(2 * area - 1, 10);
      }),
    );
  });

  it('lies between 0 and 1, adjusted no higher than plain', () => {
    fc.assert(
      fc.property(counts, (list) => {
        expect(0 <= adjustedGini(list) && adjustedGini(list) <= gini(list) + 1e-12 && gini(list) < 1).toBe(
          true,
        );
      }),
    );
  });

  it('is 0, adjusted, when no two events share a place', () => {
    expect(adjustedGini([1, 0, 1, 0, 0, 1])).toBeCloseTo(0, 12);
  });

  it('needs an event', () => {
    expect(() => gini([])).toThrow('at least one event');
    expect(() => adjustedGini([0])).toThrow('at least one event');
    expect(() => gini([2, 0.5])).toThrow(RangeError);
  });
});

describe('the Gini coefficient to expect by chance', () => {
  it.each(reference.expected)('is that of $events events at $places places in R', (row) => {
    const found = expectedGini(row.events, row.places);
    expect(found).toBeCloseTo(row.exact, 10);
    expect(Math.abs(found - row.simulated)).toBeLessThanOrEqual(4 * row.error + 1e-12);
  });

  it('falls as events grow in number over the same places', () => {
    const events = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 3000 }), (some, places) => {
        const found = expectedGini(some, places);
        expect(found >= 0 && found < 1).toBe(true);
        expect(expectedGini(some + 1, places)).toBeLessThanOrEqual(found + 1e-9);
      }),
    );
  });

  it('refuses no events, no places and parts of them', () => {
    expect(() => expectedGini(0, 3)).toThrow(RangeError);
    expect(() => expectedGini(3, 0)).toThrow(RangeError);
    expect(() => expectedGini(2.5, 3)).toThrow(RangeError);
    expect(() => expectedGini(NaN, 3)).toThrow(RangeError);
  });
});
