import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/freedom-house.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const tidy = readTidy('freedom-house');
const read = (value: number) =>
  recipe.rows(
    memoryRaw({
      'bulldozer-json/fiw-freedom-score.json': JSON.stringify({
        meta: { title: 'FIW', unit: 'score 0–100 (100 = most free)' },
        data: [{ entity: 'Syria', group: 'Asia', period: '2018', value, iso: 'SYR' }],
      }),
    }),
    committedPlaces(),
  );

describe('freedom-house', () => {
  it('keeps the score of -1, which the method allows, without a flag', () => {
    expect(read(-1)[0]).toMatchObject({ value: -1, flag: null, year: 2018, source: 'edition 2018' });
    expect(recipe.indicators[0]?.unit.min).toBeLessThanOrEqual(-1);
  });

  it('holds -1 for Syria in the editions 2017 and 2018 and nowhere else', () => {
    const below = tidy.filter((row) => row.value !== null && row.value < 0);
    expect(below.map(({ area, year }) => [area, year])).toEqual([
      ['SYR', 2017],
      ['SYR', 2018],
    ]);
  });
});
