import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { balances, read } from '../conformance/reading.ts';

const sample = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../../fixtures/csv/${name}`, import.meta.url))));

/** The first lines of files that offices publish, each with what makes it awkward. */
const SAMPLES: [
  file: string,
  facts: { rows: number; columns: number; delimiter: string },
  first: unknown[],
][] = [
  ['semicolons-quoted.csv', { rows: 7, columns: 60, delimiter: ';' }, []],
  ['years-with-blanks.tsv', { rows: 6, columns: 16, delimiter: '\t' }, ['A,ICCS0101,NR,AL', 88, 82]],
  [
    'decimal-comma-doubled-quotes.csv',
    { rows: 6, columns: 6, delimiter: ';' },
    ['2014-12-31', 'PAS', 'Barking and Dagenham', '"Good Job" local', 0.56],
  ],
  ['japanese.csv', { rows: 6, columns: 17, delimiter: ',' }, [0, '窃盗', '部品ねらい']],
  ['days-with-points.csv', { rows: 5, columns: 16, delimiter: ',' }, ['2003-01-01', 214587]],
  ['blank-first-cells.csv', { rows: 16, columns: 4, delimiter: ',' }, [null, 'sehr gut', 0.142, null]],
  ['months-as-columns.csv', { rows: 5, columns: 17, delimiter: ',' }, [2013, 'ALVARO OBREGON']],
  [
    'bom-and-leading-zeros.csv',
    { rows: 3, columns: 5, delimiter: ',' },
    [2021, 'Estados Unidos Mexicanos', 'Total', '00'],
  ],
  ['gaps-in-the-last-rows.csv', { rows: 12, columns: 4, delimiter: ',' }, []],
  ['totals-among-rows.csv', { rows: 31, columns: 8, delimiter: ',' }, []],
  [
    'one-byte-letters.csv',
    { rows: 5, columns: 11, delimiter: ';' },
    ['AFGcc1996', 'AFG', 'Afghanistan', 1996, 'cc', -1.29],
  ],
  ['flags-on-years.csv', { rows: 5, columns: 7, delimiter: ';' }, []],
];

describe('the heads of awkward files', () => {
  it.each(SAMPLES)('%s', async (file, { rows, columns, delimiter }, first) => {
    const found = await read(sample(file));
    expect(found.understanding).toMatchObject({ rows, delimiter, headerRows: [1] });
    expect(found.understanding.columns).toHaveLength(columns);
    expect(found.understanding.encoding).toBe(file === 'semicolons-quoted.csv' ? 'windows-1252' : 'utf-8');
    expect(found.values[0]?.slice(0, first.length)).toEqual(first);
    expect(balances(found)).toBe(true);
  });

  it('offer their years as rows, and show five rows at each end', async () => {
    const found = await read(sample('years-with-blanks.tsv'));
    expect(found.understanding.wide?.years).toHaveLength(15);
    expect(found.understanding.sample.first).toHaveLength(5);
  });
});
