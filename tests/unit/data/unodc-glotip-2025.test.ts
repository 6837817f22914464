import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unodc-glotip-2025.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const HEADER =
  'Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source';
const read = (...lines: string[]) =>
  recipe.rows(
    memoryRaw({ 'unodc-glotip/data_glotip_2025.csv.gz': [HEADER, ...lines, ''].join('\n') }),
    committedPlaces(),
  );
const victims = (
  value: string,
  { sex = 'Total', age = 'Total', form = '', code = 'ARG', name = 'Argentina' } = {},
) =>
  `${code},${name},R,S,Detected trafficking victims,${form ? 'by form of exploitation' : 'Total'},${form || 'Total'},${sex},${age},2019,Counts,"${value}",GLOTIP`;

describe('unodc-glotip-2025', () => {
  it('reads commas for thousands', () => {
    expect(read(victims('1,590'))[0]?.value).toBe(1590);
  });

  it('leaves a withheld "<5" missing, marked as suppressed: not 0, not 5, no range', () => {
    expect(read(victims('<5'))).toMatchObject([{ value: null, low: null, high: null, flag: 'suppressed' }]);
  });

  it('stops at text that is neither a count nor "<5"', () => {
    expect(() => read(victims('1,59'))).toThrow(/not a count/);
    expect(() => read(victims(''))).toThrow(/not a count/);
  });

  it('sets a figure aside that stands twice with different values, and keeps one of equal ones', () => {
    const male = { sex: 'Male' };
    expect(read(victims('<5', male), victims('21', male))).toMatchObject([
      { value: null, flag: 'implausible' },
    ]);
    expect(read(victims('<5', male), victims('<5', male))).toMatchObject([{ flag: 'suppressed' }]);
  });

  it('names groups by age, form and sex', () => {
    const rows = read(
      victims('6', { sex: 'Female', age: '0 to 17 years' }),
      victims('7', { form: 'Forced labour' }),
      victims('8', { sex: 'Unknown', age: 'Unknown' }),
    );
    expect(rows.map((row) => row.group)).toEqual([
      'age=0-17,sex=female',
      'form=forced-labour',
      'sex=unknown',
    ]);
  });

  it('finds Sark by name, as it has no code', () => {
    expect(read(victims('6', { code: '', name: 'Sark' }))[0]?.area).toBe('GGY-SARK');
  });

  it('leaves convictions by form of exploitation and citizenship out', () => {
    const convicted = (dimension: string, category: string) =>
      `AND,Andorra,R,S,Persons convicted,${dimension},${category},Total,Total,2022,Counts,"6,112,019",GLOTIP`;
    expect(
      read(convicted('by citizenship', 'X'), convicted('by form of exploitation', 'Forced labour')),
    ).toEqual([]);
  });

  it('holds no value below 5, since the publisher withholds them', () => {
    const rows = readTidy('unodc-glotip-2025');
    expect(rows.every((row) => row.value === null || row.value >= 5)).toBe(true);
    expect(rows.filter((row) => row.flag === 'suppressed').length).toBeGreaterThan(5000);
  });
});
