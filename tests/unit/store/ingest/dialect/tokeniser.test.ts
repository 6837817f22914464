import { describe, expect, it } from 'vitest';
import {
  HAS_NUL,
  LONE_QUOTE,
  OPEN_QUOTE,
  TOO_LARGE,
  Tokeniser,
} from '../../../../../src/lib/store/ingest/dialect/tokeniser.ts';
import { COMMA, recordsOf } from '../conformance/reading.ts';

type Seen = { cells: string[]; line: number; oddities: number };

function seen(text: string, columns = 0): Seen[] {
  const records: Seen[] = [];
  const tokeniser = new Tokeniser(COMMA);
  tokeniser.columns = columns;
  const sink = (cells: string[], line: number, oddities: number): void =>
    void records.push({ cells, line, oddities });
  tokeniser.push(text, sink);
  tokeniser.end(sink);
  return records;
}

describe('the tokeniser', () => {
  it('splits quoted cells with delimiters, doubled quotes and line ends inside', () => {
    expect(recordsOf('a,"b,c","d""e","f\r\ng"\n1,2,3,4')).toEqual([
      ['a', 'b,c', 'd"e', 'f\r\ng'],
      ['1', '2', '3', '4'],
    ]);
  });

  it('takes LF, CRLF and CR for the end of a line, also in one file', () => {
    expect(recordsOf('a\nb\r\nc\rd')).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('gives the physical line of each record, quoted line ends counted', () => {
    expect(seen('a,"x\ny\r\nz"\nb,c\n\nd,e').map(({ line }) => line)).toEqual([1, 4, 5, 6]);
  });

  it('gives the same records however the text is cut into pieces', () => {
    const text = 'a,"b ""q"" ,c"\r\n"d\ne",f\r\r\n,\n"g",h';
    const whole = recordsOf(text);
    for (let size = 1; size < text.length; size++) expect(recordsOf(text, COMMA, size)).toEqual(whole);
  });

  it('keeps a lone quote inside a cell and says so', () => {
    expect(seen('"He said "no" to me",1\nx"y,2')).toMatchObject([
      { cells: ['He said "no" to me', '1'], oddities: LONE_QUOTE },
      { cells: ['x"y', '2'], oddities: 0 },
    ]);
  });

  it('reads a quote that is never closed as a letter, so that no other line is lost', () => {
    expect(seen('a,b\n"c,1\nd,2\ne,3\n')).toMatchObject([
      { cells: ['a', 'b'] },
      { cells: ['"c', '1'], oddities: OPEN_QUOTE, line: 2 },
      { cells: ['d', '2'], line: 3 },
      { cells: ['e', '3'], line: 4 },
    ]);
  });

  it('tells a quote that is closed only lines below by the cells of the lines between', () => {
    const records = seen('a,b,c\n1,"x,2\n3,y,4\n5,"z",6\n7,w,8\n', 3);
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', 'b', 'c'],
      ['1', '"x', '2'],
      ['3', 'y', '4'],
      ['5', 'z', '6'],
      ['7', 'w', '8'],
    ]);
  });

  it('keeps a cell of many lines that hold delimiters', () => {
    expect(recordsOf('id,note,n\n1,"first, and\nsecond,\nthird",5\n', COMMA, Infinity, 3)[1]).toEqual([
      '1',
      'first, and\nsecond,\nthird',
      '5',
    ]);
  });

  it('marks a record with a zero byte, and leaves out a line that is far too long', () => {
    expect(seen('a,b\n1,\0\n2,3')).toMatchObject([{ oddities: 0 }, { oddities: HAS_NUL }, { oddities: 0 }]);
    const records: Seen[] = [];
    const tokeniser = new Tokeniser(COMMA);
    const sink = (cells: string[], line: number, oddities: number): void =>
      void records.push({ cells, line, oddities });
    for (let piece = 0; piece < 80; piece++) tokeniser.push('x'.repeat(65_536), sink);
    tokeniser.push('\na,b\n', sink);
    tokeniser.end(sink);
    expect(records).toEqual([
      { cells: [], line: 1, oddities: TOO_LARGE },
      { cells: ['a', 'b'], line: 2, oddities: 0 },
    ]);
  });

  it('reads backslashes before quotes, blanks before quotes and no quotes where the dialect says so', () => {
    expect(recordsOf('"a\\"b",c', { ...COMMA, backslash: true })).toEqual([['a"b', 'c']]);
    expect(recordsOf('a, "b,c"', { ...COMMA, spaced: true })).toEqual([['a', 'b,c']]);
    expect(recordsOf('"a,b"', { ...COMMA, quote: null })).toEqual([['"a', 'b"']]);
  });

  it('is done in time with a million quotes that open nothing', () => {
    const text = ',"x'.repeat(200_000);
    expect(recordsOf(text)[0]?.length).toBeGreaterThan(1);
    expect(recordsOf('"x\n'.repeat(100_000))).toHaveLength(100_000);
  });
});
