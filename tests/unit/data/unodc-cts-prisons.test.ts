import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unodc-cts-prisons.ts';
import { ctsCsv } from './cts-csv.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const FILE = 'unodc-cts/data_cts_prisons_and_prisoners.csv.gz';
const read = (lines: string[][], source?: string) =>
  recipe.rows(memoryRaw({ [FILE]: ctsCsv(lines, source) }), committedPlaces());
const held = (code: string, year: string, sex: string, age: string, value: string) => [
  code,
  'Persons held',
  'Total',
  'Total',
  sex,
  age,
  year,
  'Counts',
  value,
];
const capacity = (code: string, year: string, value: string) => [
  code,
  'Prisons facilities and capacity',
  'Total',
  'Official prison capacity',
  'Total',
  'Total',
  year,
  'Counts',
  value,
];
const length = (category: string, value: string) => [
  'BRA',
  'Persons held unsentenced',
  'by length of detention',
  category,
  'Total',
  'Total',
  '2019',
  'Counts',
  value,
];
const tidy = readTidy('unodc-cts-prisons');
const find = (indicator: string, area: string, year: number, group = 'total') =>
  tidy.find(
    (row) => row.indicator === indicator && row.area === area && row.year === year && row.group === group,
  );

describe('unodc-cts-prisons', () => {
  it('sets the Moroccan row of the year 1013 aside and stops at any other impossible year', () => {
    expect(read([capacity('MAR', '1013', '40260')])).toEqual([]);
    expect(() => read([capacity('MAR', '1014', '40260')])).toThrow(/1014/);
    expect(tidy.every((row) => row.year >= 1998)).toBe(true);
  });

  it('adds up the adults and juveniles that stand twice under one key', () => {
    const rows = read([
      held('MNG', '2019', 'Male', 'Adult', '4914'),
      held('MNG', '2019', 'Male', 'Juveniles', '70'),
      held('MNG', '2019', 'Male', 'Total', '70'),
      held('MNG', '2019', 'Male', 'Total', '4914'),
    ]);
    expect(rows.find((row) => row.indicator === 'persons-held-number')?.value).toBe(4984);
  });

  it('stops where a key stands twice and the two are not adults and juveniles', () => {
    expect(() =>
      read([held('MNG', '2019', 'Male', 'Total', '1'), held('MNG', '2019', 'Male', 'Total', '2')]),
    ).toThrow(/not adults and juveniles/);
  });

  it('has women and men add up to the total where they stood twice', () => {
    const at = (group: string) => find('persons-held-number', 'PAN', 2018, group)?.value ?? 0;
    expect(at('sex=female') + at('sex=male')).toBe(at('total'));
  });

  it('sets aside men held where the file calls the juveniles alone the total', () => {
    expect(find('persons-held', 'DNK', 2003, 'sex=male')).toMatchObject({
      value: null,
      n: null,
      flag: 'implausible',
    });
    expect(find('persons-held', 'DNK', 2003, 'sex=female')?.value).toBeGreaterThan(0);
  });

  it('sets aside juveniles that are a percentage times 100', () => {
    const rows = read([held('PLW', '2014', 'Total', 'Juveniles', '560')], 'WPB-ICPR');
    expect(rows).toMatchObject([{ indicator: 'juveniles-held', value: null, flag: 'implausible' }]);
    expect(read([held('PLW', '2014', 'Total', 'Juveniles', '560')], 'CTS')[0]?.value).toBe(560);
  });

  it('divides persons held by capacity, but not where the two cannot belong together', () => {
    const rows = read([held('HTI', '2015', 'Total', 'Total', '11046'), capacity('HTI', '2015', '2431')]);
    expect(rows.find((row) => row.indicator === 'prison-occupancy')?.value).toBeCloseTo(454.4, 1);
    expect(find('prison-occupancy', 'PHL', 2010)).toMatchObject({ value: null, flag: 'implausible' });
  });

  it('gives no share of long detention where the lengths do not add up', () => {
    const unsentenced = [
      'BRA',
      'Persons held',
      'by status',
      'Unsentenced',
      'Total',
      'Total',
      '2019',
      'Counts',
    ];
    const share = (longer: string) =>
      read([
        [...unsentenced, '100'],
        length('Unsentenced for more than 12 months', longer),
        length('Unsentenced for less than 12 months', '60'),
      ]).find((row) => row.indicator === 'unsentenced-over-a-year');
    expect(share('40')).toMatchObject({ value: 40, flag: null });
    expect(share('140')).toMatchObject({ value: null, flag: 'implausible' });
  });

  it('never shows more than all prisoners as unsentenced for more than a year', () => {
    const shares = tidy.filter((row) => row.indicator === 'unsentenced-over-a-year');
    expect(shares.every((row) => row.value === null || row.value <= 100)).toBe(true);
  });

  it('does not count the world’s estimated share among countries', () => {
    expect(tidy.some((row) => row.area.startsWith('M49'))).toBe(false);
  });
});
