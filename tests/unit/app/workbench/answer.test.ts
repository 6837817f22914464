import { describe, expect, test } from 'vitest';
import { answerCsv } from '../../../../src/lib/app/workbench/answer-csv.ts';
import { answerText, durationText } from '../../../../src/lib/app/workbench/answer-words.ts';
import { questionFragment, questionOf } from '../../../../src/lib/app/workbench/question-link.ts';
import { rowWindow } from '../../../../src/lib/app/workbench/row-window.ts';
import { completions } from '../../../../src/lib/app/workbench/sample.ts';

const columns = [
  { name: 'name', type: 'VARCHAR' },
  { name: 'n', type: 'BIGINT' },
];

describe('an answer as CSV', () => {
  test('is harmless to spreadsheets and follows RFC 4180', () => {
    const rows = [
      ['=1+1', 1],
      ['@SUM(A1)', -2],
      ['a "b", c\nd', null],
      ['-', '-9007199254740993'],
    ];
    expect(answerCsv({ columns, rows })).toBe(
      `name,n\r\n'=1+1,1\r\n'@SUM(A1),-2\r\n"a ""b"", c\nd",\r\n'-,-9007199254740993\r\n`,
    );
  });

  test('has harmless names of columns, too', () => {
    expect(answerCsv({ columns: [{ name: '=cmd()', type: 'VARCHAR' }], rows: [[true]] })).toBe(
      "'=cmd()\r\ntrue\r\n",
    );
  });
});

describe('what is said of an answer', () => {
  test('counts rows and columns, and tells that there are more', () => {
    const one = { columns, rows: [['a', 1]], cut: false, milliseconds: 12.4 };
    expect(answerText(one)).toBe('1 row, 2 columns, in 12 ms.');
    expect(answerText({ ...one, cut: true })).toMatch(/^The first 1 row, .+ There are more rows/);
    expect(answerText({ ...one, columns: [], rows: [] })).toBe(
      'Done in 12 ms. This statement gives no rows.',
    );
  });

  test('writes a duration as it is read', () => {
    expect([0.2, 999, 1_240, 61_000].map(durationText)).toEqual(['1 ms', '999 ms', '1.2 s', '1 min 1 s']);
  });
});

describe('a question in a link', () => {
  test('comes back as it was', () => {
    const sql = 'SELECT \'#&=%\' AS "ü"\n-- 不明';
    expect(questionOf(questionFragment(sql) ?? '')).toBe(sql);
  });

  test('is none where it is too long, absent or damaged', () => {
    expect(questionFragment('x'.repeat(9_000))).toBeNull();
    expect(['', '#', '#other=1', '#sql=', '#sql=%E0%A4%A'].map(questionOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the rows that are drawn', () => {
  test('are those that are seen and a few beyond, with the room of the others', () => {
    const seen = rowWindow({ rows: 10_000, scrolled: 28_000, height: 560, row: 28 });
    expect(seen).toEqual({ from: 992, to: 1_028, above: 992 * 28, below: (10_000 - 1_028) * 28 });
  });

  test('stay within the table at both ends', () => {
    expect(rowWindow({ rows: 3, scrolled: 0, height: 560, row: 28 })).toEqual({
      from: 0,
      to: 3,
      above: 0,
      below: 0,
    });
    const end = rowWindow({ rows: 100, scrolled: 1e6, height: 560, row: 28 });
    expect([end.to, end.below]).toEqual([100, 0]);
  });
});

test('built-in tables are offered with and without the name of their database, own ones only with it', () => {
  const note = { builtIn: true, rows: 1, columns };
  const offered = completions([
    { ...note, name: 'koban.area' },
    { ...note, name: 'upload.mine', builtIn: false },
  ]);
  expect(Object.keys(offered)).toEqual(['area', 'koban.area', 'upload.mine']);
  expect(offered['area']).toEqual(['name', 'n']);
});
