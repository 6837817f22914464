import { expect, it } from 'vitest';
import type { Point, Series } from '../../../src/lib/figures/figure.ts';
import { segmentsOf } from '../../../src/lib/charts/layout/segment.ts';

function series(values: [number, number | null][], breaks: number[] = []): Series {
  return {
    id: 'a',
    label: 'A',
    area: 'AAA',
    group: 'total',
    emphasis: 'normal',
    points: values.map(([year, value]): Point => ({
      year,
      period: String(year),
      value,
      low: null,
      high: null,
      n: null,
      flag: value === null ? 'missing' : null,
    })),
    breaks: breaks.map((year) => ({ year, what: 'new method' })),
  };
}
const years = (of: Series) => segmentsOf(of).runs.map((run) => run.map((point) => point.year));
const joins = (of: Series) => segmentsOf(of).joins.map(([a, b]) => [a.year, b.year]);

it('draws a series without gaps as one run', () =>
  expect(
    years(
      series([
        [2000, 1],
        [2001, 2],
        [2002, 0],
      ]),
    ),
  ).toEqual([[2000, 2001, 2002]]));

it('cuts at a missing value and joins over it apart', () => {
  const gap = series([
    [2000, 1],
    [2001, null],
    [2002, 3],
  ]);
  expect(years(gap)).toEqual([[2000], [2002]]);
  expect(joins(gap)).toEqual([[2000, 2002]]);
});

it('cuts where years are absent altogether', () => {
  const gap = series([
    [2000, 1],
    [2001, 2],
    [2002, 2],
    [2009, 3],
    [2010, 3],
  ]);
  expect(years(gap)).toEqual([
    [2000, 2001, 2002],
    [2009, 2010],
  ]);
  expect(joins(gap)).toEqual([[2002, 2009]]);
});

it('takes the steps of survey waves as usual', () =>
  expect(
    years(
      series([
        [1995, 1],
        [2000, 2],
        [2006, 3],
        [2011, 4],
      ]),
    ),
  ).toEqual([[1995, 2000, 2006, 2011]]));

it('never joins over a break, even where values are missing around it', () => {
  const broken = series(
    [
      [2000, 1],
      [2001, 2],
      [2002, null],
      [2003, 5],
      [2004, 6],
    ],
    [2003],
  );
  expect(years(broken)).toEqual([
    [2000, 2001],
    [2003, 2004],
  ]);
  expect(joins(broken)).toEqual([]);
});

it('draws nothing of a series that is missing throughout', () =>
  expect(
    segmentsOf(
      series([
        [2000, null],
        [2001, null],
      ]),
    ),
  ).toEqual({ runs: [], joins: [] }));
