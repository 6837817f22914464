import { describe, expect, test } from 'vitest';
import type { PeriodValue } from '../../../src/lib/evidence/beside/yearly.ts';
import { halfOf, yearRows } from '../../../src/lib/evidence/brief/locality-rows.ts';
import { breakYears } from '../../../src/lib/evidence/brief/locality-topic.ts';

const months = (from: number, values: (number | null)[], year = 2020): PeriodValue[] =>
  values.map((value, index) => ({ period: `${year}-${String(from + index).padStart(2, '0')}`, value }));

describe('the yearly numbers of a place', () => {
  test('are sums of whole years; a year with a missing month has none', () => {
    const whole = months(
      1,
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    const broken = months(1, [1, null, ...Array.from({ length: 10 }, () => 1)], 2021);
    const { rows, window } = yearRows('X', [...whole, ...broken], 'month', 'count');
    expect(window).toBe(false);
    expect(rows.map(({ year, period, value }) => [year, period, value])).toEqual([[2020, '2020', 78]]);
  });

  test('are means of shares', () => {
    const quarters = [60, 62, 64, 66].map((value, index) => ({ period: `2020-Q${index + 1}`, value }));
    expect(yearRows('X', quarters, 'quarter', 'percent').rows[0]?.value).toBe(63);
  });

  test('keep the name of a financial year', () => {
    const years = [{ period: '2003/04', value: 5 }];
    expect(yearRows('X', years, 'financial-year', 'count').rows[0]).toMatchObject({
      period: '2003/04',
      year: 2003,
    });
  });

  test('give way to the longest run of months, named as such, where no year is whole', () => {
    const { rows, window } = yearRows('X', months(3, [1, 2, null, 3, 4, 5]), 'month', 'count');
    expect(window).toBe(true);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ value: 12, period: 'the 3 months from June 2020 to August 2020' });
  });

  test('are none where nothing was measured', () => {
    expect(yearRows('X', months(1, [null, null]), 'month', 'count')).toEqual({ rows: [], window: false });
  });
});

describe('in how few parts half of all events lie', () => {
  const part = (...values: number[]) =>
    yearRows(
      'P',
      values.map((value, index) => ({ period: String(2018 + index), value })),
      'year',
      'count',
    ).rows;

  test('is counted from the part with most events', () => {
    // 60 + 30 of 100 would be three quarters; 60 alone is more than half.
    expect(halfOf([part(60), part(30), part(5), part(5)], -Infinity)).toMatchObject({
      held: 1,
      of: 4,
      share: 25,
    });
  });

  test('takes as many years as give ten events a part, and none before a break', () => {
    const parts = [part(20, 6, 9), part(20, 6, 8), part(20, 6, 4)];
    expect(halfOf(parts, -Infinity)?.from.year).toBe(2019);
    expect(halfOf(parts, 2020)).toBeNull();
  });
});

test('a break within a year makes that year and the next one start anew', () => {
  expect(breakYears([{ period: '2021-11', what: 'x' }]).map(({ year }) => year)).toEqual([2021, 2022]);
  expect(breakYears([{ period: '2021-01', what: 'x' }]).map(({ year }) => year)).toEqual([2021]);
  expect(breakYears([{ period: '2021/22', what: 'x' }]).map(({ year }) => year)).toEqual([2021]);
});
