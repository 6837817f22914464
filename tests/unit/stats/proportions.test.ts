import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionDifference } from '../../../src/lib/stats/proportions.ts';
import reference from '../../reference/proportions.json';

const sampled = fc.record({
  proportion: fc.double({ min: 0, max: 1, noNaN: true }),
  n: fc.double({ min: 1, max: 100_000, noNaN: true }),
});

describe('the difference of two proportions', () => {
  it.each(reference.differences)(
    'agrees with R for $x1 of $n1 against $x2 of $n2 at $level',
    ({ x1, n1, x2, n2, level, low, high, p }) => {
      const found = proportionDifference(
        { proportion: x1 / n1, n: n1 },
        { proportion: x2 / n2, n: n2 },
        level,
      );
      expect(found.difference).toBeCloseTo(x1 / n1 - x2 / n2, 12);
      expect(found.low).toBeCloseTo(low, 10);
      expect(found.high).toBeCloseTo(high, 10);
      expect(found.p).toBeCloseTo(p, 10);
    },
  );

  it("gives the limits printed in Newcombe's paper", () => {
    const found = proportionDifference({ proportion: 56 / 70, n: 70 }, { proportion: 48 / 80, n: 80 });
    expect(found.low).toBeCloseTo(0.0524, 4);
    expect(found.high).toBeCloseTo(0.3339, 4);
  });

  it('lies inside its interval, and the interval inside -1 and 1', () => {
    fc.assert(
      fc.property(sampled, sampled, (first, second) => {
        const { difference, low, high, p } = proportionDifference(first, second);
        expect(-1 - 1e-12 <= low && low <= difference && difference <= high && high <= 1 + 1e-12).toBe(true);
        expect(p >= 0 && p <= 1).toBe(true);
      }),
    );
  });

  it('changes its sign when the samples are exchanged', () => {
    fc.assert(
      fc.property(sampled, sampled, (first, second) => {
        const there = proportionDifference(first, second);
        const back = proportionDifference(second, first);
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.p).toBeCloseTo(back.p, 12);
      }),
    );
  });

  it('finds no difference where all answer alike', () => {
    expect(proportionDifference({ proportion: 0, n: 10 }, { proportion: 0, n: 20 }).p).toBe(1);
    expect(proportionDifference({ proportion: 1, n: 10 }, { proportion: 1, n: 20 }).p).toBe(1);
  });

  it.each([
    [{ proportion: 1.1, n: 10 }, 'A proportion must lie between 0 and 1'],
    [{ proportion: NaN, n: 10 }, 'A proportion must lie between 0 and 1'],
    [{ proportion: 0.5, n: 0 }, 'The size of a sample must be above 0'],
    [{ proportion: 0.5, n: Infinity }, 'The size of a sample must be above 0'],
  ])('refuses %o', (bad, message) => {
    const good = { proportion: 0.5, n: 10 };
    expect(() => proportionDifference(bad, good)).toThrow(RangeError);
    expect(() => proportionDifference(good, bad)).toThrow(message);
  });
});
