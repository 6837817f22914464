import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understood } from './understood.ts';

describe('dates of a column', () => {
  it.each<[string, string[], string[], string | null]>([
    ['ISO', ['2014-03-31', '2014-12-01'], ['2014-03-31', '2014-12-01'], 'ymd'],
    [
      'day first, by one day past the 12th',
      ['31/12/2014', '01/02/2014'],
      ['2014-12-31', '2014-02-01'],
      'dmy',
    ],
    [
      'month first, by one day past the 12th',
      ['12/31/2014', '1/2/2014'],
      ['2014-12-31', '2014-01-02'],
      'mdy',
    ],
    ['year first with slashes', ['2014/3/31', '2014/12/1'], ['2014-03-31', '2014-12-01'], 'ymd'],
    ['dots', ['31.12.2014', '1. 2. 2014'], ['2014-12-31', '2014-02-01'], 'dmy'],
    ['blanks', ['31 12 2014', '01 02 2014'], ['2014-12-31', '2014-02-01'], 'dmy'],
    [
      'monthly figures on the 1st',
      ['01/01/2014', '01/02/2014', '01/03/2014', '01/01/2015'],
      ['2014-01-01', '2014-02-01', '2014-03-01', '2015-01-01'],
      'dmy',
    ],
    ['two digits for the year', ['12/31/14', '1/2/50'], ['2014-12-31', '1950-01-02'], 'mdy'],
    [
      'English names',
      ['5 January 2014', 'Feb 12, 2015', '3rd March 2016'],
      ['2014-01-05', '2015-02-12', '2016-03-03'],
      'dmy',
    ],
    [
      'French and Spanish names',
      ['1er février 2014', '5 de enero de 2014'],
      ['2014-02-01', '2014-01-05'],
      'dmy',
    ],
    ['Russian and Arabic names', ['12 февраля 2015', '٣ مارس ٢٠١٤'], ['2015-02-12', '2014-03-03'], 'dmy'],
    [
      'German, Portuguese and Italian names',
      ['3. März 2014', '7 de dezembro de 2014', '2 luglio 2014'],
      ['2014-03-03', '2014-12-07', '2014-07-02'],
      'dmy',
    ],
    [
      'Chinese, Japanese and Korean',
      ['2014年3月5日', '平成30年1月2日', '2014년 1월 5일'],
      ['2014-03-05', '2018-01-02', '2014-01-05'],
      'ymd',
    ],
    [
      'eight digits',
      Array.from({ length: 9 }, (_, i) => `2014030${i + 1}`),
      Array.from({ length: 9 }, (_, i) => `2014-03-0${i + 1}`),
      'ymd',
    ],
  ])('are read written as %s', (_, cells, values, dayOrder) => {
    const { column, values: read } = understood(cells);
    expect(read).toEqual(values);
    expect(column).toMatchObject({ type: 'date', dayOrder, ambiguous: false });
    expect([column.min, column.max]).toEqual([[...values].sort()[0], [...values].sort().at(-1)]);
  });

  it('are asked about where their order cannot be told, and are read day first until then', () => {
    const cells = ['01/02/2014', '03/04/2014'];
    const open = understood(cells);
    expect(open.column).toMatchObject({ dayOrder: null, ambiguous: true });
    expect(open.column.issues).toMatchObject([
      { code: 'day-order-unknown', level: 'warning', count: 2, row: 2 },
    ]);
    expect(open.values).toEqual(['2014-02-01', '2014-04-03']);
    const chosen = understood(cells, { settings: { dayOrder: 'mdy' } });
    expect(chosen.values).toEqual(['2014-01-02', '2014-03-04']);
    expect(chosen.column).toMatchObject({ dayOrder: 'mdy', ambiguous: false, issues: [] });
  });

  it('that are on no calendar are faults', () => {
    const { values, column } = understood(['31/02/2014', '28/02/2014', '29/02/2016', '29/02/2015']);
    expect(values).toEqual(['(fault)', '2014-02-28', '2016-02-29', '(fault)']);
    expect(column.issues).toMatchObject([{ code: 'impossible-date', level: 'error', count: 2, row: 2 }]);
    expect(column).toMatchObject({ values: 2, faults: 2 });
  });

  it('in a mixed order are told', () => {
    const cells = [...Array.from({ length: 40 }, (_, i) => `${13 + (i % 15)}/01/2014`), '01/31/2014'];
    const { column, codes, values } = understood(cells);
    expect(column).toMatchObject({ dayOrder: 'dmy', faults: 1 });
    expect(codes).toContain('day-order-mixed');
    expect(values.at(-1)).toBe('(fault)');
  });

  it('with a time are moments; zones and parts of seconds are left off with a note', () => {
    const cells = ['2014-01-05T13:05:00Z', '2014-01-05 12:00', '2014-01-05T00:00:01.250+02:00', '2014-01-06'];
    const { values, column, codes } = understood(cells);
    expect(values).toEqual([
      '2014-01-05T13:05:00',
      '2014-01-05T12:00:00',
      '2014-01-05T00:00:01',
      '2014-01-06T00:00:00',
    ]);
    expect(column).toMatchObject({
      type: 'datetime',
      min: '2014-01-05T00:00:01',
      max: '2014-01-06T00:00:00',
    });
    expect(codes).toEqual(['time-missing', 'zone-dropped', 'seconds-cut']);
    expect(understood(['1/6/2014 1:05:00 PM', '1/31/2014 12:30 am']).values).toEqual([
      '2014-01-06T13:05:00',
      '2014-01-31T00:30:00',
    ]);
  });

  it('without a year are texts', () => {
    expect(understood(['5 January', '6 March']).column.type).toBe('text');
  });

  it('whose times are all midnight are dates', () => {
    expect(understood(['2014-01-05 00:00:00', '2014-02-05T00:00:00'])).toMatchObject({
      values: ['2014-01-05', '2014-02-05'],
      column: { type: 'date' },
      codes: ['midnight-only'],
    });
  });

  it("may be a spreadsheet's numbers, if the column is named for time", () => {
    expect(understood(['41640', '42005'], { header: 'Datum' })).toMatchObject({
      values: ['2014-01-01', '2015-01-01'],
      column: { type: 'date', readAs: 'spreadsheet-days' },
      codes: ['spreadsheet-days'],
    });
    expect(understood(['41640.5'], { header: 'date' }).values).toEqual(['2014-01-01T12:00:00']);
    expect(understood(['41640', '42005'], { header: 'cases' }).column.type).toBe('number');
  });
});

describe('periods of a column', () => {
  it.each<[string, string[], string[]]>([
    [
      'months',
      ['2014m01', '2014M2', '2014-03', '2014/04', 'M05 2014', '06/2014', '7-2014'],
      ['2014-01', '2014-02', '2014-03', '2014-04', '2014-05', '2014-06', '2014-07'],
    ],
    [
      'months in words',
      ['Jan 2014', 'Feb-14', '2014 März', 'янв. 2015', 'يناير 2014', 'août 2014'],
      ['2014-01', '2014-02', '2014-03', '2015-01', '2014-01', '2014-08'],
    ],
    ['months in Chinese', ['103年1月', '2014年12月'], ['2014-01', '2014-12']],
    [
      'quarters',
      ['2014Q1', 'Q1 2014', '2014-Q3', 'T2 2014', '4 кв. 2014', '2014年第2季度', '1. Quartal 2015'],
      ['2014-Q1', '2014-Q1', '2014-Q3', '2014-Q2', '2014-Q4', '2014-Q2', '2015-Q1'],
    ],
    [
      'financial years',
      ['2019-20', '2019/20', '2019/2020', '2019–2020', 'FY 2020-21', '2019年度', '1999-00'],
      ['2019/20', '2019/20', '2019/20', '2019/20', '2020/21', '2019/20', '1999/00'],
    ],
    ['weeks', ['2014-W05', '2014W53'], ['2014-W05', '2014-W53']],
    ['years beside quarters', ['2014', '2014-Q1'], ['2014', '2014-Q1']],
    [
      'six digits',
      Array.from({ length: 9 }, (_, i) => `20140${i + 1}`),
      Array.from({ length: 9 }, (_, i) => `2014-0${i + 1}`),
    ],
  ])('are read as %s', (_, cells, values) => {
    const { column, values: read } = understood(cells);
    expect(read).toEqual(values);
    expect(column).toMatchObject({ type: 'period', faults: 0 });
  });

  it('that may be months or financial years are settled by the column, or told', () => {
    expect(understood(['2010-11', '2011-12', '2012-13'])).toMatchObject({
      values: ['2010/11', '2011/12', '2012/13'],
      codes: [],
    });
    expect(understood(['2010-11', '2010-10'])).toMatchObject({ values: ['2010-11', '2010-10'], codes: [] });
    expect(understood(['2010-11'])).toMatchObject({ values: ['2010-11'], codes: ['period-unclear'] });
  });

  it('of six digits need a name for time or several values', () => {
    expect(understood(['201401', '201402']).column.type).toBe('number');
    expect(understood(['201401', '201402'], { header: 'Month' }).values).toEqual(['2014-01', '2014-02']);
  });
});

const two = (n: number): string => String(n).padStart(2, '0');
const ORDERS: Record<string, (y: number, m: number, d: number) => string> = {
  'y-m-d': (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  'y/m/d': (y, m, d) => `${y}/${m}/${d}`,
  'd/m/y': (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  'd.m.y': (y, m, d) => `${d}.${m}.${y}`,
  'm/d/y': (y, m, d) => `${m}/${d}/${y}`,
  'm-d-y': (y, m, d) => `${two(m)}-${two(d)}-${y}`,
};

describe('any date written in an order that the column determines', () => {
  it.each(Object.keys(ORDERS))('comes back equal from %s', (name) => {
    const write = ORDERS[name] ?? (() => '');
    const date = fc.tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const all: [number, number, number][] = [...dates, [2014, 5, 31]];
        const { values, column } = understood(all.map(([y, m, d]) => write(y, m, d)));
        expect(column).toMatchObject({ type: 'date', ambiguous: false, faults: 0 });
        expect(values).toEqual(all.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`));
      }),
    );
  });
});
