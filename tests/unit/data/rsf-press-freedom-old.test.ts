import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/rsf-press-freedom-old.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

describe('rsf-press-freedom-old', () => {
  it('reads Our World in Data’s codes and leaves the score as it is', () => {
    const text =
      'Country,Code,Year,Score,Region\nKosovo,OWID_KOS,2013,28.47,Europe\nNorthern Cyprus,OWID_CYN,2013,29.34,Europe\n';
    const raw = memoryRaw({ 'press-freedom-rsf/clean_press_freedom.csv': text });
    expect(recipe.rows(raw, committedPlaces()).map(({ area, value }) => [area, value])).toEqual([
      ['XKX', 28.47],
      ['CYP-N', 29.34],
    ]);
  });

  it('says that higher is worse, in the name of the unit and in the description', () => {
    const [indicator] = recipe.indicators;
    expect(indicator?.better).toBe('lower');
    expect(indicator?.unit.name).toContain('higher is worse');
    expect(indicator?.description).toContain('HIGHER IS WORSE');
  });

  it('ends in 2021, with Norway near the bottom of the scale', () => {
    const tidy = readTidy('rsf-press-freedom-old');
    expect(Math.max(...tidy.map((row) => row.year))).toBe(2021);
    expect(tidy.find((row) => row.area === 'NOR' && row.year === 2013)?.value).toBe(6.52);
  });
});
