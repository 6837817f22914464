import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/fbi-ic3-2018.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const read = (crime = 'Gambling', age = 'Under 20') =>
  recipe.rows(
    memoryRaw({
      'fbi-ic3/2018-fbi-ic3-annual-summary.csv': 'year,complaints,losses\n2014,269422,800.5\n',
      'fbi-ic3/2018-fbi-ic3-loss-by-age.csv': `age_group,incidents,losses\n${age},9129,12553082\n`,
      'fbi-ic3/2018-fbi-ic3-loss-by-crime-type.csv': `crime,loss,victim_count\n${crime},21.903829000000002,181\n`,
    }),
    committedPlaces(),
  );
const losses = (group: string) =>
  read().find((row) => row.indicator === 'ic3-losses' && row.group === group)?.value;

describe('fbi-ic3-2018', () => {
  it('brings millions of dollars and dollars to dollars', () => {
    expect(losses('total')).toBe(800_500_000);
    expect(losses('age=0-19')).toBe(12_553_082);
    expect(losses('crime=gambling')).toBe(21_903_829);
  });

  it('stops at a crime or age that it does not know', () => {
    expect(() => read('Piracy')).toThrow(/Piracy/);
    expect(() => read('Gambling', '90+')).toThrow(/90\+/);
  });

  it('warns that kinds of crime exceed the total, as they do', () => {
    const rows = readTidy('fbi-ic3-2018').filter(
      (row) => row.indicator === 'ic3-losses' && row.year === 2018,
    );
    const sum = (start: string) =>
      rows.reduce((all, row) => all + (row.group.startsWith(start) ? (row.value ?? 0) : 0), 0);
    expect(sum('crime=')).toBeGreaterThan(sum('total'));
    expect(sum('age=')).toBeLessThan(sum('total'));
    expect(recipe.indicators.every((entry) => entry.caveats[0]?.includes('do not add them up'))).toBe(true);
  });
});
