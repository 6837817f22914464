import { describe, expect, it } from 'vitest';
import {
  checkCount,
  checkLevel,
  checkPositive,
  checkProportion,
  checkSeries,
} from '../../../src/lib/stats/domain.ts';

describe('what arithmetic takes', () => {
  it('lets through what it is made for', () => {
    expect(() => {
      checkCount(0, 'A count');
      checkPositive(1e-9, 'A population');
      checkProportion(1, 'A share');
      checkLevel(0.95);
      checkSeries([1, -2], 2, 'A trend');
    }).not.toThrow();
  });

  it.each([
    [() => checkCount(-1, 'A count'), 'A count must be a whole number from 0 up, not -1'],
    [() => checkCount(2 ** 60, 'A count'), 'A count must be a whole number'],
    [() => checkPositive(0, 'A population'), 'A population must be above 0 and finite, not 0'],
    [() => checkPositive(Infinity, 'A population'), 'not Infinity'],
    [() => checkProportion(NaN, 'A share'), 'A share must lie between 0 and 1, not NaN'],
    [() => checkLevel(95), 'A level must lie between 0 and 1, not 95'],
    [() => checkSeries([1], 2, 'A trend'), 'A trend: 1 values, at least 2 needed'],
    [() => checkSeries([1, NaN], 2, 'A trend'), 'A trend must be finite numbers, not NaN'],
  ])('says what is needed instead (%#)', (check, message) => {
    expect(check).toThrow(RangeError);
    expect(check).toThrow(message);
  });
});
