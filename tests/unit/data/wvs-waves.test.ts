import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/wvs-waves.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';
import { WVS_SERIES } from '../../../data/series/wvs-waves.ts';

const FILE = 'wvs-country-wave-means/values_data.csv';
const COLUMNS = WVS_SERIES.map((series) => series.column);
/** One country-wave with `cells` for the columns named and NA for the rest. */
const line = (country: string, wave: number, year: string, cells: Record<string, string>) =>
  [`"${country}"`, wave, year, ...COLUMNS.map((column) => cells[column] ?? 'NA')].join(',');
const read = (...lines: string[]) =>
  recipe.rows(
    memoryRaw({ [FILE]: `Country,Wave,S020,${COLUMNS.join(',')}\n${lines.join('\n')}\n` }),
    committedPlaces(),
  );
const tidy = readTidy('wvs-waves');

describe('wvs-waves', () => {
  it('turns confidence round, so that higher is more', () => {
    const [row] = read(line('Japan', 6, '2010', { E069_06: '2.25' }));
    expect(row).toMatchObject({ indicator: 'police-confidence-wvs', area: 'JPN', year: 2010, value: 2.75 });
  });

  it('says of every turned question that it is turned, in its description', () => {
    const turned = WVS_SERIES.filter(({ turn }) => turn === 'reverse').map(({ id }) => id);
    for (const { id, description } of recipe.indicators) {
      expect(description.includes('5 minus its mean'), id).toBe(turned.includes(id));
    }
  });

  it('makes percentages of shares, and of the mean of 1 and 2', () => {
    const rows = read(line('Japan', 6, '2010', { H004: '0.125', A165: '1.75' }));
    expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['trust-people-wvs', 25],
      ['crime-victims-wvs', 12.5],
    ]);
  });

  it('gives no row where a question was not asked', () => {
    expect(read(line('Japan', 6, '2010', {}))).toEqual([]);
  });

  it('shows fieldwork over New Year as two years', () => {
    const [row] = read(line('Colombia', 3, '1997.49726141079', { E069_06: '2.5' }));
    expect(row).toMatchObject({ period: '1997-1998', year: 1998 });
  });

  it('knows former states and parts, and says which sample is narrower than its country', () => {
    const cells = { E069_06: '2' };
    const rows = read(
      line('Serbia and Montenegro', 5, '2005', cells),
      line('Bosnian Federation', 3, '1998', cells),
      line('Macedonia', 3, '1998', cells),
      line('Great Britain', 5, '2005', cells),
    );
    expect(rows.map(({ area, source }) => [area, source])).toEqual([
      ['SCG', 'wave 5'],
      ['BIH-F', 'wave 3'],
      ['MKD', 'wave 3'],
      ['GBR', 'wave 5, sample "Great Britain"'],
    ]);
  });

  it('stops at two waves of one country in one year', () => {
    const cells = { E069_06: '2' };
    expect(() => read(line('Japan', 5, '2010', cells), line('Japan', 6, '2010', cells))).toThrow(/two waves/);
  });

  it('holds confidence in the police for 224 waves of 96 places, without intervals', () => {
    const rows = tidy.filter((row) => row.indicator === 'police-confidence-wvs');
    expect(rows).toHaveLength(224);
    expect(new Set(rows.map((row) => row.area)).size).toBe(96);
    expect(tidy.every((row) => row.low === null && row.high === null && row.n === null)).toBe(true);
  });
});
