import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmented } from '../../../src/lib/stats/segmented.ts';
import reference from '../../reference/segmented.json';
import { randomNormal } from './random-normal.ts';

const { values, change } = reference;

describe('segmented regression', () => {
  it.each(reference.cases)('agrees with lm and sandwich::NeweyWest $name', (expected) => {
    const { lag, level } = expected;
    const season = expected.period === null ? {} : { period: expected.period, harmonics: expected.harmonics };
    const result = segmented(values, { change, lag, level, ...season });
    for (const part of ['before', 'step', 'slope', 'lastEffect'] as const) {
      for (const key of ['estimate', 'standardError', 'low', 'high', 'p'] as const) {
        expect(result[part][key], `${part} ${key}`).toBeCloseTo(expected[part][key], 8);
      }
    }
    for (const [t, value] of expected.fitted.entries()) expect(result.fitted[t]).toBeCloseTo(value, 8);
    for (const [i, point] of result.counterfactual.entries()) {
      expect(point.index).toBe(change + i);
      expect(point.value).toBeCloseTo(expected.counterfactual[i] ?? NaN, 8);
      expect(point.high).toBeCloseTo(expected.counterfactualHigh[i] ?? NaN, 8);
    }
  });

  it('gives the mean over the periods after the change of fitted line less counterfactual', () => {
    const { fitted, counterfactual, meanEffect } = segmented(values, { change });
    const gaps = counterfactual.map(({ index, value }) => (fitted[index] ?? NaN) - value);
    expect(meanEffect.estimate).toBeCloseTo(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, 8);
    expect(meanEffect.low).toBeLessThan(meanEffect.estimate);
  });

  it('takes the lag of the usual rule when none is told', () => {
    expect(segmented(values, { change }).lag).toBe(3);
  });

  it('holds a step of 0 in its interval for nearly all series in which nothing happened', () => {
    const normal = randomNormal(3);
    let held = 0;
    for (let run = 0; run < 400; run++) {
      const { low, high } = segmented(
        Array.from({ length: 60 }, () => 50 + normal()),
        { change: 30 },
      ).step;
      if (low <= 0 && high >= 0) held++;
    }
    // HAC intervals of short series are a little narrow, which the comment on the method says.
    expect(held / 400).toBeGreaterThan(0.86);
    expect(held / 400).toBeLessThan(0.98);
  });

  it('finds a step more than its noise, and moves and grows with the values', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 30 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.integer({ min: 0, max: 1000 }),
        (step, scale, seed) => {
          const normal = randomNormal(seed);
          const base = Array.from({ length: 40 }, (_, t) => normal() + (t >= 20 ? step : 0));
          const plain = segmented(base, { change: 20 });
          const moved = segmented(
            base.map((value) => 100 + value * scale),
            { change: 20 },
          );
          expect(Math.abs(plain.step.estimate - step)).toBeLessThan(3);
          expect(moved.step.estimate).toBeCloseTo(plain.step.estimate * scale, 6);
          expect(moved.step.p).toBeCloseTo(plain.step.p, 6);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['seven points before', values.slice(0, 20), { change: 7 }],
    ['seven points after', values.slice(0, 20), { change: 13 }],
    ['a change outside', values, { change: 80 }],
    ['a change between points', values, { change: 20.5 }],
    ['a constant series', new Array<number>(30).fill(4), { change: 15 }],
    ['zeros', new Array<number>(30).fill(0), { change: 15 }],
    ['a line without error', Array.from({ length: 30 }, (_, t) => 3 * t), { change: 15 }],
    ['a gap', values.map((value, t) => (t === 5 ? NaN : value)), { change }],
    ['less than two seasons', values.slice(0, 20), { change: 10, period: 12 }],
    ['too many harmonics', values, { change, period: 12, harmonics: 7 }],
    ['a lag as long as the series', values, { change, lag: 72 }],
    ['a level of 1', values, { change, level: 1 }],
  ])('refuses %s', (_, series, options) => {
    expect(() => segmented(series, options)).toThrow(RangeError);
  });

  it('says what is needed', () => {
    expect(() => segmented(values.slice(0, 20), { change: 7 })).toThrow('8 points on each side');
  });

  it('can take out a season up to half its length', () => {
    expect(Number.isFinite(segmented(values, { change, period: 12, harmonics: 6 }).step.p)).toBe(true);
  });
});
