import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/world-prison-brief.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const read = (series: string, table = '') =>
  recipe.rows(
    memoryRaw({
      'world-prison-brief/wpb_series_data.csv': `country,year,prison_population_total,prison_population_rate\n${series}`,
      'world-prison-brief/wpb_tables_data.csv': `country,prison_population_rate,prison_population_total,female_prisoners,pre_trial_detainees,foreign_prisoners,occupancy_level,juvenile_prisoners,number_institutions,iso_a2\n${table}`,
    }),
    committedPlaces(),
  );

describe('world-prison-brief', () => {
  it('sets rows without year and figures aside', () => {
    expect(read('Bhutan,,,\n')).toEqual([]);
  });

  it('stops at a row that has figures and no year', () => {
    expect(() => read('Bhutan,,100,20.0\n')).toThrow(/not a number/);
  });

  it('goes by names, not by the two-letter codes, which give the ruling state of territories', () => {
    const rows = read('', 'Jersey  (United Kingdom),150,140,5.0,20.0,10.0,70.0,,1.0,GB\n');
    expect(new Set(rows.map((row) => row.area))).toEqual(new Set(['JEY']));
  });

  it('finds names with notes, doubled spaces and spaces behind', () => {
    const rows = read('Sint Maarten (Netherlands) ,2012,100,250.0\nCape Verde  (Cabo Verde),2012,1,2.0\n');
    expect([...new Set(rows.map((row) => row.area))]).toEqual(['SXM', 'CPV']);
  });

  it('leaves blank cells of the table missing', () => {
    const rows = read('', 'Niger,40,10000,3.0,50.0,,,,1.0,NE\n');
    expect(rows.find((row) => row.indicator === 'prison-foreign-share')).toMatchObject({
      value: null,
      flag: 'missing',
    });
  });

  it('keeps the undated table apart from the dated series and says so', () => {
    const undated = recipe.indicators.filter(
      (entry) => !['prison-population', 'prison-population-rate'].includes(entry.id),
    );
    expect(undated).toHaveLength(6);
    expect(undated.every((entry) => entry.caveats.some((caveat) => caveat.includes('no year')))).toBe(true);
    const rows = readTidy('world-prison-brief');
    const dated = rows.filter((row) => row.indicator === 'prison-population-rate');
    expect(dated).toHaveLength(1567 - 14);
    expect(Math.max(...dated.map((row) => row.year))).toBe(2016);
  });
});
