import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/afrobarometer-r9.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const FILE = 'afrobarometer-r9/afro_r9_trust_police_subset.csv';
const HEAD = 'country,respondents,trust_police,trust_courts,felt_unsafe';

describe('afrobarometer-r9', () => {
  it('keeps the number of interviews and the years of the round', () => {
    const raw = memoryRaw({ [FILE]: `${HEAD}\nCongo-Brazzaville,1200,42.76062,33.032967,62.376337\n` });
    expect(recipe.rows(raw, committedPlaces())[0]).toMatchObject({
      indicator: 'police-trust-afrobarometer',
      area: 'COG',
      period: '2021-2023',
      year: 2023,
      value: 42.76062,
      n: 1200,
    });
  });

  it('finds the country of every name, also with accents', () => {
    const names = ["C\u00f4te d'Ivoire", 'S\u00e3o Tom\u00e9 and Pr\u00edncipe', 'Cabo Verde', 'Eswatini'];
    const raw = memoryRaw({ [FILE]: [HEAD, ...names.map((name) => `${name},1,1,1,1`), ''].join('\n') });
    const areas = recipe.rows(raw, committedPlaces()).map((row) => row.area);
    expect([...new Set(areas)]).toEqual(['CIV', 'STP', 'CPV', 'SWZ']);
  });

  it('says that a higher share of people who felt unsafe is worse', () => {
    const better = recipe.indicators.find(({ id }) => id === 'felt-unsafe-afrobarometer')?.better;
    expect(better).toBe('lower');
  });

  it('holds 39 countries', () => {
    expect(new Set(readTidy('afrobarometer-r9').map((row) => row.area)).size).toBe(39);
  });
});
