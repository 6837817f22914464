import { expect, it } from 'vitest';
import { proportionDifference } from '../../../src/lib/stats/proportions.ts';
import { squareAndAdd } from '../../../src/lib/stats/square-and-add.ts';
import { wilson } from '../../../src/lib/stats/wilson.ts';

it('gives Newcombe’s interval for two shares with their Wilson limits', () => {
  const bounded = (value: number, n: number) => ({ value, ...wilson(value, n) });
  const found = squareAndAdd(bounded(0.8, 70), bounded(0.6, 80));
  const known = proportionDifference({ proportion: 0.8, n: 70 }, { proportion: 0.6, n: 80 });
  expect(found.low).toBeCloseTo(known.low, 12);
  expect(found.high).toBeCloseTo(known.high, 12);
  expect(found.low).toBeCloseTo(0.0524, 4);
  expect(found.high).toBeCloseTo(0.3339, 4);
});

it('turns around when the two change places', () => {
  const [a, b] = [
    { value: 5, low: 4, high: 7 },
    { value: 2, low: 1, high: 2.5 },
  ];
  const [there, back] = [squareAndAdd(a, b), squareAndAdd(b, a)];
  expect(back.difference).toBe(-there.difference);
  expect(back.low).toBe(-there.high);
  expect(back.high).toBe(-there.low);
});

it('refuses a value outside of its limits, numbers without an end, and a level out of range', () => {
  const fine = { value: 1, low: 0, high: 2 };
  expect(() => squareAndAdd({ value: 3, low: 0, high: 2 }, fine)).toThrow(RangeError);
  expect(() => squareAndAdd(fine, { value: NaN, low: 0, high: 2 })).toThrow(RangeError);
  expect(() => squareAndAdd(fine, fine, 1)).toThrow(RangeError);
});
