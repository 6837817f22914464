import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlChart, type ControlChartOptions } from '../../../src/lib/stats/control-chart.ts';
import reference from '../../reference/control-chart-counts.json';

const even = [4, 6, 5, 4, 6, 5, 4, 6];

describe('the control chart of counts', () => {
  it.each(reference.charts)('agrees with R for $name', (expected) => {
    const { counts, exposures, base, tail, calm, perYear } = expected;
    const limits = expected.limits === 'exact' ? 'exact' : 'three sigma';
    const chart = controlChart(counts, {
      base,
      limits,
      tail,
      calm,
      perYear,
      ...(exposures !== undefined && { exposures }),
    });
    expect(chart.centre).toBeCloseTo(expected.centre, 9);
    expect(chart.falseAlarmsAYear).toBeCloseTo(expected.falseAlarmsAYear, 9);
    expect(chart.dispersion).toBeCloseTo(expected.dispersion, 6);
    for (const [i, point] of chart.points.entries()) {
      expect(point.low).toBeCloseTo(expected.low[i] ?? NaN, 9);
      expect(point.high).toBeCloseTo(expected.high[i] ?? NaN, 9);
      expect(point.falseAlarm).toBeCloseTo(expected.falseAlarm[i] ?? NaN, 10);
    }
  });

  it('marks the outbreak that was put in', () => {
    const [few] = reference.charts;
    expect(controlChart(few?.counts ?? [], { calm: 24 }).points[29]?.signal).toBe('high');
  });

  it('expects more false alarms of three sigma for few events than the 1 in 370 of normal values', () => {
    const few = controlChart([2, 1, 3, 2, 2, 1, 3, 2, 2, 2]);
    const many = controlChart(new Array<number>(10).fill(10_000));
    expect(few.falseAlarmsAYear).toBeGreaterThan(12 / 370);
    expect(many.falseAlarmsAYear * 370).toBeCloseTo(12, 0);
  });

  it('never expects more false alarms of exact limits than was asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 8, maxLength: 30 }),
        fc.double({ min: 0.0005, max: 0.2, noNaN: true }),
        (counts, tail) => {
          const { points, falseAlarmsAYear } = controlChart(counts, { limits: 'exact', tail, perYear: 1 });
          expect(falseAlarmsAYear).toBeLessThanOrEqual(2 * tail + 1e-9);
          for (const { low, high, observed, signal } of points) {
            expect(low <= high).toBe(true);
            expect(signal).toBe(observed > high ? 'high' : observed < low ? 'low' : null);
          }
        },
      ),
    );
  });

  it('is the same chart for twice the events among twice the people but for its narrower limits', () => {
    const exposures = new Array<number>(8).fill(1000);
    const small = controlChart(even, { exposures });
    const large = controlChart(
      even.map((count) => 2 * count),
      { exposures: exposures.map((exposure) => 2 * exposure) },
    );
    expect(large.centre).toBeCloseTo(small.centre, 9);
    expect(large.points[0]?.high).toBeLessThan(small.points[0]?.high ?? 0);
    expect(large.points.map((point) => point.observed)).toEqual(small.points.map((point) => point.observed));
  });

  it.each<[string, number[], ControlChartOptions]>([
    ['seven periods', even.slice(1), {}],
    ['zeros', new Array<number>(12).fill(0), {}],
    ['no event in the calm periods', [...new Array<number>(8).fill(0), 4], { calm: 8 }],
    ['a broken count', [...even, 1.5], {}],
    ['a count below 0', [...even, -1], {}],
    ['a gap', [...even, NaN], {}],
    ['exposures of fewer periods', even, { exposures: [1, 2] }],
    ['an exposure of 0', even, { exposures: [1, 2, 3, 4, 0, 6, 7, 8] }],
    ['more calm periods than there are', even, { calm: 9 }],
    ['fewer than eight calm periods', even, { calm: 7 }],
    ['a tail of a half', even, { limits: 'exact', tail: 0.5 }],
    ['no periods a year', even, { perYear: 0 }],
  ])('refuses %s', (_, counts, options) => {
    expect(() => controlChart(counts, options)).toThrow(RangeError);
  });
});
