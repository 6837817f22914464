import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unsd-sdg16-2020.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

/** Files with a header only, but for the given ones. */
function read(code: string, ...lines: string[]) {
  const files = Object.fromEntries(
    recipe.dataset.files.map((file) => {
      const [, name = '', by = ''] = /--datapoints--(.*?)--by--(.*)\.csv$/.exec(file) ?? [];
      const header = `${by.split('--').join(',')},${name}`;
      return [file, `${[header, ...(name === code ? lines : [])].join('\n')}\n`];
    }),
  );
  return recipe.rows(memoryRaw(files), committedPlaces());
}

const tidy = readTidy('unsd-sdg16-2020');
const of = (id: string) => tidy.filter((row) => row.indicator === id);

describe('unsd-sdg16-2020', () => {
  it('turns the fractions of feeling safe into percent', () => {
    expect(read('vc_sns_waln', '32,notspec,bothsex,percent,2016,0.48')).toMatchObject([
      { area: 'ARG', group: 'total', value: 48, flag: null },
    ]);
    expect(of('safe-walking-alone-2020').every(({ value }) => value !== null && value >= 15)).toBe(true);
  });

  it('tells the year of a law from a number of countries', () => {
    expect(read('sg_inf_accss', '1,e,number,2020,127', '4,e,number,2020,2014')).toMatchObject([
      { indicator: 'information-law-year', area: 'AFG', value: 2014 },
      { indicator: 'information-law-countries', area: 'M49-001', value: 127 },
    ]);
  });

  it('adds no zeros to the files of ones', () => {
    expect(of('human-rights-institution').every(({ value }) => value === 1)).toBe(true);
  });

  it('reads nature codes as remarks', () => {
    const rows = read(
      'vc_vaw_sxvln',
      '18_29,4,ca,female,percent,2015,1.1',
      '18_29,1,e,female,percent,2019,2.7',
      '18_74,752,c,male,percent,2012,4',
    );
    expect(rows).toMatchObject([
      { flag: 'adjusted', source: 'people aged 18 to 29 years' },
      { flag: 'estimated' },
      { flag: null, source: 'people aged 18 to 74 years' },
    ]);
  });

  it('marks a committee that does not exist as not applicable, never as zero', () => {
    expect(read('sg_dmk_parlcc_lc', 'x,12,notspec,gen_equ,x,number,2020,0')).toMatchObject([
      { group: 'committee=gender-equality', value: null, flag: 'not-applicable' },
    ]);
  });

  it('keeps parts of countries apart from the country', () => {
    expect(read('vc_prr_robb', '827,notspec,bothsex,percent,2018,43')).toMatchObject([{ area: 'GBR-EAW' }]);
  });

  it('orders the dimensions of a group by their names', () => {
    expect(read('vc_vov_gdsd', 'pd,50,sexo,c,female,percent,2018,2')).toMatchObject([
      { group: 'disability=with,ground=sexual-orientation,sex=female' },
    ]);
  });

  it('stops at a code that it does not know', () => {
    expect(() => read('vc_prr_robb', '32,zz,bothsex,percent,2018,43')).toThrow(/nature/);
  });

  it('has homicide by sex only, back to 1990', () => {
    const rows = of('homicide-rate-sdg-2020');
    expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(['sex=female', 'sex=male']));
    expect(Math.min(...rows.map(({ year }) => year))).toBe(1990);
    expect(rows).toHaveLength(5040);
  });

  it('takes up all 42 files', () => {
    expect(recipe.dataset.files).toHaveLength(42);
    expect(of('birth-registration')).toHaveLength(196);
    expect(of('bribery-persons')).toHaveLength(123);
  });
});
