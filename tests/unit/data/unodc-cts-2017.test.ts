import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unodc-cts-2017.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const read = (lines: string) =>
  recipe.rows(
    memoryRaw({
      'unodc-cts-crime/robbery.csv': `region,sub_region,country,year,count,rate\n${lines}`,
      'countries/population.csv': 'Country Name,Country Code,Year,Value\r\nJapan,JPN,2015,127141000\r\n',
    }),
    committedPlaces(),
  );

describe('unodc-cts-2017', () => {
  it('calculates the rate from population instead of reading the column that is the count / 100,000', () => {
    const [row] = read('Asia,Eastern Asia,Japan,2015,2426,0.02426\n');
    expect(row?.value).toBeCloseTo(1.908, 3);
    expect(row).toMatchObject({ indicator: 'robbery', area: 'JPN', n: 2426 });
  });

  it('leaves the rate missing and keeps the count where the population is not known', () => {
    expect(read('Europe,Northern Europe,United Kingdom (Scotland),2015,1487,0.01487\n')).toMatchObject([
      { area: 'GBR-SCT', value: null, n: 1487, flag: 'missing' },
    ]);
  });

  it('stops at a name that nobody knows', () => {
    expect(() => read('Asia,Eastern Asia,Atlantis,2015,1,1\n')).toThrow(/Atlantis/);
  });

  it('holds robbery only, since newer files hold the rest', () => {
    const rows = readTidy('unodc-cts-2017');
    expect(rows).toHaveLength(1482);
    expect(new Set(rows.map((row) => row.indicator))).toEqual(new Set(['robbery']));
  });
});
