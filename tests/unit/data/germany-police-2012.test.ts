import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/germany-police-2012.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const FILE = 'germany-trust-local-police-2012/facets.csv';
const read = (...lines: string[]) =>
  recipe.rows(memoryRaw({ [FILE]: ['facet,rating,value,n', ...lines, ''].join('\n') }), committedPlaces());

describe('germany-police-2012', () => {
  it('adds the two good answers of all people, and leaves the bad ones out', () => {
    const rows = read(
      ',sehr gut,0.142,',
      ',eher gut,0.728,',
      ',eher schlecht,0.118,',
      ',sehr schlecht,0.011,',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ group: 'total', value: 87, n: null, flag: null });
  });

  it('marks a group with fewer than 100 answers', () => {
    const [row] = read('unzufriedenstellender Polizeikontakt,sehr/eher gut,0.732,73');
    expect(row).toMatchObject({ group: 'contact=unsatisfactory', n: 73, flag: 'small-sample' });
  });

  it('stops at a group or an answer that it does not know', () => {
    expect(() => read('Alter,sehr/eher gut,0.5,10')).toThrow(/unknown group/);
    expect(() => read(',mittel,0.5,')).toThrow(/unknown rating/);
  });

  it('holds the total and three pairs of groups', () => {
    expect(readTidy('germany-police-2012').map((row) => row.group)).toEqual([
      'contact=satisfactory',
      'contact=unsatisfactory',
      'ties=close',
      'ties=loose',
      'total',
      'victim=no',
      'victim=yes',
    ]);
  });
});
