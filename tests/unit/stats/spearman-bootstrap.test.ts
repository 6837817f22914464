import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spearmanBootstrap } from '../../../src/lib/stats/spearman-bootstrap.ts';
import reference from '../../reference/streams.json';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe("the bootstrap interval of Spearman's correlation", () => {
  it.each(reference.bootstraps)(
    'is what scipy finds in the same draws (%#)',
    ({ x, y, seed, replicates, ...row }) => {
      const found = spearmanBootstrap(x, y, { seed, replicates });
      expect(found?.rho).toBeCloseTo(row.rho, 12);
      expect(found?.low).toBeCloseTo(row.low, 10);
      expect(found?.high).toBeCloseTo(row.high, 10);
    },
  );

  it('moves little with the seed', () => {
    const [first] = reference.bootstraps;
    for (const seed of [1, 2, 3]) {
      const found = spearmanBootstrap(first?.x ?? [], first?.y ?? [], { seed });
      expect(Math.abs((found?.low ?? 9) - (first?.low ?? 0))).toBeLessThan(0.05);
      expect(Math.abs((found?.high ?? 9) - (first?.high ?? 0))).toBeLessThan(0.05);
    }
  });

  it('stays between -1 and 1, and is repeatable', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 10, maxLength: 30 }), (pairs) => {
        const x = pairs.map(([one]) => one);
        const y = pairs.map(([, two]) => two);
        const found = spearmanBootstrap(x, y, { replicates: 200 });
        expect(spearmanBootstrap(x, y, { replicates: 200 })).toEqual(found);
        if (found) expect(-1 <= found.low && found.low <= found.high && found.high <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is null where a measure does not vary', () => {
    expect(spearmanBootstrap(ten, new Array<number>(10).fill(4))).toBeNull();
  });

  it('refuses few pairs, unlike lengths, gaps and few draws', () => {
    expect(() => spearmanBootstrap([1, 2, 3], [1, 2, 3])).toThrow('3 pairs, at least 10 needed');
    expect(() => spearmanBootstrap(ten, ten.slice(1))).toThrow(RangeError);
    expect(() => spearmanBootstrap(ten, ten.with(3, NaN))).toThrow(RangeError);
    expect(() => spearmanBootstrap(ten, ten, { replicates: 10 })).toThrow('from 200 up');
    expect(() => spearmanBootstrap(ten, ten, { level: 1 })).toThrow(RangeError);
    expect(() => spearmanBootstrap(ten, ten, { seed: -1 })).toThrow(RangeError);
  });
});
