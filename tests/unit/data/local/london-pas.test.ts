import { describe, expect, it } from 'vitest';
import { londonArea } from '../../../../data/local/london.ts';
import recipe from '../../../../data/local/series-recipes/london-pas.ts';
import { memoryRaw } from '../memory-raw.ts';

const read = (boroughs: string[], total: string[]) =>
  recipe.rows(
    memoryRaw({
      'london-mopac-pas/PAS_boroughs.csv': [
        'Date;Survey;Borough;Measure;Proportion;MPS',
        ...boroughs,
        '',
      ].join('\n'),
      'london-mopac-pas/PAS_Total.csv': ['Date;Survey;Borough;Measure;Proportion', ...total, ''].join('\n'),
    }),
  );

describe('london-pas', () => {
  it('reads decimal commas as percent, quotes inside of quotes, and the end of a quarter as that quarter', () => {
    const rows = read(
      ['31/12/2014;PAS;Barnet;"""Good Job"" local";0,56;0,67'],
      ['31/12/2014;PAS;MPS;"""Good Job"" local";0,67'],
    );
    expect(rows).toEqual([
      expect.objectContaining({
        measure: 'london-police-good-job',
        area: 'GBR-LND-BARNET',
        period: '2014-Q4',
        value: 56,
      }),
      expect.objectContaining({ area: 'GBR-LND', period: '2014-Q4', value: 67 }),
    ]);
  });

  it('takes the two spellings of Richmond as one borough', () => {
    const rows = read(
      [
        '31/03/2016;PAS;Richmond Upon Thames;Trust MPS;0,9;0,86',
        '30/06/2016;PAS;Richmond upon Thames;Trust MPS;0,8;0,87',
      ],
      ['31/03/2016;PAS;MPS;Trust MPS;0,86', '30/06/2016;PAS;MPS;Trust MPS;0,87'],
    );
    expect(rows.filter((row) => row.area === 'GBR-LND-RICHMOND-UPON-THAMES')).toHaveLength(2);
  });

  it('accepts 0,5 and 0,50 as one figure for London, and stops where the two files differ', () => {
    const total = ['30/09/2022;PAS;MPS;Trust MPS;0,5'];
    expect(read(['30/09/2022;PAS;Barnet;Trust MPS;0,6;0,50'], total)).toHaveLength(2);
    expect(() => read(['30/09/2022;PAS;Barnet;Trust MPS;0,6;0,51'], total)).toThrow(/differs/);
  });

  it('has no trust before 2016, and invents no row for it', () => {
    expect(recipe.measures.find((measure) => measure.id === 'london-trust-police')?.caveats[0]).toMatch(
      /2016/,
    );
  });

  it('stops at a share above one, a date inside of a quarter, an unknown measure or place', () => {
    const total = ['31/03/2016;PAS;MPS;Trust MPS;0,5'];
    expect(() => read(['31/03/2016;PAS;Barnet;Trust MPS;5,6;0,5'], total)).toThrow(/no share/);
    expect(() => read(['30/03/2016;PAS;Barnet;Trust MPS;0,6;0,5'], total)).toThrow(/end of a quarter/);
    expect(() => read(['31/03/2016;PAS;Barnet;Fear;0,6;0,5'], total)).toThrow(/unknown measure/);
    expect(() => read(['31/03/2016;PAS;Leeds;Trust MPS;0,6;0,5'], total)).toThrow(/no borough/);
  });
});

describe('londonArea', () => {
  it('knows the names of all London files', () => {
    const names = ['Ealing ', 'Barking & Dagenham', 'Westminster', 'Heathrow ', 'CO18 (City Airport)'];
    expect(names.map((name) => londonArea(name).id)).toEqual([
      'GBR-LND-EALING',
      'GBR-LND-BARKING-AND-DAGENHAM',
      'GBR-LND-CITY-OF-WESTMINSTER',
      'GBR-LND-HEATHROW-AIRPORT',
      'GBR-LND-LONDON-CITY-AIRPORT',
    ]);
  });
});
