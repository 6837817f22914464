import { describe, expect, it } from 'vitest';
import { joinSources } from '../../../../../src/lib/store/ingest/bytes/joined.ts';
import { sourceOfText } from '../../../../../src/lib/store/ingest/bytes/read-stream.ts';
import { aside, balances, read, type Read } from '../conformance/reading.ts';

const names = ({ understanding }: Read): string[] => understanding.columns.map(({ name }) => name);
const messageOf = ({ understanding }: Read, wanted: string): string =>
  understanding.issues.find(({ code }) => code === wanted)?.message ?? '';

describe('months and quarters as columns', () => {
  it.each([
    ['2014-01;2014-02;2014-03', 'month', '2014-02'],
    ['Jan 2014;Feb 2014;Mar 2014', 'month', '2014-02'],
    ['2014m01;2014m02;2014m03', 'month', '2014-02'],
    ['2014年1月;2014年2月;2014年3月', 'month', '2014-02'],
    ['2014 Q1;2014 Q2;2014 Q3', 'quarter', '2014-Q2'],
  ])('named %s are found, and made rows on demand', async (header, part, second) => {
    const file = `Area;${header}\nLeeds;1;2;3\nYork;4;..;6\n`;
    const wide = await read(file);
    expect(wide.understanding).toMatchObject({ wide: { columns: [1, 2, 3], part, long: false }, rows: 2 });
    expect(messageOf(wide, 'years-as-columns')).toContain(`3 columns stand for ${part}s`);
    const long = await read(file, { long: true });
    expect(names(long)).toEqual(['Area', part, 'value']);
    expect(long.values[1]).toEqual(['Leeds', second, 2]);
    expect(long.values[4]).toEqual(['York', second, null]);
    expect(balances(wide)).toBe(true);
  });

  it('named without a year stand beside a column of years', async () => {
    const months = 'ENERO,FEBRERO,MARZO,ABRIL,MAYO,JUNIO';
    const long = await read(`AÑO,MUNICIPIO,${months}\n2013,Tlalpan,1,2,3,4,5,6\n`, { long: true });
    expect(names(long)).toEqual(['AÑO', 'MUNICIPIO', 'month', 'value']);
    expect(long.values[5]).toEqual([2013, 'Tlalpan', 6, 6]);
    expect(long.understanding.columns.map(({ role }) => role.role)).toEqual([
      'when',
      'where',
      'when',
      'value',
    ]);
  });

  it('are told from financial years', async () => {
    const financial = await read('Force,2018-19,2019-20,2020-21\nKent,1,2,3\nEssex,4,5,6\n');
    expect(financial.understanding.wide?.years).toEqual(['2018/19', '2019/20', '2020/21']);
    const months = await read('Force,2010-10,2010-11,2010-12\nKent,1,2,3\nEssex,4,5,6\n');
    expect(months.understanding.wide?.years).toEqual(['2010-10', '2010-11', '2010-12']);
  });
});

describe('several files whose columns stand in another order', () => {
  const january = sourceOfText('january.csv', 'place,month,n\nLeeds,2014-01,1\nYork,2014-01,2\n');

  it('are put together by the names of the columns, and it is said', async () => {
    const february = sourceOfText('february.csv', 'n,Place ,month\n3,Leeds,2014-02\n\n4,York,2014-02\n');
    const found = await read(joinSources([january, february]));
    expect(found.texts.slice(2)).toEqual([
      ['Leeds', '2014-02', '3'],
      ['York', '2014-02', '4'],
    ]);
    expect(found.lines).toEqual([2, 3, 5, 7]);
    expect(aside(found)).toEqual({ header: 2, blank: 1 });
    expect(messageOf(found, 'columns-reordered')).toContain('1 file stood in another order');
    expect(balances(found)).toBe(true);
  });

  it('keep count of short and long rows', async () => {
    const february = sourceOfText(
      'february.csv',
      'n,place,month\n3,Leeds\n4,York,2014-02\n5,Bath,2014-02,9\n',
    );
    const found = await read(joinSources([january, february]));
    expect(found.texts.at(-2)).toEqual(['Leeds', '', '3']);
    expect(aside(found)).toMatchObject({ 'too-long': 1 });
    expect(messageOf(found, 'short-row')).toContain('1 row');
    expect(balances(found)).toBe(true);
  });

  it('are refused where two columns have one name', async () => {
    const one = sourceOfText('a.csv', 'place,n,n\nLeeds,1,2\n');
    const other = sourceOfText('b.csv', 'n,place,n\n1,Leeds,2\n');
    await expect(read(joinSources([one, other]))).rejects.toThrow(/different columns/);
  });
});

it('take a second header row of years for two groups, which begin again', async () => {
  const found = await read('Region;Men;;Women;\n;2022;2023;2022;2023\nNorth;12;14;3;4\nSouth;22;n/a;5;6\n');
  expect(names(found)).toEqual(['Region', 'Men 2022', 'Men 2023', 'Women 2022', 'Women 2023']);
  expect(found.understanding).toMatchObject({ headerRows: [1, 2], rows: 2 });
});
