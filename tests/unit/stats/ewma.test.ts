import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ewma } from '../../../src/lib/stats/ewma.ts';
import { inControl } from '../../../src/lib/stats/in-control.ts';
import { randomNormal } from './random-normal.ts';
import { ewmaRunLength } from '../../../src/lib/stats/run-length.ts';
import reference from '../../reference/control-charts.json';

const calm = { mean: reference.mean, deviation: reference.deviation };

describe('the EWMA chart', () => {
  it.each(reference.ewma)('agrees with R for $lambda and $width', ({ lambda, width, average, low, high }) => {
    const points = ewma(reference.values, calm, { lambda, width });
    for (const [t, point] of points.entries()) {
      expect(point.average).toBeCloseTo(average[t] ?? NaN, 9);
      expect(point.low).toBeCloseTo(low[t] ?? NaN, 9);
      expect(point.high).toBeCloseTo(high[t] ?? NaN, 9);
    }
  });

  it('warns of a rise and of a fall that were put into the series, not before', () => {
    const signals = ewma(reference.values, calm).map((point) => point.signal);
    expect(signals.slice(0, 30).every((signal) => signal === null)).toBe(true);
    expect(signals.slice(30, 50)).toContain('high');
    expect(signals.slice(50)).toContain('low');
  });

  it('warns of nothing about as often as its run length says', () => {
    const normal = randomNormal(11);
    let signals = 0;
    for (let run = 0; run < 400; run++) {
      const point = ewma(
        Array.from({ length: 1000 }, () => normal()),
        { mean: 0, deviation: 1 },
        { lambda: 0.2, width: 2.5 },
      ).findIndex(({ signal }) => signal !== null);
      signals += point < 0 ? 1000 : point + 1;
    }
    expect(signals / 400 / ewmaRunLength(0.2, 2.5)).toBeGreaterThan(0.85);
    expect(signals / 400 / ewmaRunLength(0.2, 2.5)).toBeLessThan(1.15);
  });

  it('stays between the smallest and the largest value and the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        for (const { average, low, high } of ewma(values, { mean: 50, deviation: 10 })) {
          expect(average).toBeGreaterThanOrEqual(Math.min(50, ...values) - 1e-9);
          expect(average).toBeLessThanOrEqual(Math.max(50, ...values) + 1e-9);
          expect(low < 50 && 50 < high).toBe(true);
        }
      }),
    );
  });

  it.each([
    [[], calm, {}],
    [[1, NaN], calm, {}],
    [[1], { mean: NaN, deviation: 1 }, {}],
    [[1], { mean: 0, deviation: 0 }, {}],
    [[1], calm, { lambda: 0 }],
    [[1], calm, { lambda: 1.5 }],
    [[1], calm, { width: 0 }],
  ])('refuses %o with %o and %o', (values, around, options) => {
    expect(() => ewma(values, around, options)).toThrow(RangeError);
  });
});

describe('a calm stretch', () => {
  it('has the mean and deviation that R gives', () => {
    const { mean, deviation } = inControl(reference.values.slice(0, 30));
    expect(mean).toBeCloseTo(reference.calm.mean, 10);
    expect(deviation).toBeCloseTo(reference.calm.deviation, 10);
  });

  it.each([[[1, 2, 3, 4, 5, 6, 7]], [new Array<number>(9).fill(4)], [[1, 2, 3, 4, 5, 6, 7, Infinity]]])(
    'refuses %o',
    (values) => {
      expect(() => inControl(values)).toThrow(RangeError);
    },
  );
});
