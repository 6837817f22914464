import type { Area } from '../../src/lib/catalogue/area.ts';

/** id, kind, region, sub-region, population. */
export const FIXTURE_AREAS: readonly (readonly [
  string,
  Area['kind'],
  string | null,
  string | null,
  number | null,
])[] = [
  ['AAA', 'country', 'M49-019', 'M49-005', 1000],
  ['BBB', 'country', 'M49-019', 'M49-005', 4000],
  ['CCC', 'country', 'M49-019', 'M49-005', 300],
  ['DDD', 'country', 'M49-019', 'M49-013', 1000],
  ['EEE', 'country', 'M49-150', 'M49-155', 1100],
  ['FFF', 'country', 'M49-150', 'M49-155', null],
  ['M49-019', 'region', 'M49-019', null, 6300],
  ['AAA-N', 'part', 'M49-019', 'M49-005', 600],
];

type Row = readonly [
  string,
  string,
  string,
  number,
  string,
  number | null,
  number | null,
  number | null,
  number | null,
  string | null,
  string,
];

/** A note with all that could end a text too early. */
export const AWKWARD_NOTE = `O'Neil; "quoted", -- and a comma`;

/** In the order of the columns of a tidy file; on purpose not sorted. */
export const FIXTURE_ROWS: readonly Row[] = [
  ['rate', 'BBB', '2019', 2019, 'total', 0.1 + 0.2, null, null, null, null, ''],
  ['rate', 'AAA', '2000', 2000, 'total', 10, 9, 11, 500, null, 'CTS'],
  ['rate', 'AAA', '2001', 2001, 'total', null, null, null, null, 'not-collected', ''],
  ['rate', 'AAA', '2002', 2002, 'total', 12, null, null, null, 'estimated', AWKWARD_NOTE],
  ['rate', 'AAA', '2019', 2019, 'total', 5, null, null, null, null, 'CTS'],
  ['rate', 'AAA', '2020', 2020, 'total', null, null, null, null, 'suppressed', ''],
  ['rate', 'AAA', '2000', 2000, 'sex=female', 4, null, null, null, null, ''],
  ['rate', 'AAA', '2000', 2000, 'age=18-29,sex=female', 3, null, null, null, 'small-sample', ''],
  ['rate', 'BBB', '2001', 2001, 'total', 0, null, null, null, null, ''],
  ['rate', 'CCC', '2018', 2018, 'total', null, null, null, null, 'missing', ''],
  ['rate', 'CCC', '2019', 2019, 'total', null, null, null, null, 'not-applicable', ''],
  ['rate', 'DDD', '2016-2020', 2020, 'total', 7, null, null, null, null, 'WHO MDB'],
  ['rate', 'EEE', '2020', 2020, 'total', 1.5, 1, 2, null, 'provisional', ''],
  ['rate', 'M49-019', '2020', 2020, 'total', 6, null, null, null, 'modelled', ''],
  ['rate', 'AAA-N', '2020', 2020, 'total', 8, null, null, null, null, ''],
  ['score', 'AAA', '2018', 2018, 'total', -1.25, -1.5, -1, 8, null, ''],
  ['score', 'BBB', '2017', 2017, 'total', 2, null, null, null, null, ''],
  ['score', 'FFF', '2020', 2020, 'total', 0.5, null, null, null, null, ''],
  ['nothing', 'AAA', '2018', 2018, 'total', null, null, null, null, 'missing', ''],
];
