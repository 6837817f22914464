import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/journalists-killed.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const tidy = readTidy('journalists-killed');

describe('journalists-killed', () => {
  it('keeps a zero that the file states and adds none', () => {
    const text = 'country,time,journakilled\nrus,2009,5\nrus,2010,0\n';
    const rows = recipe.rows(memoryRaw({ 'gapminder-fasttrack/journakilled.csv': text }), committedPlaces());
    expect(rows.map(({ year, value }) => [year, value])).toEqual([
      [2009, 5],
      [2010, 0],
    ]);
  });

  it('has one year for Ireland: the others are unknown, not zero', () => {
    expect(tidy.filter((row) => row.area === 'IRL').map((row) => row.year)).toEqual([1996]);
    expect(tidy).toHaveLength(1770);
  });

  it('is a count of which fewer are better, and a part of the official indicator', () => {
    expect(recipe.indicators[0]).toMatchObject({ better: 'lower', sdg: '16.10.1', official: 'proxy' });
  });
});
