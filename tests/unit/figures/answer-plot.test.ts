import { describe, expect, test } from 'vitest';
import { answerPlot, axisOf, suggestedPlot } from '../../../src/lib/figures/answer-plot.ts';
import type { FreeAnswer } from '../../../src/lib/store/free-query.ts';

function answer(columns: [string, string][], rows: FreeAnswer['rows'], cut = false): FreeAnswer {
  return { columns: columns.map(([name, type]) => ({ name, type })), rows, cut, milliseconds: 1 };
}

const years = answer(
  [
    ['year', 'SMALLINT'],
    ['sex', 'VARCHAR'],
    ['value', 'DOUBLE'],
  ],
  [
    [2001, 'women', 2],
    [2000, 'women', 1],
    [2000, 'men', 5],
    [2001, 'men', null],
  ],
);
const ranked = answer(
  [
    ['name', 'VARCHAR'],
    ['year', 'SMALLINT'],
    ['value', 'DOUBLE'],
  ],
  [
    ['A', 2020, 9],
    ['B', 2021, -3],
  ],
);

describe('what suits an answer', () => {
  test('is lines over years, told apart by a name where a year comes twice', () => {
    expect(suggestedPlot(years)).toEqual({ form: 'line', x: 0, y: 2, series: 1 });
  });

  test('is bars of names where each row is another thing', () => {
    expect(suggestedPlot(ranked)).toEqual({ form: 'bars', x: 0, y: 2, series: null });
  });

  test('is a line over dates', () => {
    const dates = answer(
      [
        ['day', 'DATE'],
        ['n', 'BIGINT'],
      ],
      [
        ['2020-01-01', 1],
        ['2020-02-01', 2],
      ],
    );
    expect(axisOf(dates, 0)).toBe('time');
    expect(suggestedPlot(dates)).toEqual({ form: 'line', x: 0, y: 1, series: null });
  });

  test('is nothing where no column is a number or there are no rows', () => {
    expect(suggestedPlot(answer([['a', 'VARCHAR']], [['b']]))).toBeNull();
    expect(suggestedPlot(answer([['a', 'DOUBLE']], []))).toBeNull();
  });
});

describe('a plot of an answer', () => {
  test('has its points in order, and says which rows have no number', () => {
    const plot = answerPlot(years, { form: 'line', x: 0, y: 2, series: 1 });
    expect(plot).toMatchObject({
      scale: 'number',
      notes: ['1 of 4 rows have no number here and are not drawn.'],
    });
    if (typeof plot === 'string') throw new Error(plot);
    expect(plot.series.map(({ id, points }) => [id, points.map(({ x, y }) => [x, y])])).toEqual([
      [
        'women',
        [
          [2000, 1],
          [2001, 2],
        ],
      ],
      ['men', [[2000, 5]]],
    ]);
  });

  test('adds nothing up: rows at one place are told', () => {
    expect(answerPlot(years, { form: 'line', x: 0, y: 2, series: null })).toMatch(
      /^Several rows stand at the same year/,
    );
  });

  test('gives each row of bars its own bar', () => {
    const plot = answerPlot(ranked, { form: 'bars', x: 0, y: 2, series: null });
    if (typeof plot === 'string') throw new Error(plot);
    expect(plot.rows).toEqual(['A', 'B']);
    expect(plot.series[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [0, 9],
      [1, -3],
    ]);
  });

  test('draws forty bars and five series at most, and says so', () => {
    const many = answer(
      [
        ['name', 'VARCHAR'],
        ['n', 'INTEGER'],
      ],
      Array.from({ length: 60 }, (_, n) => [`a${n}`, n]),
      true,
    );
    const bars = answerPlot(many, { form: 'bars', x: 0, y: 1, series: null });
    expect(bars).toMatchObject({
      notes: [
        'The answer was cut; only its first rows are drawn.',
        expect.stringContaining('first 40 of 60'),
      ],
    });
    const series = answerPlot(many, { form: 'bars', x: 0, y: 1, series: 0 });
    expect(series).toMatchObject({ notes: [expect.anything(), expect.stringContaining('first 5 of 60')] });
  });

  test('says why there is none', () => {
    expect(answerPlot(ranked, { form: 'bars', x: 1, y: 0, series: null })).toBe(
      'name is not a number, so that it has no height.',
    );
    expect(answerPlot(ranked, { form: 'line', x: 0, y: 2, series: null })).toMatch(
      /neither numbers nor dates/,
    );
  });
});
