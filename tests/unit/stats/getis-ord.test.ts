import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getisOrd } from '../../../src/lib/stats/getis-ord.ts';
import reference from '../../reference/getis-ord.json';
import { randomNormal } from './random-normal.ts';

const { values, neighbours } = reference;
const ring = (n: number) => Array.from({ length: n }, (_, i) => [(i + 1) % n, (i + n - 1) % n]);

describe('Gi*', () => {
  it('agrees with its formula in R, and with p.adjust for q', () => {
    const places = getisOrd(values, neighbours);
    for (const [i, place] of places.entries()) {
      expect(place.z).toBeCloseTo(reference.z[i] ?? NaN, 9);
      expect(place.p).toBeCloseTo(reference.p[i] ?? NaN, 9);
      expect(place.q).toBeCloseTo(reference.q[i] ?? NaN, 9);
    }
  });

  it('finds the hot corner that was put in, and by q fewer places than by p', () => {
    const places = getisOrd(values, neighbours);
    // The middle of the corner: sixth column, fifth row.
    expect(places[33]?.q).toBeLessThan(0.05);
    const hot = (of: 'p' | 'q') => places.filter((place) => place.z > 0 && place[of] < 0.05).length;
    expect(hot('q')).toBeLessThanOrEqual(hot('p'));
    expect(hot('q')).toBeGreaterThan(0);
  });

  it('does not depend on the unit of the values, and turns over with them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 30 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (list, scale) => {
          fc.pre(new Set(list).size > 1);
          const z = (of: number[]) => getisOrd(of, ring(of.length)).map((place) => place.z);
          const plain = z(list);
          for (const [i, value] of z(list.map((one) => 50 - one * scale)).entries()) {
            expect(value).toBeCloseTo(-(plain[i] ?? NaN), 6);
          }
        },
      ),
    );
  });

  it('seldom calls a spot where values are dealt out by chance', () => {
    const normal = randomNormal(21);
    let found = 0;
    for (let run = 0; run < 300; run++) {
      const places = getisOrd(Array.from({ length: 40 }, normal), ring(40));
      if (places.some((place) => place.q < 0.05)) found++;
    }
    expect(found / 300).toBeLessThan(0.1);
  });

  it('takes a place without neighbours by itself', () => {
    const alone = getisOrd([1, 2, 3, 4, 5, 6, 7, 8], new Array<number[]>(8).fill([]));
    expect(alone[7]?.z).toBeCloseTo(3.5 / Math.sqrt(5.25), 12);
  });

  it.each<[string, number[], number[][]]>([
    ['seven places', [1, 2, 3, 4, 5, 6, 7], ring(7)],
    ['values that do not vary', new Array<number>(9).fill(0.1), ring(9)],
    ['zeros', new Array<number>(9).fill(0), ring(9)],
    ['a gap', [1, 2, 3, 4, NaN, 6, 7, 8], ring(8)],
    ['neighbours of fewer places', values, neighbours.slice(1)],
    ['a neighbour outside', [1, 2, 3, 4, 5, 6, 7, 8], [...ring(8).slice(1), [8]]],
    ['a place that is its own neighbour', [1, 2, 3, 4, 5, 6, 7, 8], [[0], ...ring(8).slice(1)]],
    ['a neighbour named twice', [1, 2, 3, 4, 5, 6, 7, 8], [[1, 1], ...ring(8).slice(1)]],
    ['a place beside all others', [1, 2, 3, 4, 5, 6, 7, 8], [[1, 2, 3, 4, 5, 6, 7], ...ring(8).slice(1)]],
  ])('refuses %s', (_, list, around) => {
    expect(() => getisOrd(list, around)).toThrow(RangeError);
  });
});
