import fc from 'fast-check';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { describe, expect, it } from 'vitest';
import { ears, earsFalseAlarm, type EarsMethod } from '../../../src/lib/stats/ears.ts';
import reference from '../../reference/ears.json';

const counts = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 12, maxLength: 60 });
const methods = fc.constantFrom<EarsMethod>('C1', 'C2', 'C3');

describe('EARS', () => {
  it.each(reference.runs)(
    'agrees with surveillance::earsC for $method with $baseline periods',
    ({ method, alpha, minSigma, baseline, first, limit, alarm }) => {
      const points = ears(reference.counts, method as EarsMethod, { alpha, minSigma, baseline });
      expect(points.map((point) => point.index)).toEqual(limit.map((_, step) => first + step));
      for (const [step, point] of points.entries()) expect(point.limit).toBeCloseTo(limit[step] ?? NaN, 9);
      expect(points.map((point) => point.alarm)).toEqual(alarm);
    },
  );

  it('warns by C3 exactly where the sum of three days passes the threshold', () => {
    const { statistic, alpha } = reference.c3;
    const z = normalQuantile(1 - alpha, 0, 1);
    const alarms = ears(reference.counts, 'C3').map((point) => point.alarm);
    expect(alarms).toEqual(statistic.map((sum) => sum > z));
    expect(alarms).toContain(true);
  });

  it('warns by C3 at least wherever the last two days alone are enough for surveillance::earsC', () => {
    const alarms = ears(reference.counts, 'C3').map((point) => point.alarm);
    expect(reference.c3.alarmWithoutToday.every((alarm, step) => !alarm || alarms[step])).toBe(true);
  });

  it.each(['C1', 'C2', 'C3'] as const)('is quiet by %s where nothing changes', (method) => {
    expect(ears(new Array(20).fill(0), method).some((point) => point.alarm)).toBe(false);
    expect(ears(new Array(20).fill(7), method).some((point) => point.alarm)).toBe(false);
  });

  it('never gives a value that is no number, and alarms only above the limit', () => {
    fc.assert(
      fc.property(counts, methods, (values, method) => {
        for (const { expected, limit, observed, alarm } of ears(values, method)) {
          expect(Number.isFinite(expected) && Number.isFinite(limit)).toBe(true);
          if (observed > limit) expect(alarm).toBe(true);
          if (alarm) expect(observed > limit || limit === 0).toBe(true);
        }
      }),
    );
  });

  it('gives the same alarms when every count grows by the same number', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom<EarsMethod>('C1', 'C2'), (values, method) => {
        const alarms = (series: number[]) => ears(series, method).map((point) => point.alarm);
        expect(alarms(values.map((value) => value + 1024))).toEqual(alarms(values));
      }),
    );
  });

  it.each([
    ['C1', 7, /at least 8 needed/],
    ['C2', 9, /at least 10 needed/],
    ['C3', 11, /at least 12 needed/],
  ] as const)('refuses by %s a series of %d', (method, length, message) => {
    expect(() => ears(new Array(length).fill(1), method)).toThrow(message);
    expect(ears(new Array(length + 1).fill(1), method)).toHaveLength(1);
  });

  it.each([
    { baseline: 2 },
    { baseline: 7.5 },
    { alpha: 0 },
    { alpha: 0.5 },
    { minSigma: 0 },
    { minSigma: NaN },
  ])('refuses %o', (options) => {
    expect(() => ears(reference.counts, 'C1', options)).toThrow(RangeError);
  });

  it('refuses a gap', () => {
    expect(() => ears([1, 2, 3, NaN, 5, 6, 7, 8, 9], 'C1')).toThrow(RangeError);
  });
});

describe('the false alarms of EARS', () => {
  it.each(reference.falseAlarm)(
    'follow Student for $baseline periods at $alpha',
    ({ baseline, alpha, p }) => {
      expect(earsFalseAlarm({ baseline, alpha })).toBeCloseTo(p, 10);
    },
  );
});
