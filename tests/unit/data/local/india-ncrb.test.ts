import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/india-ncrb.ts';
import { memoryRaw } from '../memory-raw.ts';

const COLUMNS = recipe.measures.map((measure) => measure.original);
/** A line with murders and thefts; every other kind is 0. */
const line = (state: string, district: string, year: number, murders: number, thefts = 0) =>
  [
    state,
    district,
    year,
    ...COLUMNS.map((column) => (column === 'MURDER' ? murders : column === 'THEFT' ? thefts : 0)),
  ].join(',');
const raw = (...lines: string[]) =>
  memoryRaw({
    'india-ncrb/01_District_wise_crimes_committed_IPC_2001_2012.csv': [
      ['STATE/UT', 'DISTRICT', 'YEAR', ...COLUMNS].join(','),
      ...lines,
      '',
    ].join('\n'),
    'countries/population.csv': 'Country Code,Year,Value\nIND,2012,1000\n',
  });
const read = (...lines: string[]) => {
  const rows = recipe.rows(raw(...lines));
  return (measure: string, area: string, period: string) =>
    rows.find((row) => row.measure === measure && row.area === area && row.period === period)?.value;
};

describe('india-ncrb', () => {
  it('leaves the row of a state’s total out, and gives the state once, as the sum of its districts', () => {
    const lines = [
      line('KERALA', 'IDUKKI', 2001, 3, 8),
      line('KERALA', 'WAYANADU', 2001, 4, 1),
      line('KERALA', 'TOTAL', 2001, 7, 9),
      line('DELHI UT', 'NEW DELHI', 2001, 2),
      line('DELHI UT', 'DELHI UT TOTAL', 2001, 2),
    ];
    const value = read(...lines);
    expect(value('ncrb-murder', 'IND-KERALA-IDUKKI', '2001')).toBe(3);
    expect(value('ncrb-theft', 'IND-KERALA', '2001')).toBe(9);
    expect(value('ncrb-murder', 'IND-ALL', '2001')).toBe(9);
    expect(recipe.areas(raw(...lines)).map(({ id }) => id)).toEqual([
      'IND-ALL',
      'IND-KERALA',
      'IND-KERALA-IDUKKI',
      'IND-KERALA-WAYANADU',
      'IND-DELHI-UT',
      'IND-DELHI-UT-NEW-DELHI',
    ]);
  });

  it('stops when a total is not the sum of its districts, or is not there', () => {
    const district = line('KERALA', 'IDUKKI', 2001, 3);
    expect(() => read(district, line('KERALA', 'TOTAL', 2001, 4))).toThrow(/MURDER is not the sum/);
    expect(() => read(district)).toThrow(/not the sum/);
  });

  it('adds the two rows of railways that Jammu and Kashmir has in 2010, and stops at any others', () => {
    const value = read(
      line('JAMMU & KASHMIR', 'RAILWAYS', 2010, 0, 12),
      line('JAMMU & KASHMIR', 'RAILWAYS', 2010, 1, 8),
      line('JAMMU & KASHMIR', 'TOTAL', 2010, 1, 20),
    );
    expect(value('ncrb-theft', 'IND-JAMMU-KASHMIR-RAILWAYS', '2010')).toBe(20);
    expect(() => read(line('KERALA', 'IDUKKI', 2001, 3), line('KERALA', 'IDUKKI', 2001, 3))).toThrow(
      /two rows/,
    );
  });

  it('keeps railway police and crime branches as police districts without a place', () => {
    const areas = recipe.areas(
      raw(
        line('BIHAR', 'PATNA RLY.', 2001, 0),
        line('TRIPURA', 'G.R.P.', 2001, 0),
        line('MANIPUR', 'CID', 2001, 0),
        line('BIHAR', 'PATNA', 2001, 0),
      ),
    );
    const kinds = Object.fromEntries(areas.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({
      'IND-BIHAR-PATNA-RLY': 'police-district',
      'IND-TRIPURA-GRP': 'police-district',
      'IND-MANIPUR-CID': 'police-district',
      'IND-BIHAR-PATNA': 'district',
    });
  });

  it('joins spellings that differ by dots, brackets and blanks, and no other names', () => {
    const ids = (...districts: string[]) => {
      const lines = districts.map((district, at) => line('X', district, 2001 + at, 0));
      const areas = recipe.areas(raw(...lines));
      return areas.filter((area) => area.kind !== 'whole' && area.kind !== 'state').map(({ id }) => id);
    };
    expect(ids('IMPHAL(EAST)', 'IMPHAL EAST')).toEqual(['IND-X-IMPHAL-EAST']);
    expect(ids('G.R.P. AJMER', 'G.R.P.AJMER')).toEqual(['IND-X-GRP-AJMER']);
    expect(ids('MUMBAI', 'MUMBAI COMMR.')).toHaveLength(2);
    expect(ids('BAKSA', 'BASKA')).toHaveLength(2);
  });

  it('takes the number of people of the country alone', () => {
    const areas = recipe.areas(raw(line('KERALA', 'IDUKKI', 2001, 3)));
    expect(areas.filter((area) => area.population).map(({ id }) => id)).toEqual(['IND-ALL']);
  });

  it('says that rape, theft and kidnapping hold other measures', () => {
    const of = (id: string) => recipe.measures.find((measure) => measure.id === id)?.contains;
    expect(of('ncrb-rape')).toEqual(['ncrb-custodial-rape', 'ncrb-other-rape']);
    expect(of('ncrb-theft')).toEqual(['ncrb-vehicle-theft', 'ncrb-other-theft']);
    expect(of('ncrb-all-offences')).toHaveLength(recipe.measures.length - 1);
  });
});
