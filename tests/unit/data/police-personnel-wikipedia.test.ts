import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/police-personnel-wikipedia.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const read = (line: string) =>
  recipe.rows(
    memoryRaw({
      'police-personnel-wikipedia/police_wikipedia_per_country.csv': `Country or dependency,Active force,Rate (per 100k population),Year\n${line}\n`,
    }),
    committedPlaces(),
  );

describe('police-personnel-wikipedia', () => {
  it('reads names with notes such as "(US)", and Micronesia as the country', () => {
    expect(read('American Samoa (US),200,350,2012')).toMatchObject([{ area: 'ASM', value: 350, n: 200 }]);
    expect(read('Micronesia,500,486,2012')[0]?.area).toBe('FSM');
  });

  it('has one year for each place, 79 of 148 under 2012', () => {
    const rows = readTidy('police-personnel-wikipedia');
    expect(new Set(rows.map((row) => row.area)).size).toBe(148);
    expect(rows.filter((row) => row.year === 2012)).toHaveLength(79);
  });

  it('says first of all that it is no official series', () => {
    expect(recipe.dataset.caveats[0]).toMatch(/^Not an official series/);
  });
});
