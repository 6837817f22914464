import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/ocindex.ts';
import { INDEX_SERIES } from '../../../data/series/ocindex.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const AVERAGES = ['Criminality', 'Criminal markets', 'Criminal actors', 'Resilience'];
function file(year: number, country: string, score: string, extra = ''): string {
  const columns = INDEX_SERIES.filter(({ since = 2021 }) => since <= year).map(({ column }) => column);
  const headings = columns.map((column) =>
    year === 2023 && AVERAGES.includes(column) ? `"${column} avg,"` : column,
  );
  return `Continent,Region,Country,${headings.join(',')}${extra}\nC,R,"${country}",${columns.map(() => score).join(',')}${extra}\n`;
}
const read = (extra = '') =>
  recipe.rows(
    memoryRaw({
      'ocindex/global_oc_index_2021.csv': file(2021, 'Congo, Dem. Rep.', '8.1300000000000008'),
      'ocindex/global_oc_index_2023.csv': file(2023, 'Congo, Dem, Rep,', '7', extra),
    }),
    committedPlaces(),
  );
const indicator = (id: string) => recipe.indicators.find((entry) => entry.id === id);

describe('ocindex', () => {
  it('reads headings and names whose full stops became commas in 2023', () => {
    const rows = read().filter((row) => row.indicator === 'oci-criminality');
    expect(rows.map(({ area, year }) => [area, year])).toEqual([
      ['COD', 2021],
      ['COD', 2023],
    ]);
  });

  it('rounds away the tails of binary numbers', () => {
    expect(read()[0]?.value).toBe(8.13);
  });

  it('stops at a column that it does not know', () => {
    expect(() => read(',Piracy')).toThrow(/Piracy/);
  });

  it('says that high criminality is worse and high resilience is better', () => {
    expect(indicator('oci-criminality')?.better).toBe('lower');
    expect(indicator('oci-resilience')?.better).toBe('higher');
    expect(indicator('oci-law-enforcement')?.better).toBe('higher');
  });

  it('marks the break of 2023 in the averages over markets and actors, and in nothing else', () => {
    const broken = recipe.indicators.filter((entry) => entry.breaks.length).map((entry) => entry.id);
    expect(broken).toEqual(['oci-criminality', 'oci-criminal-markets', 'oci-criminal-actors']);
  });

  it('has cyber-dependent and financial crimes in 2023 only, in 193 countries', () => {
    for (const id of ['oci-cyber-dependent-crimes', 'oci-financial-crimes']) {
      const rows = readTidy('ocindex').filter((row) => row.indicator === id);
      expect(rows).toHaveLength(193);
      expect(rows.every((row) => row.year === 2023)).toBe(true);
    }
  });

  it('keeps the ranges of the source: resilience from 1.5 to 8.63', () => {
    const values = readTidy('ocindex').flatMap((row) =>
      row.indicator === 'oci-resilience' && row.value !== null ? [row.value] : [],
    );
    expect([Math.min(...values), Math.max(...values)]).toEqual([1.5, 8.63]);
  });
});
