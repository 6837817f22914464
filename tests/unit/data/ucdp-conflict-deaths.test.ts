import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/ucdp-conflict-deaths.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const read = (line: string) =>
  recipe.rows(
    memoryRaw({
      'ucdp/owid-countries-in-conflict-ucdp-2023.csv': `Entity,Code,Year,Deaths in ongoing conflicts in a country (best estimate) - Conflict type: all\n${line}\n`,
      'countries/population.csv':
        'Country Name,Country Code,Year,Value\nUkraine,UKR,2022,40000000\nAfrica Eastern and Southern,AFE,2022,700000000\n',
    }),
    committedPlaces(),
  );

describe('ucdp-conflict-deaths', () => {
  it('keeps a zero as zero, in number and rate', () => {
    expect(read('Ukraine,UKR,2022,0').map((row) => row.value)).toEqual([0, 0]);
  });

  it('calculates the rate from the population of the same year', () => {
    expect(read('Ukraine,UKR,2022,92799')[1]).toMatchObject({
      indicator: 'conflict-death-rate-ucdp',
      value: expect.closeTo(231.9975, 6) as number,
      n: 92799,
    });
  });

  it('gives no rate where the population is not known', () => {
    expect(read('Taiwan,TWN,2022,0').map((row) => row.indicator)).toEqual(['conflict-deaths-ucdp']);
  });

  it('reads OWID_KOS as Kosovo, and sets former states with nothing but zeros aside', () => {
    expect(read('Kosovo,OWID_KOS,1999,1291')[0]?.area).toBe('XKX');
    expect(read('Yugoslavia,OWID_YGS,1999,0')).toEqual([]);
    expect(() => read('Yugoslavia,OWID_YGS,1999,7')).toThrow(/had no deaths/);
  });

  it('counts deaths under the countries of today before they were independent', () => {
    const early = readTidy('ucdp-conflict-deaths').find(
      (row) => row.indicator === 'conflict-deaths-ucdp' && row.area === 'SSD' && row.year === 1989,
    );
    expect(early?.value).toBe(3907);
  });

  it('calls itself a stand-in for 16.1.2, not the official series', () => {
    expect(recipe.indicators.map((entry) => [entry.sdg, entry.official])).toEqual([
      ['16.1.2', 'proxy'],
      ['16.1.2', 'proxy'],
    ]);
  });
});
