import { describe, expect, it } from 'vitest';
import { likert, type LikertAnswers, type LikertInput } from '../../../src/lib/figures/forms/likert.ts';
import { figureOf, setting } from '../../gallery/fixtures/evidence.ts';
import { percent } from '../../gallery/fixtures/make.ts';

const categories: LikertInput['categories'] = [
  { id: 'no', name: 'No', side: 'low' },
  { id: 'so', name: 'So so', side: 'middle' },
  { id: 'yes', name: 'Yes', side: 'high' },
  { id: 'very', name: 'Very', side: 'high' },
  { id: 'unknown', name: 'Do not know', side: 'apart' },
];
const of = (label: string, shares: number[] | null, interval: [number, number] | null): LikertAnswers => ({
  id: label,
  label,
  area: label,
  year: 2022,
  period: '2022',
  n: 1000,
  shares,
  interval: interval && { low: interval[0], high: interval[1] },
});
const around = setting({ measure: { ...percent, subject: 'trust' } });
const figure = figureOf(
  likert(around, {
    categories,
    items: [
      of('A', [10, 10, 50, 25, 5], [72, 78]),
      of('B', [40, 8, 30, 20, 2], [46, 54]),
      of('C', [60, 10, 20, 10, 0], [27, 33]),
      of('D', [10, 10, 50, 30, 0], null),
      of('E', null, null),
    ],
  }),
);

describe('bars of answers', () => {
  it('say more than half only where the whole interval does, and nothing without one', () => {
    expect(figure.title).toBe(
      'Trust: more than half answer “Yes” or “Very” in 1 of 4 countries, fewer than half in 1 and not clearly either in 2',
    );
  });

  it('put both answers of a side together in the table, and each by itself', () => {
    const own = figure.rows.filter(({ area }) => area === 'A');
    expect(own.map(({ groupName, value }) => [groupName, value])).toEqual([
      ['“Yes” or “Very”', 75],
      ['No', 10],
      ['So so', 10],
      ['Yes', 50],
      ['Very', 25],
      ['Do not know', 5],
    ]);
    expect(own[0]).toMatchObject({ low: 72, high: 78, n: 1000 });
  });

  it('keep a place without answers, with its flag', () => {
    expect(figure.rows.filter(({ area }) => area === 'E')).toMatchObject([{ value: null, flag: 'missing' }]);
    expect(figure.caveats).toContain('No figures for E.');
  });

  it('refuse shares that are no parts of a hundred, or not one a category', () => {
    const draw = (shares: number[]) => () => likert(around, { categories, items: [of('A', shares, null)] });
    expect(draw([1, 2])).toThrow(RangeError);
    expect(draw([-1, 20, 20, 20, 20])).toThrow(RangeError);
    expect(draw([50, 50, 50, 0, 0])).toThrow(RangeError);
    expect(draw([Number.NaN, 0, 0, 0, 0])).toThrow(RangeError);
  });

  it('are an empty answer where nobody answered', () => {
    expect(likert(around, { categories, items: [of('A', null, null)] }).kind).toBe('empty');
  });
});
