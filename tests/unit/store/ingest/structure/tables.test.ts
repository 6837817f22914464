import { describe, expect, it } from 'vitest';
import { aside, balances, read, type Read } from '../conformance/reading.ts';

const names = ({ understanding }: Read): string[] => understanding.columns.map(({ name }) => name);
const codes = ({ understanding }: Read): string[] => understanding.issues.map(({ code }) => code);
const lines = (...all: string[]): string => all.join('\n') + '\n';

describe('where a table lies in its file', () => {
  it('is found below title lines and above footnotes', async () => {
    const found = await read(
      lines(
        'Recorded crime by region',
        'Published 3 May 2021',
        '',
        'Region;2019;2020',
        'North;1.234,5;2',
        'South;3;4,5',
        '',
        'Source: Ministry of Justice; own calculations',
        '* provisional',
      ),
    );
    expect(found.understanding).toMatchObject({
      headerRows: [4],
      rows: 2,
      delimiter: ';',
      decimal: ',',
      thousands: '.',
    });
    expect(aside(found)).toEqual({ title: 2, blank: 2, header: 1, footnote: 2 });
    expect(found.values).toEqual([
      ['North', 1234.5, 2],
      ['South', 3, 4.5],
    ]);
    expect(balances(found)).toBe(true);
  });

  it('begins without a header where the first line is like the others', async () => {
    const found = await read('1,2\n3,4\n');
    expect(found.understanding).toMatchObject({ headerRows: [], rows: 2 });
    expect(names(found)).toEqual(['column 1', 'column 2']);
    expect(codes(found)).toContain('no-header');
  });

  it('has one name a column from several header rows', async () => {
    const found = await read(
      lines(
        'Region;2019;;2020;',
        ';Men;Women;Men;Women',
        '1;2;3;4;5',
        'North;10;20;30;40',
        'South;11;21;31;41',
      ),
    );
    expect(names(found)).toEqual(['Region', '2019 Men', '2019 Women', '2020 Men', '2020 Women']);
    expect(found.understanding.headerRows).toEqual([1, 2]);
    expect(aside(found)).toEqual({ header: 2, 'column-numbers': 1 });
  });

  it('keeps a first row of small numbers that a line of numbered columns looks like', async () => {
    expect((await read('a,b,c\n1,2,3\n4,5,6\n')).understanding.rows).toBe(2);
    expect((await read('id,x,y,z\nA,1,2,3\nB,5,9,3\n')).understanding.rows).toBe(2);
  });

  it('gives nameless columns names, makes double ones unique and leaves out unused ones at the end', async () => {
    const found = await read(lines(',n,n,,,', 'North,1,2,x,,', 'South,3,4,y,,'));
    expect(names(found)).toEqual(['column 1', 'n', 'n (2)', 'column 4']);
    expect(codes(found)).toEqual(
      expect.arrayContaining(['nameless-column', 'duplicate-name', 'empty-columns']),
    );
  });

  it('takes the header rows that the analyst names', async () => {
    const file = lines('Title', 'x,y', 'a,b', '1,2', '3,4');
    expect(names(await read(file, { headerRows: [2] }))).toEqual(['x', 'y']);
    expect((await read(file, { headerRows: [2] })).understanding.rows).toBe(3);
    expect(names(await read(file, { headerRows: [2, 3] }))).toEqual(['x a', 'y b']);
    const none = await read('1,2\n3,4\n', { headerRows: [1] });
    expect([names(none), none.understanding.rows]).toEqual([['1', '2'], 1]);
  });
});

describe('rows that are not like the others', () => {
  it('keep what they have where they are short, and are set aside where they are too long', async () => {
    const found = await read(lines('a,b,c', '1,2,3', '4,5', '6,7,8,', '9,1,2,3', '1,1,1'));
    expect(found.texts).toEqual([
      ['1', '2', '3'],
      ['4', '5', ''],
      ['6', '7', '8'],
      ['1', '1', '1'],
    ]);
    expect(found.understanding.setAside).toContainEqual({ reason: 'too-long', count: 1, firstRows: [5] });
    expect(codes(found)).toEqual(expect.arrayContaining(['short-row', 'too-long', 'unquoted-comma']));
    expect(balances(found)).toBe(true);
  });

  it('are no footnotes where they are last and have a gap', async () => {
    const found = await read(lines('country,year,n', 'Peru,2019,5', 'Chile,2019,6', 'Laos,,', 'Somalia,,'));
    expect(found.understanding.rows).toBe(4);
  });

  it('are headers again, with a page title or without', async () => {
    const found = await read(
      lines('Crimes', 'a,b', 'x,2', 'y,3', '', 'Crimes', 'a,b', 'z,4', 'w,5', 'a,b', 'v,6'),
    );
    expect(found.understanding.tables).toHaveLength(1);
    expect(found.texts.map(([first]) => first)).toEqual(['x', 'y', 'z', 'w', 'v']);
    expect(aside(found)['repeated-header']).toBe(2);
    expect(balances(found)).toBe(true);
  });
});

describe('rows that sum others', () => {
  const table = ['Region;Crimes;Rate', 'North;10;1,5', 'South;20;2,5', 'East;30;3,5'];

  it('are set aside below and above a table, with or without a note under them', async () => {
    for (const word of ['Total', 'Insgesamt', 'Итого', '合計', 'المجموع', 'Ensemble']) {
      const below = await read(lines(...table, `${word};60;2,5`, '', 'Source: police'));
      expect(aside(below)).toEqual({ header: 1, total: 1, blank: 1, footnote: 1 });
      expect(codes(below)).toContain('total-rows');
    }
    const [header = '', ...rows] = table;
    expect(aside(await read(lines(header, 'Total;60;2,5', ...rows)))).toEqual({ header: 1, total: 1 });
  });

  it('are kept where the analyst wants them, and where rows go on below', async () => {
    expect((await read(lines(...table, 'Total;60;2,5'), { dropTotals: false })).understanding.rows).toBe(4);
    const inner = lines(
      'Region,Place,n',
      'A,x,1',
      'A,y,2',
      'A,z,4',
      'A,TOTAL,7',
      'B,x,3',
      'B,y,5',
      'B,z,9',
      'B,TOTAL,17',
    );
    const kept = await read(inner);
    expect([kept.understanding.rows, codes(kept)]).toEqual([8, expect.arrayContaining(['inner-totals'])]);
    expect(aside(await read(inner, { dropTotals: true }))).toEqual({ header: 1, total: 2 });
  });

  it('are only those that do sum others: a group named total is a value', async () => {
    const found = await read(lines('year,sex,n', '2019,total,5', '2019,men,3', '2020,total,7', '2020,men,4'));
    expect(found.understanding.rows).toBe(4);
  });
});

describe('several tables in one file', () => {
  const file = lines(
    'Table 1: men', '', 'region,2019,2020', 'North,1,2', 'South,3,4', 'Note: provisional', '',
    'Table 2: women', '', 'region,2019,2020', 'North,5,6', 'South,7,8', 'East,9,9',
  ); // prettier-ignore

  it('are offered one by one, the largest first', async () => {
    const found = await read(file);
    expect(found.understanding.tables).toMatchObject([
      { title: 'Table 1: men', rows: 2, from: 3, to: 5 },
      { title: 'Table 2: women', rows: 3, from: 10, to: 13 },
    ]);
    expect(found.understanding.table).toBe(1);
    expect(found.texts).toHaveLength(3);
    expect(balances(found)).toBe(true);
    const first = await read(file, { table: 0 });
    expect(first.texts).toEqual([
      ['North', '1', '2'],
      ['South', '3', '4'],
    ]);
    expect(balances(first)).toBe(true);
  });

  it('may be of different widths', async () => {
    const found = await read(lines('a,b', 'x,1', 'y,2', 'z,3', 'w,4', '', 'c,d,e', 'q,1,5', 'r,2,6'));
    expect(found.understanding.tables.map(({ columns }) => columns)).toEqual([2, 3]);
    expect(balances(found)).toBe(true);
  });
});

describe('years as columns', () => {
  const file = lines('Country,2019,2020,2021', 'Peru,1,2,3', 'Chile,4,..,6');

  it('are found, and made rows on demand', async () => {
    const wide = await read(file);
    expect(wide.understanding.wide).toEqual({
      columns: [1, 2, 3],
      years: ['2019', '2020', '2021'],
      long: false,
    });
    const long = await read(file, { long: true });
    expect(names(long)).toEqual(['Country', 'year', 'value']);
    expect(long.values).toHaveLength(6);
    expect(long.values[4]).toEqual(['Chile', 2020, null]);
    expect(long.understanding).toMatchObject({ rows: 2, read: 3 });
  });
});
