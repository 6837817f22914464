import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/lib/stats/benjamini-hochberg.ts';
import reference from '../../reference/many.json';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

describe('p-values adjusted for many tests', () => {
  it.each(reference.adjusted)('agree with R p.adjust (%#)', ({ p, q }) => {
    benjaminiHochberg(p).forEach((value, index) => expect(value).toBeCloseTo(q[index] ?? -1, 12));
  });

  it('are never below the p-values, never above 1, and in the same order', () => {
    fc.assert(
      fc.property(chances, (p) => {
        const q = benjaminiHochberg(p);
        p.forEach((one, i) => {
          expect(q[i]).toBeGreaterThanOrEqual(one * (1 - 1e-12));
          expect(q[i]).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (one < other) expect(q[i]).toBeLessThanOrEqual(q[j] ?? -1);
          });
        });
      }),
    );
  });

  it('do not depend on the order of the tests', () => {
    fc.assert(
      fc.property(chances, (p) => {
        expect(benjaminiHochberg([...p].reverse())).toEqual(benjaminiHochberg(p).reverse());
      }),
    );
  });

  it('are none for no tests, and refused for what is no probability', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([0.5, NaN])).toThrow('A p-value must lie between 0 and 1');
    expect(() => benjaminiHochberg([-0.1])).toThrow(RangeError);
  });
});
