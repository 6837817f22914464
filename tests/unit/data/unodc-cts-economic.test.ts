import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unodc-cts-economic.ts';
import { ctsCsv, RATE } from './cts-csv.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const FILE = 'unodc-cts/data_cts_corruption_and_economic_crime.csv.gz';
const theft = (unit: string, value: string, category = 'Theft') => [
  'JPN',
  'Offences',
  'by type of offence',
  category,
  'Total',
  'Total',
  '2020',
  unit,
  value,
];
const read = (lines: string[][]) => recipe.rows(memoryRaw({ [FILE]: ctsCsv(lines) }), committedPlaces());

describe('unodc-cts-economic', () => {
  it('makes one row of a figure that stands as count and as rate: the rate, with the count as cases', () => {
    expect(read([theft('Counts', '417291'), theft(RATE, '333.2')])).toMatchObject([
      { indicator: 'theft', area: 'JPN', year: 2020, value: 333.2, n: 417291, flag: null },
    ]);
  });

  it('reads numbers with an exponent', () => {
    expect(read([theft(RATE, '2.0092708650723701E-2')])[0]?.value).toBeCloseTo(0.0200927, 7);
  });

  it('leaves a rate missing where there is only a count, and never makes it zero', () => {
    expect(read([theft('Counts', '5')])).toMatchObject([{ value: null, n: 5, flag: 'missing' }]);
  });

  it('stops at a category that it does not know', () => {
    expect(() => read([theft(RATE, '1', 'Piracy')])).toThrow(/Piracy/);
  });

  it('stops where the same figure stands twice', () => {
    expect(() => read([theft(RATE, '1'), theft(RATE, '2')])).toThrow(/twice/);
  });

  it('holds every figure of the file once: half of its 22,754 rows', () => {
    const rows = readTidy('unodc-cts-economic');
    expect(rows).toHaveLength(22_754 / 2);
    expect(rows.every((row) => row.value !== null && row.n !== null)).toBe(true);
  });

  it('keeps the zeros that countries reported', () => {
    const zeros = readTidy('unodc-cts-economic').filter((row) => row.value === 0);
    expect(zeros.length).toBeGreaterThan(600);
    expect(zeros.every((row) => row.n === 0)).toBe(true);
  });
});
