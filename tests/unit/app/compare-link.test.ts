import { describe, expect, it } from 'vitest';
import { readCompareLink, writeCompareLink } from '../../../src/lib/app/compare-link.ts';
import { nearPlaces } from '../../../src/lib/app/near-places.ts';

const KNOWN = [
  { id: 'JPN', name: 'Japan' },
  { id: 'BRA', name: 'Brazil' },
  { id: 'JAM', name: 'Jamaica' },
  { id: 'NGA', name: 'Nigeria' },
  { id: 'SWE', name: 'Sweden' },
  { id: 'london', name: 'London' },
];
const read = (search: string) => readCompareLink(search, KNOWN);
const reasons = (search: string) => read(search).ignored.map(({ reason }) => reason);

describe('the link of a comparison', () => {
  it('names places by id or name, whatever the case, and comes back as it was written', () => {
    expect(read('places=jpn,Brazil,LONDON')).toEqual({ places: ['JPN', 'BRA', 'london'], ignored: [] });
    const places = ['SWE', 'london'];
    expect(read(writeCompareLink(places)).places).toEqual(places);
    expect(writeCompareLink([])).toBe('');
  });

  it('without places asks for none and complains of nothing', () => {
    expect(read('')).toEqual({ places: [], ignored: [] });
    expect(read('places=,,')).toEqual({ places: [], ignored: [] });
  });

  it('says which place does not exist, with the nearest names', () => {
    const { places, ignored } = read('places=BRA,japn');
    expect(places).toEqual(['BRA']);
    expect(ignored[0]?.reason).toContain('"japn"');
    expect(ignored[0]?.near.map(({ id }) => id)).toEqual(['JPN']);
  });

  it('takes a place once, and four at most', () => {
    expect(read('places=JPN,Japan,BRA').places).toEqual(['JPN', 'BRA']);
    expect(reasons('places=JPN,Japan')[0]).toContain('twice');
    expect(read('places=JPN,BRA,JAM,NGA,SWE').places).toEqual(['JPN', 'BRA', 'JAM', 'NGA']);
    expect(reasons('places=JPN,BRA,JAM,NGA,SWE')[0]).toContain('at most four');
  });

  it('says which parameter it does not know', () => {
    expect(reasons('place=JPN')[0]).toContain('"places" names the places');
  });

  it('finds no near place for what is like none', () => {
    expect(nearPlaces('qqqqqq', KNOWN)).toEqual([]);
  });
});
