import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/mexico-envipe.ts';
import { memoryRaw } from '../memory-raw.ts';

const STATES = 'Year,Entidad federativa,Sexo,GeoCode,Value';
const file = (indicator: string) => `open-sdg/mexico/indicator_${indicator}.csv`;
/** All files of the recipe, empty but for the given lines. */
const raw = (lines: Record<string, string[]>) => {
  const files: Record<string, string> = {
    'countries/population.csv': 'Country Code,Year,Value\nMEX,2022,1000\n',
  };
  for (const { original } of recipe.measures) {
    const header = original === '16-3-1' ? 'Year,Sexo,Value' : STATES;
    files[file(original)] = `\uFEFF${[header, ...(lines[original] ?? []), ''].join('\n')}`;
  }
  return memoryRaw(files);
};

describe('mexico-envipe', () => {
  it('reads the country, the states and both sexes', () => {
    const rows = recipe.rows(
      raw({
        '16-n2-1': [
          '2022,Estados Unidos Mexicanos,Total,00,56.17133453000015',
          '2022,Aguascalientes,Mujeres,01,63.5',
          '2022,Zacatecas,Hombres,32,60',
        ],
      }),
    );
    expect(rows.map(({ area, group, value }) => [area, group, value])).toEqual([
      ['MEX-ALL', 'total', 56.1713],
      ['MEX-01', 'sex=female', 63.5],
      ['MEX-32', 'sex=male', 60],
    ]);
  });

  it('takes the codes 01 and 1 as one state', () => {
    const rows = recipe.rows(
      raw({
        '16-n2-1': ['2021,Aguascalientes,Total,01,60'],
        '16-n2-3': ['2021,Aguascalientes,Total,1,58.50356786'],
      }),
    );
    expect(rows.map((row) => row.area)).toEqual(['MEX-01', 'MEX-01']);
    expect(() => recipe.rows(raw({ '16-n2-1': ['2021,X,Total,33,60'] }))).toThrow(/no code/);
  });

  it('gives no row where zero stands for a share that was not worked out', () => {
    const rows = recipe.rows(
      raw({ '16-n2-3': ['2010,Zacatecas,Mujeres,32,0', '2010,Zacatecas,Total,32,9.3'] }),
    );
    expect(rows.map(({ group, value }) => [group, value])).toEqual([['total', 9.3]]);
  });

  it('gives the share of violence that is reported for the country alone', () => {
    const rows = recipe.rows(raw({ '16-3-1': ['2021,Total,12.603586380000019'] }));
    expect(rows).toEqual([
      expect.objectContaining({ measure: 'mexico-reporting-violence', area: 'MEX-ALL', value: 12.6036 }),
    ]);
    expect(recipe.measures.find(({ id }) => id === 'mexico-reporting-violence')?.kind).toBe('reporting');
  });

  it('names states as the publisher does, and takes the country’s people from the World Bank', () => {
    const areas = recipe.areas(
      raw({
        '16-n2-1': ['2022,Estados Unidos Mexicanos,Total,00,56', '2022,Nuevo León,Total,19,60'],
      }),
    );
    expect(areas).toEqual([
      expect.objectContaining({
        id: 'MEX-ALL',
        kind: 'whole',
        population: { persons: 1000, year: 2022, source: 'World Bank' },
      }),
      expect.objectContaining({ id: 'MEX-19', kind: 'state', name: 'Nuevo León', partOf: 'MEX-ALL' }),
    ]);
  });

  it('stops at a sex it does not know and at more than 100 percent', () => {
    expect(() => recipe.rows(raw({ '16-n2-1': ['2022,Colima,Otro,06,60'] }))).toThrow(/unknown sex/);
    expect(() => recipe.rows(raw({ '16-n2-1': ['2022,Colima,Total,06,160'] }))).toThrow(/no percentage/);
  });
});
