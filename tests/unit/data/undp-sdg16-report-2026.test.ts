import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/undp-sdg16-report-2026.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const HEADER =
  'iso3,country,year,question_number,source_name,population,count,comment_from_country,sex,Order ';
function read(changed: Record<string, string>) {
  const files = Object.fromEntries(
    recipe.dataset.files.map((file) => {
      const name = file.slice(file.indexOf('/') + 1);
      return [file, changed[name] ?? (name.endsWith('.json') ? '[]' : `${HEADER}\n`)];
    }),
  );
  return recipe.rows(memoryRaw(files), committedPlaces());
}
const tidy = readTidy('undp-sdg16-report-2026');

describe('undp-sdg16-report-2026', () => {
  it('reads the column called count as percent and keeps the ages asked in the note', () => {
    const line =
      'BEN,Benin,2021,7.1.6,MICS,13413417,3.340862513,Survey sample covers women and men aged 15-49,male,1';
    expect(read({ '16-1-3.csv': `\uFEFF${HEADER}\n${line}\n` })).toMatchObject([
      {
        indicator: 'victims-physical-violence-2026',
        area: 'BEN',
        group: 'sex=male',
        value: 3.340862513,
        source: 'MICS; Survey sample covers women and men aged 15-49',
      },
    ]);
  });

  it('marks homicide rates from 2025 on as projected, and those before as not', () => {
    const rows = tidy.filter(
      ({ indicator, area }) => indicator === 'homicide-rate-2026' && area === 'M49-001',
    );
    expect(rows.filter(({ flag }) => flag === 'projected').every(({ year }) => year >= 2025)).toBe(true);
    expect(rows.filter(({ year }) => year >= 2025).every(({ flag }) => flag === 'projected')).toBe(true);
    expect(rows).toHaveLength(93);
  });

  it('marks the path to the target as projected after its start, and the defenders of 2025', () => {
    const path = tidy.filter(({ indicator }) => indicator === 'homicide-target-path');
    expect(path.filter(({ flag }) => flag === null).map(({ year }) => year)).toEqual([2015, 2015, 2015]);
    const killed = tidy.filter(({ indicator }) => indicator === 'defenders-killed');
    expect(killed.filter(({ flag }) => flag === 'projected')).toMatchObject([{ year: 2025, value: 743 }]);
  });

  it('keeps periods and puts them at their last year', () => {
    const safe = tidy.filter(
      ({ indicator, area, group }) =>
        indicator === 'safe-walking-alone-2026' && area === 'M49-001' && group === 'total',
    );
    expect(safe).toMatchObject([
      { period: '2016-2020', year: 2020, value: 66 },
      { period: '2021-2025', year: 2025, value: 67 },
    ]);
  });

  it('lists 141 countries with access to information and no zeros', () => {
    const rows = tidy.filter(({ indicator }) => indicator === 'information-guarantee');
    expect(rows).toHaveLength(141);
    expect(rows.every(({ value }) => value === 1)).toBe(true);
  });

  it('stops at a region or a field that it does not know', () => {
    const file = '16-1-1__homicide-rate-by-region.json';
    expect(() => read({ [file]: '[{"region":"Atlantis","value":1}]' })).toThrow(/Atlantis/);
    expect(() => read({ [file]: '[{"region":"World","value":1,"new":2}]' })).toThrow();
  });
});
