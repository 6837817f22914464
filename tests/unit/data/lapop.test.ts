import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/lapop.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const FILE = 'lapop-americasbarometer/lapop_trust_police_2014_2023_subset.csv';
const HEAD = 'iso3,year,trust_police,trust_police_n,feel_unsafe,police_bribe';
const read = (line: string) => recipe.rows(memoryRaw({ [FILE]: `${HEAD}\n${line}\n` }), committedPlaces());
const tidy = readTidy('lapop');

describe('lapop', () => {
  it('marks the values of 2021, which were asked by telephone', () => {
    expect(read('MEX,2021,28.2,719,51.6,25.2').map((row) => row.flag)).toEqual([
      'mode-change',
      'mode-change',
      'mode-change',
    ]);
    expect(read('MEX,2023,31.0,1618,42.7,21.1').every((row) => row.flag === null)).toBe(true);
  });

  it('knows how many answered about the police, and does not lend that number to other questions', () => {
    expect(read('MEX,2023,31.0,1618,42.7,21.1').map((row) => row.n)).toEqual([1618, null, null]);
  });

  it('holds no row for a round in which a country did not take part', () => {
    const uruguay = tidy.filter((row) => row.area === 'URY' && row.indicator === 'police-trust-lapop');
    expect(uruguay.map((row) => row.year)).toEqual([2014]);
    expect(tidy.every((row) => row.value !== null)).toBe(true);
  });

  it('holds six countries of 2021, all marked', () => {
    const marked = tidy.filter((row) => row.flag === 'mode-change');
    expect(marked).toHaveLength(6 * 3);
    expect(marked.every((row) => row.year === 2021)).toBe(true);
  });
});
