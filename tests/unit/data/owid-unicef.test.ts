import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/owid-unicef.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const of = (who: string, where = '') =>
  `Percentage of ${who} (2–14)${where} who experience any violent discipline (UNICEF Global Databases (2016))`;
const DISCIPLINE = [
  'Entity,Year',
  of('children'),
  of('boys'),
  of('girls'),
  of('children', ' in urban areas'),
  of('children', ' in rural areas'),
].join(',');
const SEXUAL =
  'Entity,Year,Sexual violence prevalence among girls (15 to 19) (UNICEF Global Databases (2014)),Prevalence of forced sex among boys,Prevalence of forced sex among girls,';
const read = (discipline: string, sexual: string) =>
  recipe.rows(
    memoryRaw({
      'owid-datasets/violent-discipline-unicef-2017.csv': `${DISCIPLINE}\n${discipline}`,
      'owid-datasets/sexual-violence-unicef-2017.csv': `${SEXUAL}\r\n${sexual}`,
    }),
    committedPlaces(),
  );

describe('owid-unicef', () => {
  it('marks a blank share of town or countryside as missing', () => {
    const rows = read('Argentina,2012,72,74,71,,\n', '');
    expect(rows.filter(({ group }) => group.startsWith('residence'))).toMatchObject([
      { value: null, flag: 'missing' },
      { value: null, flag: 'missing' },
    ]);
    expect(rows.find(({ group }) => group === 'sex=female')?.value).toBe(71);
  });

  it('reads a table whose header line ends otherwise than its rows, and gives a blank no row', () => {
    expect(read('', 'Cameroon,2005,,4,16,\nCameroon,2011,22,,,\n')).toMatchObject([
      { indicator: 'forced-sex', area: 'CMR', group: 'sex=female', value: 16 },
      { indicator: 'forced-sex', group: 'sex=male', value: 4 },
      { indicator: 'girls-sexual-violence', year: 2011, value: 22 },
    ]);
  });

  it('holds one place under both spellings of the Democratic Republic of the Congo', () => {
    const rows = readTidy('owid-unicef').filter(({ area }) => area === 'COD');
    expect(new Set(rows.map(({ indicator }) => indicator)).has('forced-sex')).toBe(true);
    expect(new Set(rows.map(({ indicator }) => indicator)).has('girls-sexual-violence')).toBe(true);
  });
});
