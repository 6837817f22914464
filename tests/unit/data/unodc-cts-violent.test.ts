import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unodc-cts-violent.ts';
import { ctsCsv, RATE } from './cts-csv.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const FILE = 'unodc-cts/data_cts_violent_and_sexual_crime.csv.gz';
const read = (lines: string[][]) => recipe.rows(memoryRaw({ [FILE]: ctsCsv(lines) }), committedPlaces());
const rape = (code: string) => [
  code,
  'Violent offences',
  'by type of offence',
  'Sexual violence: Rape',
  'Total',
  'Total',
  '2022',
  RATE,
  '1.5',
];

describe('unodc-cts-violent', () => {
  it('keeps England and Wales, Northern Ireland, Scotland and central Iraq as parts of countries', () => {
    const rows = read(['GBR_E_W', 'GBR_NI', 'GBR_S', 'IRQ_C'].map(rape));
    expect(rows.map((row) => row.area)).toEqual(['GBR-EAW', 'GBR-NIR', 'GBR-SCT', 'IRQ-C']);
  });

  it('stops at a place that nobody knows', () => {
    expect(() => read([rape('ZZZ')])).toThrow(/ZZZ/);
  });

  it('splits victims by relation into series and by sex into groups', () => {
    const victim = (sex: string) => [
      'NZL',
      'Victims of serious assault',
      'by relationship to perpetrator',
      'Intimate partner or family member',
      sex,
      'Total',
      '2016',
      RATE,
      '9',
    ];
    expect(read([victim('Female'), victim('Male')])).toMatchObject([
      { indicator: 'serious-assault-victims-family', group: 'sex=female' },
      { indicator: 'serious-assault-victims-family', group: 'sex=male' },
    ]);
  });

  it('holds every figure of the file once: half of its 27,872 rows, 574 of them of the thin year 2023', () => {
    const rows = readTidy('unodc-cts-violent');
    expect(rows).toHaveLength(27_872 / 2);
    expect(rows.filter((row) => row.year === 2023)).toHaveLength(1_148 / 2);
  });

  it('makes no figure for the United Kingdom out of its parts', () => {
    expect(readTidy('unodc-cts-violent').some((row) => row.area === 'GBR')).toBe(false);
  });
});
