import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/global-peace-index.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const read = (...lines: string[]) =>
  recipe.rows(
    memoryRaw({
      'global-peace-index/gpi_2008_2022_by_domain.csv': [
        'domain,Country,iso3c,year,score',
        ...lines,
        '',
      ].join('\n'),
    }),
    committedPlaces(),
  );

describe('global-peace-index', () => {
  it('rounds away the tails of binary numbers', () => {
    expect(read('Overall Scores,Afghanistan,AFG,2010,3.0409999999999999')[0]?.value).toBe(3.041);
  });

  it('sets a score of zero aside: the scale begins at 1', () => {
    expect(read('Overall Scores,Palestine,PSE,2008,0')[0]).toMatchObject({
      value: null,
      flag: 'implausible',
    });
  });

  it('knows Kosovo by the code of the file', () => {
    expect(read('Militarisation,Kosovo,KSV,2020,1.2')[0]?.area).toBe('XKX');
  });

  it('stops at a domain that it does not know', () => {
    expect(() => read('Economy,Norway,NOR,2020,1.2')).toThrow(/Economy/);
  });

  it('says that lower is better in every domain', () => {
    expect(recipe.indicators.map((entry) => entry.better)).toEqual(['lower', 'lower', 'lower', 'lower']);
  });

  it('holds eleven values set aside and none below 1', () => {
    const tidy = readTidy('global-peace-index');
    expect(tidy.filter((row) => row.flag === 'implausible')).toHaveLength(11);
    expect(tidy.every((row) => row.value === null || row.value >= 1)).toBe(true);
  });
});
