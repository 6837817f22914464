import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText, forExcel } from '../../../src/lib/store/csv-text.ts';
import { readTree } from '../../architecture/source.ts';

describe('a CSV file of the site', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['', ''],
  ])('disarms the text %j as a spreadsheet would run it', (text, written) => {
    expect(csvCell(text)).toBe(written);
  });

  it.each([
    [-1.5, '-1.5'],
    [0, '0'],
    [1e21, '1e+21'],
    [NaN, ''],
    [null, ''],
    [true, 'true'],
    [{ exact: '-12345678901234567890' }, '-12345678901234567890'],
    [{ exact: '=1+1' }, "'=1+1"],
  ])('leaves %j a number, empty or a word', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  it('gives back every text that does not begin like a formula, whatever it holds', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r\n＝＋－＠]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (lines) => {
        const back = Papa.parse<string[]>(csvText(lines), { delimiter: ',', newline: '\r\n' }).data;
        expect(back.slice(0, -1)).toEqual(lines);
      }),
    );
  });

  it('never lets a cell begin as a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', 'a', ',') }),
        (text) => {
          const [back] = Papa.parse<string[]>(csvText([[text, 'x']]), {
            delimiter: ',',
            newline: '\r\n',
          }).data;
          expect(back?.[0]).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });

  it('ends every line by CRLF and keeps an empty line of one cell a line', () => {
    expect(csvText([['a'], ['']])).toBe('a\r\n""\r\n');
  });

  it('marks itself as UTF-8 for Excel only when asked, and once', () => {
    expect(csvText([['é']])).toBe('é\r\n');
    expect(forExcel(forExcel('é\r\n'))).toBe('\uFEFFé\r\n');
  });

  it('is written by no one else', () => {
    const others = [...readTree(['src'])].filter(
      ([path, text]) =>
        path !== 'src/lib/store/csv-text.ts' &&
        /replaceAll\('"', '""'\).*"`|FORMULA/.test(text) &&
        /csv/i.test(path),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });
});
