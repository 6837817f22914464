import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../../src/lib/stats/least-squares.ts';
import { neweyWest, neweyWestLag } from '../../../src/lib/stats/newey-west.ts';
import reference from '../../reference/segmented.json';
import { randomNormal } from './random-normal.ts';

const { values, change } = reference;
const design = values.map((_, t) => [1, t, t >= change ? 1 : 0, t >= change ? t - change : 0]);

describe('Newey-West errors', () => {
  it.each(reference.cases.filter((entry) => entry.period === null))(
    'agree with sandwich::NeweyWest without prewhitening for a lag of $lag',
    ({ lag, covariance }) => {
      const fit = leastSquares(design, values);
      const matrix = neweyWest(design, fit, lag).mul(fit.degrees / values.length);
      for (const [i, row] of covariance.entries()) {
        for (const [j, value] of row.entries()) expect(matrix.get(i, j)).toBeCloseTo(value, 10);
      }
    },
  );

  it('never give a variance below 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 29 }), (seed, lag) => {
        const normal = randomNormal(seed);
        const rows = Array.from({ length: 30 }, (_, t) => [1, t, normal()]);
        const fit = leastSquares(
          rows,
          rows.map(() => normal()),
        );
        for (const variance of neweyWest(rows, fit, lag).diagonal()) {
          expect(variance).toBeGreaterThanOrEqual(-1e-15);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('take more periods into account for longer series', () => {
    expect([2, 20, 60, 100, 500].map(neweyWestLag)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([-1, 1.5, 72, NaN])('refuse a lag of %d for 72 periods', (lag) => {
    expect(() => neweyWest(design, leastSquares(design, values), lag)).toThrow(RangeError);
  });

  it('refuse rows of another fit, and a series of one', () => {
    expect(() => neweyWest(design.slice(1), leastSquares(design, values), 1)).toThrow(RangeError);
    expect(() => neweyWestLag(1)).toThrow(RangeError);
  });
});

describe('least squares', () => {
  it('leaves residuals that no column explains', () => {
    const { residuals } = leastSquares(design, values);
    for (let column = 0; column < 4; column++) {
      const product = residuals.reduce((sum, value, t) => sum + value * (design[t]?.[column] ?? 0), 0);
      expect(product).toBeCloseTo(0, 6);
    }
  });

  it.each([
    ['no rows', [], []],
    ['rows and values of different number', [[1], [1]], [1, 2, 3]],
    [
      'as many columns as rows',
      [
        [1, 0],
        [1, 1],
      ],
      [1, 2],
    ],
    [
      'columns that say the same',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [1, 2, 4],
    ],
    [
      'a column of zeros',
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      [1, 2, 4],
    ],
    ['values that do not vary', [[1], [1], [1]], [2, 2, 2]],
    ['an infinite cell', [[1], [Infinity], [1]], [2, 3, 2]],
  ])('refuses %s', (_, rows, y) => {
    expect(() => leastSquares(rows, y)).toThrow(RangeError);
  });
});
