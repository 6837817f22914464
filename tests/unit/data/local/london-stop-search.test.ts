import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/london-stop-search.ts';
import { memoryRaw } from '../memory-raw.ts';

const COLUMNS = recipe.measures.map((measure) => measure.original);
const OTHER = ['Outcome_12 Postal Charge Requisition / Summons', 'Reason for Stop_Z Fireworks (s.1 PACE)'];
/** Outcomes: no action, arrest, resolution; reasons: drugs, weapons; then one other outcome and reason. */
const read = (place: string, shares: number[], date = '2020-05-01') =>
  recipe.rows(
    memoryRaw({
      'london-stop-search/stops_cleaned.csv.gz': [
        ['Date', 'Borough', ...COLUMNS, ...OTHER].join(','),
        [date, place, ...shares].join(','),
        '',
      ].join('\n'),
    }),
  );
const GOOD = [0.75, 0.125, 0.0625, 0.5, 0.25, 0.0625, 0.25];

describe('london-stop-search', () => {
  it('shows shares of one as percentages, by borough and month', () => {
    const rows = read('Richmond Upon Thames', GOOD);
    expect(rows).toContainEqual(
      expect.objectContaining({
        measure: 'london-search-arrest',
        area: 'GBR-LND-RICHMOND-UPON-THAMES',
        period: '2020-05',
        value: 12.5,
      }),
    );
  });

  it('keeps airports apart, and gives no figure for London', () => {
    const areas = new Set(read('CO18 (City Airport)', GOOD).map((row) => row.area));
    expect([...areas]).toEqual(['GBR-LND-LONDON-CITY-AIRPORT']);
  });

  it('stops at shares that do not add up to one, such as 0,8 read as 8', () => {
    expect(() => read('Brent', [0.7, ...GOOD.slice(1)])).toThrow(/do not add up/);
    expect(() => read('Brent', [8, ...GOOD.slice(1)])).toThrow(/outside of 0 to 1/);
    expect(() => read('Brent', GOOD, '2020-05-17')).toThrow(/first of a month/);
  });

  it('is about what police do, never crime', () => {
    expect(new Set(recipe.measures.map((measure) => measure.kind))).toEqual(new Set(['police']));
  });
});
