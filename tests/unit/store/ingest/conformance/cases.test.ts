import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { balances, COMMA, read, recordsOf } from './reading.ts';
import cases from './cases.json' with { type: 'json' };
import spectrum from './spectrum.json' with { type: 'json' };

interface Case {
  name: string;
  text: string;
  records: string[][];
  delimiter?: string;
  quote?: '"' | "'" | null;
  backslash?: boolean;
  spaced?: boolean;
}

describe('records are what the format says', () => {
  it.each(cases as Case[])('$name', ({ text, records, name: _name, ...dialect }) => {
    for (const size of [1, 2, 5, Infinity])
      expect(recordsOf(text, { ...COMMA, ...dialect }, size)).toEqual(records);
  });

  it.each(
    (cases as Case[]).filter(({ backslash, spaced, quote }) => !backslash && !spaced && quote === undefined),
  )('and what another reader finds: $name', ({ text, delimiter = ',', name }) => {
    // It gives an empty last record for a line end at the end of the file, and keeps line ends of one kind only.
    if (/all line ends|close after blanks|end of the file$|^CRLF/.test(name)) return;
    expect(Papa.parse(text, { delimiter }).data).toEqual(recordsOf(text, { ...COMMA, delimiter }));
  });
});

describe('tables that every reader should read', () => {
  it.each(spectrum)('$name', async ({ text, header, rows }) => {
    const found = await read(text);
    expect(found.understanding.columns.map(({ name }) => name)).toEqual(header);
    expect(found.texts).toEqual(rows);
    expect(balances(found)).toBe(true);
  });

  it('one column with line ends and commas in quotes', async () => {
    const found = await read('"note"\n"first line\nsecond, with a comma"\n"other, words"\n"last"\n');
    expect(found.texts).toEqual([['first line\nsecond, with a comma'], ['other, words'], ['last']]);
  });

  it('semicolons outside and inside of quotes', async () => {
    const found = await read('name;note;n\n"Smith; J.";"a;b";1\n"Doe; K.";"c,d;e";2\n');
    expect(found.understanding.delimiter).toBe(';');
    expect(found.texts).toEqual([
      ['Smith; J.', 'a;b', '1'],
      ['Doe; K.', 'c,d;e', '2'],
    ]);
  });

  it('a footer, one byte a letter and a decimal comma together', async () => {
    const text =
      'Année;Région;Taux\r\n2019;Île-de-France;1,5\r\n2020;Bretagne;2,25\r\n\r\nSource : préfecture de police\r\n';
    const found = await read(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(found.understanding).toMatchObject({ encoding: 'windows-1252', decimal: ',', rows: 2 });
    expect(found.values).toEqual([
      [2019, 'Île-de-France', 1.5],
      [2020, 'Bretagne', 2.25],
    ]);
  });

  it('a header of texts above rows of texts', async () => {
    const found = await read('first,last\nAnna,Brown\nBen,Clark\nCara,Dale\n');
    expect(found.understanding.headerRows).toEqual([1]);
    expect(found.understanding.columns.map(({ name }) => name)).toEqual(['first', 'last']);
  });

  it('a short row and an open quote, both of which are told', async () => {
    const found = await read('place,year,n\nLeeds,2019,1\nYork,2019\n"Bath,2019,3\nDeal,2019,4\n');
    expect(found.texts).toEqual([
      ['Leeds', '2019', '1'],
      ['York', '2019', ''],
      ['"Bath', '2019', '3'],
      ['Deal', '2019', '4'],
    ]);
    const codes = found.understanding.issues.map(({ code, row }) => `${code} ${row}`);
    expect(codes).toEqual(expect.arrayContaining(['short-row 3', 'open-quote 4']));
  });
});
