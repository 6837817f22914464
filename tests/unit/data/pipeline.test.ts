import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/lib/catalogue/indicator.ts';
import type { Observation } from '../../../src/lib/catalogue/observation.ts';
import { describe as indicatorOf, score } from '../../../data/describe.ts';
import { observed } from '../../../data/observed.ts';
import { checkRows } from '../../../data/pipeline/check.ts';
import { coverageOf } from '../../../data/pipeline/coverage.ts';
import { findRawRoot } from '../../../data/pipeline/raw-root.ts';
import { withDatasetTable } from '../../../data/pipeline/readme.ts';
import { parseTidy, sortRows, TIDY_FOLDER, tidyCsv, tidySha256 } from '../../../data/pipeline/tidy.ts';
import { committedCatalogue } from './committed.ts';

const sex = {
  id: 'sex',
  name: 'Sex',
  groups: [
    { id: 'female', name: 'Women' },
    { id: 'male', name: 'Men' },
  ],
};
const described: Indicator = indicatorOf({
  id: 'score',
  dataset: 'test',
  name: 'Score',
  description: 'A score.',
  subject: 'score',
  unit: score('points', 0, 10, 1),
  nature: 'counted',
  better: 'higher',
  themes: ['trust'],
  breakdowns: [sex, { id: 'age', name: 'Age', groups: [{ id: '0-14', name: '0 to 14' }] }],
});
const row = (known: Partial<Observation> = {}) =>
  observed({ indicator: 'score', area: 'JPN', year: 2020, value: 5, ...known });
const check = (...rows: Observation[]) => checkRows(rows, [described], new Set(['JPN', 'BRA']));

describe('checkRows', () => {
  it('accepts rows that fit their indicator', () => {
    expect(() => check(row(), row({ group: 'age=0-14,sex=male' }))).not.toThrow();
  });

  it.each<[string, Observation, string]>([
    ['an indicator that the recipe does not describe', row({ indicator: 'other' }), 'no such indicator'],
    ['an area that does not exist', row({ area: 'XXX' }), 'no such area'],
    ['a missing value without a flag', row({ value: null }), 'needs a flag'],
    ['a value outside the unit’s range', row({ value: 11 }), 'above'],
    ['a breakdown that is not described', row({ group: 'income=low' }), 'no breakdown "income"'],
    ['a group that is not described', row({ group: 'sex=x' }), 'no group "x"'],
    ['dimensions out of order', row({ group: 'sex=male,age=0-14' }), 'alphabetical'],
    ['a year outside the period', row({ period: '2016-2018' }), '2020'],
    ['a value that is not a number', row({ value: NaN }), 'JPN'],
  ])('refuses %s and names the row', (_, faulty, message) => {
    expect(() => check(row({ area: 'BRA' }), faulty)).toThrow(message);
  });

  it('refuses two rows for one place, period and group', () => {
    expect(() => check(row(), row({ value: 6 }))).toThrow('score JPN 2020 total: two rows');
  });

  it('refuses an indicator without any value', () => {
    expect(() => check(row({ value: null, flag: 'suppressed' }))).toThrow('no value');
  });
});

describe('tidy files', () => {
  it('come back from their text as they were, missing values and commas included', () => {
    const rows = [
      row({ value: null, flag: 'suppressed', source: 'a "note", quoted' }),
      row({ area: 'BRA', group: 'age=0-14,sex=male', value: 0.1, low: 0, high: 1e-7, n: 3 }),
    ];
    expect(parseTidy(tidyCsv(rows))).toEqual(rows);
  });

  it('are sorted by indicator, group, area and year, whatever the order given', () => {
    const rows = [row({ year: 2021 }), row({ area: 'BRA' }), row({ group: 'sex=female' }), row()];
    const order = (sorted: Observation[]) =>
      sorted.map(({ group, area, year }) => `${group} ${area} ${year}`);
    expect(order(sortRows(rows))).toEqual(order(sortRows(rows.toReversed())));
    expect(order(sortRows(rows))[0]).toBe('sex=female JPN 2020');
  });

  it('are those of the manifest and of the catalogue', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../../data/manifest.json', import.meta.url), 'utf-8'),
    ) as { datasets: Record<string, { sha256: string }> };
    const files = readdirSync(TIDY_FOLDER).map((file) => file.replace('.csv.gz', ''));
    expect(files.sort()).toEqual(Object.keys(manifest.datasets).sort());
    expect(files).toEqual(
      committedCatalogue()
        .datasets.map(({ id }) => id)
        .sort(),
    );
    for (const file of files) expect(tidySha256(file)).toBe(manifest.datasets[file]?.sha256);
  });
});

describe('coverageOf', () => {
  it('counts only rows with a value for areas and years', () => {
    const rows = [row(), row({ area: 'BRA', year: 2021, value: null, flag: 'missing' })];
    const found = coverageOf(rows, new Set(['JPN', 'BRA']));
    expect(found).toEqual({ rows: 2, areas: 1, countries: 1, from: 2020, to: 2020, fullestLate: 2020 });
  });

  it('names the latest year in which half as many countries as in the best year have a value', () => {
    const year = (when: number, ...areas: string[]) => areas.map((area) => row({ area, year: when }));
    const rows = [
      ...year(2018, 'AAA', 'BBB', 'CCC', 'DDD'),
      ...year(2019, 'AAA', 'BBB'),
      ...year(2020, 'AAA'),
    ];
    expect(coverageOf(rows, new Set(['AAA', 'BBB', 'CCC', 'DDD'])).fullestLate).toBe(2019);
  });
});

describe('the pipeline’s surroundings', () => {
  it('says who needs the raw files when there are none', () => {
    expect(() => findRawRoot('.', { KOBAN_RAW: 'no-such-folder' })).toThrow(
      'Only people who refresh the data',
    );
  });

  it('replaces the README’s table and nothing else', () => {
    const readme =
      'before\n<!-- datasets: generated by npm run data -->\nold\n<!-- end of datasets -->\nafter\n';
    const [first] = committedCatalogue().datasets;
    const text = withDatasetTable(readme, first ? [first] : [], {});
    expect(text).toMatch(/^before\n/);
    expect(text).toMatch(/<!-- end of datasets -->\nafter\n$/);
    expect(text).toContain(`\`${first?.id}\``);
    expect(text).not.toContain('old');
  });
});
