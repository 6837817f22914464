import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cusum } from '../../../src/lib/stats/cusum.ts';
import reference from '../../reference/control-charts.json';

const calm = { mean: reference.mean, deviation: reference.deviation };

describe('the CUSUM chart', () => {
  it.each(reference.cusum)('agrees with R for $slack and $threshold', ({ slack, threshold, up, down }) => {
    const points = cusum(reference.values, calm, { slack, threshold });
    for (const [t, point] of points.entries()) {
      expect(point.up).toBeCloseTo(up[t] ?? NaN, 9);
      expect(point.down).toBeCloseTo(down[t] ?? NaN, 9);
      expect(point.signal === null).toBe(Math.max(point.up, point.down) <= threshold);
    }
  });

  it('warns of a rise and of a fall that were put into the series, not before', () => {
    const signals = cusum(reference.values, calm).map((point) => point.signal);
    expect(signals.slice(0, 30).every((signal) => signal === null)).toBe(true);
    expect(signals.slice(30, 50)).toContain('high');
    expect(signals.at(-1)).toBe('low');
  });

  it('exchanges up and down when the series is turned over', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const around = { mean: 0, deviation: 5 };
        const points = cusum(values, around);
        const turned = cusum(
          values.map((value) => -value),
          around,
        );
        expect(turned.map((point) => point.up)).toEqual(points.map((point) => point.down));
      }),
    );
  });

  it('is quiet where nothing changes', () => {
    expect(cusum([50, 50, 50], calm)).toEqual(
      [0, 1, 2].map((index) => ({ index, observed: 50, up: 0, down: 0, signal: null })),
    );
  });

  it.each([
    [[], calm, {}],
    [[Infinity], calm, {}],
    [[1], { mean: 0, deviation: -1 }, {}],
    [[1], calm, { slack: -1 }],
    [[1], calm, { threshold: 0 }],
  ])('refuses %o with %o and %o', (values, around, options) => {
    expect(() => cusum(values, around, options)).toThrow(RangeError);
  });
});
