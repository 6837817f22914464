import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/cpi.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const read = (first: string, period: string, value: number, iso = 'NOR') =>
  recipe.rows(
    memoryRaw({
      'gapminder-fasttrack/corruption_perception_index_cpi.csv': `country,time,corruption_perception_index_cpi\n${first}\n`,
      'bulldozer-json/cpi-corruption-perceptions.json': JSON.stringify({
        meta: { title: 'CPI', unit: 'score 0–100 (100 = cleanest)' },
        data: [{ entity: 'x', group: 'x', period, value, iso }],
      }),
    }),
    committedPlaces(),
  );

describe('cpi', () => {
  it('stops when the two files disagree on a country and year', () => {
    expect(() => read('nor,2023,84', '2023', 85)).toThrow(/disagree/);
  });

  it('takes a value that both files hold once, and what the first lacks from the second', () => {
    expect(read('nor,2023,84', '2023', 84)).toHaveLength(1);
    expect(read('nor,2023,84', '2024', 81).map(({ year, source }) => [year, source])).toEqual([
      [2023, 'Gapminder'],
      [2024, 'Our World in Data'],
    ]);
  });

  it('holds 2012 to 2024, and only 2024, Hong Kong and Taiwan from the second file', () => {
    const tidy = readTidy('cpi');
    const second = tidy.filter((row) => row.source === 'Our World in Data');
    expect(second.every((row) => row.year === 2024 || ['HKG', 'TWN'].includes(row.area))).toBe(true);
    expect(Math.min(...tidy.map((row) => row.year))).toBe(2012);
    expect(tidy).toHaveLength(2286);
  });
});
