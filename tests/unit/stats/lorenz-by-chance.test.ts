import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lorenzByChance } from '../../../src/lib/stats/lorenz-by-chance.ts';
import { lorenz } from '../../../src/lib/stats/lorenz.ts';
import { randomStream } from '../../../src/lib/stats/random.ts';

describe('the Lorenz curve by chance alone', () => {
  it('rises from nothing to all, above the diagonal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 3000 }),
        (events, places) => {
          const curve = lorenzByChance(events, places);
          expect(curve[0]).toEqual({ places: 0, events: 0 });
          expect(curve.at(-1)?.places).toBeCloseTo(1, 9);
          expect(curve.at(-1)?.events).toBeCloseTo(1, 9);
          curve.slice(1).forEach((point, index) => {
            expect(point.places).toBeGreaterThanOrEqual(curve[index]?.places ?? 0);
            expect(point.events).toBeGreaterThanOrEqual(curve[index]?.events ?? 0);
            expect(point.events).toBeGreaterThan(point.places - 1e-9);
          });
        },
      ),
    );
  });

  it('knows how many places stay empty', () => {
    const reached = lorenzByChance(100, 100).find(({ events }) => events > 1 - 1e-12);
    expect(reached?.places).toBeCloseTo(1 - Math.exp(-1), 9);
  });

  it('is where events thrown at random over places lie', () => {
    const next = randomStream(4);
    const counts = new Array<number>(20_000).fill(0);
    for (let i = 0; i < 60_000; i++) {
      const at = Math.floor(next() * counts.length);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    const thrown = lorenz(counts);
    for (const { places, events } of lorenzByChance(60_000, 20_000))
      expect(thrown[Math.round(places * 20_000)]?.events).toBeCloseTo(events, 1.9);
  });

  it('refuses what is no count', () => {
    expect(() => lorenzByChance(0, 5)).toThrow(RangeError);
    expect(() => lorenzByChance(5, 0)).toThrow(RangeError);
    expect(() => lorenzByChance(1.5, 2)).toThrow(RangeError);
  });
});
