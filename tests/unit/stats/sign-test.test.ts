import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signTest } from '../../../src/lib/stats/sign-test.ts';
import reference from '../../reference/one-sided.json';

describe('the sign test', () => {
  it.each(reference.sign)('agrees with scipy: $hits of $n', ({ hits, n, p }) => {
    expect(Math.abs(signTest(hits, n) / p - 1)).toBeLessThan(1e-9);
  });

  it('is a probability that falls as more cases take the side', () => {
    const counts = fc
      .integer({ min: 1, max: 400 })
      .chain((n) => fc.tuple(fc.nat({ max: n - 1 }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([hits, n]) => {
        const [more, less] = [signTest(hits + 1, n), signTest(hits, n)];
        expect(more).toBeGreaterThan(0);
        expect(less).toBeLessThanOrEqual(1);
        expect(more).toBeLessThanOrEqual(less);
      }),
    );
  });

  it.each([
    [1, 0],
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [Number.NaN, 2],
    [1, Infinity],
  ])('refuses %d of %d', (hits, n) => {
    expect(() => signTest(hits, n)).toThrow(RangeError);
  });
});
