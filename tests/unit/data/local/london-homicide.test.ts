import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/london-homicide.ts';
import { memoryRaw } from '../memory-raw.ts';

const HEADER = 'Count of Victims,Age Group,Sex,Method of Killing,Recorded Date,Borough';
const read = (...lines: string[]) => {
  const rows = recipe.rows(
    memoryRaw({ 'london-homicide/Homicides_2003_2023.csv': [HEADER, ...lines, ''].join('\n') }),
  );
  return {
    rows,
    value: (area: string, period: string) =>
      rows.find((row) => row.area === area && row.period === period)?.value,
  };
};

describe('london-homicide', () => {
  it('counts victims by borough and month, in any order of lines', () => {
    const { value } = read(
      '1,25 to 34,Male,"Physical Assault, no weapon",Jun-23,Ealing ',
      '1,35 to 44,Female,Shooting,Jan-03,Ealing',
      '1,35 to 44,Female,Shooting,Jun-23,Barking & Dagenham',
      '1,35 to 44,Male,Shooting,Jun-23,Ealing',
    );
    expect(value('GBR-LND-EALING', '2023-06')).toBe(2);
    expect(value('GBR-LND-EALING', '2003-01')).toBe(1);
    expect(value('GBR-LND', '2023-06')).toBe(3);
  });

  it('says zero for a month without a victim, since the list is complete', () => {
    const { rows, value } = read('1,25 to 34,Male,Shooting,Jun-23,Westminster');
    expect(value('GBR-LND-CITY-OF-WESTMINSTER', '2003-02')).toBe(0);
    expect(rows).toHaveLength(34 * 12 * 21);
  });

  it('keeps Heathrow apart, but in the sum', () => {
    const { value } = read('1,25 to 34,Male,Shooting,Jun-23,Heathrow ');
    expect(value('GBR-LND-HEATHROW-AIRPORT', '2023-06')).toBe(1);
    expect(value('GBR-LND-HILLINGDON', '2023-06')).toBe(0);
    expect(value('GBR-LND', '2023-06')).toBe(1);
  });

  it('breaks nothing down by age or sex', () => {
    const { rows } = read('1,25 to 34,Male,Shooting,Jun-23,Brent');
    expect(new Set(rows.map((row) => row.group))).toEqual(new Set(['total']));
  });

  it('stops at a month outside of the file’s years', () => {
    expect(() => read('1,25 to 34,Male,Shooting,Jun-24,Brent')).toThrow(/not a month/);
    expect(() => read('1,25 to 34,Male,Shooting,2023-06,Brent')).toThrow(/not a month/);
  });
});
