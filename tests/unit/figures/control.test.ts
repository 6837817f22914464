import { describe, expect, it } from 'vitest';
import { control, type ControlPoint } from '../../../src/lib/figures/forms/control.ts';
import { count } from '../../gallery/fixtures/control.ts';
import { figureOf, setting } from '../../gallery/fixtures/evidence.ts';
import { point } from '../../gallery/fixtures/make.ts';

const place = { id: 'LDN', name: 'London' };
const year = (at: number, value: number | null, more: Partial<ControlPoint> = {}): ControlPoint => ({
  ...point(at, value),
  at,
  label: String(at),
  centre: 10,
  lower: 4,
  upper: 16,
  signal: null,
  ...more,
});
const around = setting({ measure: count, things: { one: 'year', many: 'years' } });
const figure = figureOf(
  control(around, {
    place,
    points: [
      year(2019, 8),
      year(2020, 18, { signal: 'high' }),
      year(2021, null),
      year(2022, 2, { signal: 'low' }),
    ],
    falseAlarms: 0.06,
  }),
);

describe('a control chart', () => {
  it('counts what lies outside of the expected range among what can be judged', () => {
    expect(figure.title).toBe(
      'The number of recorded made-up offences was above the expected range in 1 and below it in 1 of 3 years',
    );
  });

  it('says how many would lie outside by chance', () => {
    expect(figure.sentence).toContain(
      'Of 3 years, about 0.06 would leave the range by chance although nothing changed; 2 did.',
    );
  });

  it('gives observed and expected values in the table, and marks the signals', () => {
    const of = (group: string, period: string) =>
      figure.rows.find((row) => row.group === group && row.period === period);
    expect(of('observed', '2020')).toMatchObject({ value: 18, remark: 'Above the expected range' });
    expect(of('expected', '2020')).toMatchObject({ value: 10, low: 4, high: 16 });
    expect(of('observed', '2021')).toMatchObject({ value: null, flag: 'missing' });
  });

  it('refuses points out of order, and ranges that are none', () => {
    const of =
      (...points: ControlPoint[]) =>
      () =>
        control(around, { place, points, falseAlarms: null });
    expect(of(year(2020, 1), year(2019, 1))).toThrow(RangeError);
    expect(of(year(2020, 1, { lower: 20 }))).toThrow(RangeError);
    expect(of(year(2020, Number.NaN))).toThrow(RangeError);
  });

  it('is an empty answer where nothing was expected of any value', () => {
    const bare = { centre: null, lower: null, upper: null };
    expect(control(around, { place, points: [year(2019, 8, bare)], falseAlarms: null })).toMatchObject({
      kind: 'empty',
      empty: { reason: expect.stringContaining('long enough to tell what was to be expected') as string },
    });
  });
});
