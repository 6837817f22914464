import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/idea-gsod.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const COLUMNS = ['ajustice', 'pisec', 'abscorrup', 'judicindep', 'prenforct', 'cliberties'];
const tidy = readTidy('idea-gsod');

describe('idea-gsod', () => {
  it('reads codes in small letters and keeps the decimals of the file', () => {
    const files = COLUMNS.map((name) => [
      `gapminder-fasttrack/${name}_idea.csv`,
      `country,time,${name}_idea\nafg,1975,45.88133\n`,
    ]);
    const rows = recipe.rows(
      memoryRaw(Object.fromEntries(files) as Record<string, string>),
      committedPlaces(),
    );
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ area: 'AFG', year: 1975, value: 45.88133 });
  });

  it('holds six indices between 0 and 100 for 172 countries', () => {
    expect(new Set(tidy.map((row) => row.indicator)).size).toBe(6);
    expect(new Set(tidy.map((row) => row.area)).size).toBe(172);
    expect(tidy.every((row) => row.value !== null && row.value >= 0 && row.value <= 100)).toBe(true);
  });

  it('has no access to justice for Bahrain before 2005, and no zero in its place', () => {
    const years = tidy
      .filter((row) => row.area === 'BHR' && row.indicator === 'access-to-justice-idea')
      .map((row) => row.year);
    expect(Math.min(...years)).toBe(2005);
  });

  it('marks where a code passes to a smaller state, in the year in which its neighbour begins', () => {
    const from = (area: string) =>
      Math.min(...tidy.filter((row) => row.area === area).map((row) => row.year));
    const breaks = recipe.indicators[0]?.breaks ?? [];
    const year = (area: string) =>
      breaks.filter((entry) => entry.areas?.includes(area)).map((entry) => entry.year);
    expect(year('CZE')).toEqual([from('SVK')]);
    expect(year('RUS')).toEqual([from('UKR')]);
    expect(year('SDN')).toEqual([from('SSD')]);
    expect(year('SRB')).toEqual([from('HRV'), from('MNE')]);
  });
});
