import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/chicago-police-sentiment.ts';
import { memoryRaw } from '../memory-raw.ts';

const FILE = 'chicago-police-sentiment/ChicagoPolice_Sentiment.csv';
const PARTS = ['race_african_american', 'race_asian_american', 'race_hispanic', 'race_white', 'race_other']
  .concat(['age_low', 'age_medium', 'age_high', 'sex_female', 'sex_male'])
  .concat(['education_low', 'education_medium', 'education_high'])
  .concat(['income_low', 'income_medium', 'income_high']);
const COLUMNS = [
  ['safety', 's_'],
  ['trust', 't_'],
  ['t_listen', 't_listen_'],
  ['t_respect', 't_respect_'],
].flatMap(([total = '', prefix = '']) => [total, ...PARTS.map((part) => prefix + part)]);

/** Columns not given are NA. */
const line = (community: string, year: number, values: Record<string, number | string>) =>
  [community, year, ...COLUMNS.map((column) => values[column] ?? 'NA')].join(',');
const raw = (...lines: string[]) =>
  memoryRaw({ [FILE]: [['Community', 'Year', ...COLUMNS].join(','), ...lines, ''].join('\n') });
const read = (...lines: string[]) => recipe.rows(raw(...lines));

describe('chicago-police-sentiment', () => {
  it('keeps scores as they are, for all and by group', () => {
    const rows = read(
      line('Rogers Park', 2017, { trust: 60.95, t_race_white: 74.96, t_sex_female: 60.93, safety: 61.3 }),
    );
    expect(rows.map(({ measure, group, value }) => [measure, group, value])).toEqual([
      ['chicago-safety', 'total', 61.3],
      ['chicago-trust-police', 'total', 60.95],
      ['chicago-trust-police', 'race=white', 74.96],
      ['chicago-trust-police', 'sex=female', 60.93],
    ]);
  });

  it('keeps the questions on listening and respect apart from groups of trust', () => {
    const rows = read(line('Uptown', 2021, { t_listen: 50, t_respect_race_white: 51 }));
    expect(rows.map(({ measure, group }) => [measure, group])).toEqual([
      ['chicago-police-listen', 'total'],
      ['chicago-police-respect', 'race=white'],
    ]);
  });

  it('gives no row where nobody was asked in a year, and a missing value where others were', () => {
    const rows = read(
      line('Edison Park', 2017, { trust: '', safety: 70 }),
      line('Uptown', 2017, { trust: 68.15, safety: 71.03, t_listen: '' }),
    );
    const missing = rows.filter((row) => row.value === null);
    expect(missing).toEqual([
      expect.objectContaining({
        measure: 'chicago-trust-police',
        area: 'USA-CHI-EDISON-PARK',
        flag: 'missing',
      }),
    ]);
    expect(rows.some((row) => row.measure === 'chicago-police-listen')).toBe(false);
  });

  it('has community areas and no whole city', () => {
    const areas = recipe.areas(raw(line('Ohare', 2017, { trust: 1 }), line('Ohare', 2018, { trust: 2 })));
    expect(areas).toEqual([
      expect.objectContaining({ id: 'USA-CHI-OHARE', kind: 'community-area', name: 'Ohare', partOf: null }),
    ]);
  });

  it('stops at a score outside of 0 to 100', () => {
    expect(() => read(line('Uptown', 2017, { trust: 101 }))).toThrow(/outside/);
  });

  it('calls scores scores, not percentages, and marks where trust was put together anew', () => {
    expect(new Set(recipe.measures.map((measure) => measure.unit.kind))).toEqual(new Set(['score']));
    expect(recipe.measures.find(({ id }) => id === 'chicago-trust-police')?.breaks[0]?.period).toBe('2020');
  });
});
