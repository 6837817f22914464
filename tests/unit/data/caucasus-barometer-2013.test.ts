import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/caucasus-barometer-2013.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const file = (unit: string) =>
  JSON.stringify({
    meta: { title: 'Trust', unit },
    data: [{ entity: 'Georgia', group: 'Europe', period: '2013', value: 60.18, iso: 'GEO' }],
  });
const read = (text: string) =>
  recipe.rows(memoryRaw({ 'bulldozer-json/cb-trust-police.json': text }), committedPlaces());

describe('caucasus-barometer-2013', () => {
  it('reads a share in percent', () => {
    expect(read(file('%'))[0]).toMatchObject({ area: 'GEO', year: 2013, value: 60.18, n: null });
  });

  it('stops when the unit of the file is another', () => {
    expect(() => read(file('share 0-1'))).toThrow(/unit/);
  });

  it('holds Armenia, Azerbaijan and Georgia', () => {
    expect(readTidy('caucasus-barometer-2013').map((row) => row.area)).toEqual(['ARM', 'AZE', 'GEO']);
  });
});
