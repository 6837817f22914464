import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/v-dem.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const NAMES = ['rule', 'civlib', 'jucon', 'corr'];
const read = (entity: string, iso: string, times = 1) =>
  recipe.rows(
    memoryRaw(
      Object.fromEntries(
        NAMES.map((name) => [
          `bulldozer-json/v-dem-v2x-${name}.json`,
          JSON.stringify({
            meta: { title: name, unit: 'index 0–1' },
            data: Array.from({ length: times }, () => ({
              entity,
              group: 'x',
              period: '2025',
              value: 0.4,
              iso,
            })),
          }),
        ]),
      ),
    ),
    committedPlaces(),
  );

describe('v-dem', () => {
  it('says that high corruption is worse, unlike the other three', () => {
    const better = Object.fromEntries(recipe.indicators.map((entry) => [entry.id, entry.better]));
    expect(better).toEqual({
      'rule-of-law-vdem': 'higher',
      'civil-liberties-vdem': 'higher',
      'judicial-constraints-vdem': 'higher',
      'political-corruption-vdem': 'lower',
    });
  });

  it('leaves the direction of corruption as it is: Denmark is low', () => {
    const denmark = readTidy('v-dem').filter(
      (row) => row.area === 'DNK' && row.indicator === 'political-corruption-vdem',
    );
    expect(denmark.every((row) => (row.value ?? 1) < 0.1)).toBe(true);
  });

  it('keeps parts apart from their countries, and says that Palestine is the West Bank', () => {
    expect(read('Palestine/Gaza', 'PSG')[0]?.area).toBe('PSE-GZA');
    expect(read('Somaliland', 'SML')[0]?.area).toBe('SOM-SL');
    expect(read('Zanzibar', 'ZZB')[0]?.area).toBe('TZA-ZAN');
    expect(read('Palestine/West Bank', 'PSE')[0]).toMatchObject({
      area: 'PSE',
      source: 'Palestine/West Bank',
    });
  });

  it('stops when a place and year come twice', () => {
    expect(() => read('Mexico', 'MEX', 2)).toThrow(/twice/);
  });
});
