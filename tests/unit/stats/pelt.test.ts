import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pelt, type PeltOptions } from '../../../src/lib/stats/pelt.ts';
import { segmentCost, type Changing } from '../../../src/lib/stats/segment-cost.ts';
import reference from '../../reference/pelt.json';
import { randomNormal } from './random-normal.ts';

const series: Record<string, number[]> = reference.series;

/** Least total cost over all ways to cut, by looking at every pair of positions. */
function everyCut(
  values: readonly number[],
  changing: Changing,
  penalty: 'BIC' | 'MBIC',
  shortest: number,
): number {
  const n = values.length;
  const cost = segmentCost(values, changing);
  const parameters = changing === 'mean' ? 1 : 2;
  const price = (parameters + (penalty === 'MBIC' ? 2 : 1)) * Math.log(n);
  const best = [-price];
  for (let end = 1; end <= n; end++) {
    best[end] = Infinity;
    for (let start = 0; start <= end - shortest; start++) {
      const extra = penalty === 'MBIC' ? Math.log(end - start) : 0;
      const total = (best[start] ?? Infinity) + cost(start, end) + extra + price;
      best[end] = Math.min(best[end] ?? Infinity, total);
    }
  }
  return best[n] ?? NaN;
}

describe('PELT', () => {
  it.each(reference.runs)(
    'cuts $series like an optimal partition in R for $changing with $penalty',
    ({ series: name, changing, penalty, shortest, changes, cost }) => {
      const result = pelt(series[name] ?? [], {
        changing: changing as Changing,
        penalty: penalty as 'BIC' | 'MBIC',
        shortest,
      });
      expect(result.changes.map((change) => change.index)).toEqual(changes);
      expect(result.cost).toBeCloseTo(cost, 6);
    },
  );

  it.each(reference.leastSquares)(
    'finds the breaks of strucchange::breakpoints in $series',
    ({ series: name, shortest, breaks, rss }) => {
      const values = series[name] ?? [];
      const { changes, segments } = pelt(values, { penalty: 'BIC', shortest });
      expect(changes.map((change) => change.index)).toEqual(breaks);
      const squares = segments.flatMap(({ start, end, mean }) =>
        values.slice(start, end).map((value) => (value - mean) ** 2),
      );
      expect(squares.reduce((sum, square) => sum + square, 0) / rss).toBeCloseTo(1, 9);
    },
  );

  it('finds no worse way to cut than looking at every one', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 10, maxLength: 45 });
    const kinds = fc.constantFrom<Changing>('mean', 'mean and variance');
    fc.assert(
      fc.property(
        values,
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 }),
        kinds,
        fc.constantFrom<'BIC' | 'MBIC'>('BIC', 'MBIC'),
        fc.integer({ min: 2, max: 5 }),
        (noise, levels, changing, penalty, shortest) => {
          const stretch = Math.ceil(noise.length / levels.length);
          const cut = noise.map((value, t) => value + (levels[Math.floor(t / stretch)] ?? 0));
          fc.pre(new Set(cut).size > 1);
          const { cost, segments } = pelt(cut, { changing, penalty, shortest });
          expect(cost).toBeCloseTo(everyCut(cut, changing, penalty, shortest), 6);
          expect(segments.every(({ start, end }) => end - start >= shortest)).toBe(true);
          expect(segments[0]?.start).toBe(0);
          expect(segments.at(-1)?.end).toBe(cut.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives each change a stretch that holds it and does not reach its neighbours', () => {
    const { changes } = pelt(series['steps'] ?? []);
    expect(changes).toHaveLength(2);
    for (const [i, { index, low, high }] of changes.entries()) {
      expect(low <= index && index <= high).toBe(true);
      expect(low).toBeGreaterThan(changes[i - 1]?.index ?? 0);
    }
  });

  it('holds the true position in at least 95 % of series with one change', () => {
    const normal = randomNormal(15);
    let found = 0;
    let held = 0;
    for (let run = 0; run < 300; run++) {
      const values = Array.from({ length: 80 }, (_, t) => normal() + (t >= 40 ? 1.5 : 0));
      const { changes } = pelt(values);
      const [only] = changes;
      if (changes.length !== 1 || only === undefined) continue;
      found++;
      if (only.low <= 40 && only.high >= 40) held++;
    }
    expect(found).toBeGreaterThan(240);
    expect(held / found).toBeGreaterThan(0.94);
  });

  it('seldom finds a change where there is none', () => {
    const normal = randomNormal(16);
    let found = 0;
    for (let run = 0; run < 300; run++) {
      if (pelt(Array.from({ length: 60 }, normal)).changes.length) found++;
    }
    expect(found / 300).toBeLessThan(0.1);
  });

  it('can tell a change of spread alone', () => {
    const normal = randomNormal(17);
    const values = Array.from({ length: 80 }, (_, t) => normal() * (t < 40 ? 1 : 6));
    expect(pelt(values, { changing: 'mean and variance' }).changes).toHaveLength(1);
  });

  it.each<Changing>(['mean', 'mean and variance'])(
    'takes runs of equal values, and lines, for %s without a number that is none',
    (changing) => {
      for (const values of [
        [0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
        Array.from({ length: 30 }, (_, t) => t),
      ]) {
        const { cost, changes } = pelt(values, { changing });
        expect(Number.isFinite(cost)).toBe(true);
        expect(changes.every(({ low, high }) => low <= high)).toBe(true);
      }
    },
  );

  it.each<[string, number[], PeltOptions]>([
    ['fewer than two stretches', [1, 2, 3, 4, 5, 6, 7, 8, 9], {}],
    ['a constant series', new Array<number>(20).fill(3), {}],
    ['zeros', new Array<number>(20).fill(0), {}],
    ['a gap', [...(series['nile'] ?? []), NaN], {}],
    ['stretches of nothing', series['nile'] ?? [], { shortest: 0 }],
    ['a spread of one value', series['nile'] ?? [], { changing: 'mean and variance', shortest: 1 }],
  ])('refuses %s', (_, values, options) => {
    expect(() => pelt(values, options)).toThrow(RangeError);
  });
});
