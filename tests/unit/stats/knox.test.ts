import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knox, type KnoxOptions, type SpaceTimeEvent } from '../../../src/lib/stats/knox.ts';
import { randomStream } from '../../../src/lib/stats/random.ts';
import reference from '../../reference/knox.json';

const { events, distances, days } = reference;

/** Events without any interaction of place and time. */
function scattered(count: number, seed: number): SpaceTimeEvent[] {
  const next = randomStream(seed);
  return Array.from({ length: count }, () => ({
    x: Math.round(next() * 500),
    y: Math.round(next() * 500),
    day: Math.floor(next() * 100),
  }));
}

describe("Knox's test", () => {
  const cells = knox(events, { distances, days });

  it('counts the pairs of every band, and expects as many, as R', () => {
    expect(cells.map((cell) => cell.observed)).toEqual(reference.observed);
    for (const [i, value] of reference.expected.entries()) expect(cells[i]?.expected).toBeCloseTo(value, 9);
  });

  it('names its bands, the same place first', () => {
    expect(cells[0]?.distance).toEqual({ from: 0, to: 0, samePlace: true });
    expect(cells[3]?.distance).toEqual({ from: 0, to: 100, samePlace: false });
    expect(cells.slice(0, 3).map((cell) => cell.days)).toEqual([
      { from: 0, to: 7 },
      { from: 7, to: 14 },
      { from: 14, to: 28 },
    ]);
  });

  it('agrees with R on the repeats that were put in, and on one wide cell', () => {
    expect(cells[0]?.observed).toBe(reference.samePlaceInAWeek.statistic);
    expect(cells[0]?.expected).toBeCloseTo(reference.samePlaceInAWeek.expected, 9);
    expect(cells[0]?.p).toBe(0.001);
    const wide: KnoxOptions = { distances: [400.5], days: [28], samePlace: 400, permutations: 4999 };
    const [cell] = knox(events, wide);
    expect(cell?.observed).toBe(reference.within400In28Days.statistic);
    expect(cell?.expected).toBeCloseTo(reference.within400In28Days.expected, 9);
    expect(Math.abs((cell?.p ?? NaN) - reference.within400In28Days.p)).toBeLessThan(0.01);
  });

  it('gives the same p-values for the same seed, and for events in any order nearly the same', () => {
    expect(knox(events, { distances, days })).toEqual(cells);
    const other = knox(events, { distances, days, seed: 2 });
    for (const [i, cell] of cells.entries())
      expect(Math.abs((other[i]?.p ?? NaN) - cell.p)).toBeLessThan(0.07);
    const turned = knox([...events].reverse(), { distances, days });
    expect(turned.map((cell) => cell.observed)).toEqual(reference.observed);
  });

  it('is not moved when all events move or all days shift', () => {
    const moved = events.map(({ x, y, day }) => ({ x: x + 4096, y: y - 512, day: day + 1000 }));
    expect(knox(moved, { distances, days })).toEqual(cells);
  });

  it('finds little where place and time have nothing to do with each other', () => {
    let small = 0;
    for (let seed = 0; seed < 60; seed++) {
      const [cell] = knox(scattered(60, seed), { distances: [100.5], days: [10], samePlace: 100 });
      if ((cell?.p ?? 0) <= 0.1) small++;
    }
    expect(small / 60).toBeLessThan(0.2);
  });

  it('keeps p between 1 in 1000 and 1, never above q, and no ratio where none is expected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 10, max: 30 }), (seed, count) => {
        for (const cell of knox(scattered(count, seed), { distances: [20, 60], days: [0, 5] })) {
          expect(cell.p >= 0.001 && cell.p <= cell.q && cell.q <= 1).toBe(true);
          expect(cell.ratio === null).toBe(cell.expected === 0);
        }
      }),
      { numRuns: 20 },
    );
  });

  const bands = { distances, days };
  it.each<[string, SpaceTimeEvent[], KnoxOptions]>([
    ['nine events', events.slice(0, 9), bands],
    ['one day', events.map((event) => ({ ...event, day: 3 })), bands],
    ['one place', events.map((event) => ({ ...event, x: 1, y: 1 })), bands],
    ['a place that is none', events.map((event) => ({ ...event, x: NaN })), bands],
    ['no bands of distance', events, { distances: [], days }],
    ['no bands of time', events, { distances, days: [] }],
    ['bands that fall', events, { distances: [200, 100], days }],
    ['a band within the same place', events, { distances: [50, 100], days, samePlace: 50 }],
    ['days below 0', events, { distances, days: [-1, 7] }],
    ['998 shuffles', events, { ...bands, permutations: 998 }],
    ['a broken seed', events, { ...bands, seed: 0.5 }],
  ])('refuses %s', (_, given, options) => {
    expect(() => knox(given, options)).toThrow(RangeError);
  });
});
