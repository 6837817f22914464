import { describe, expect, it } from 'vitest';
import { placesFrom } from '../../../data/places.ts';
import { nameKey } from '../../../data/places/name-key.ts';
import { committedCatalogue, committedPlaces } from './committed.ts';

const places = committedPlaces();
const area = (id: string) => places.areas.find((candidate) => candidate.id === id);

describe('places', () => {
  it('holds the 249 countries of ISO 3166-1 and Kosovo', () => {
    expect(places.areas.filter(({ kind }) => kind === 'country')).toHaveLength(250);
  });

  it('reads the alpha-2 code of Namibia as the text NA', () => {
    expect(area('NAM')?.iso2).toBe('NA');
  });

  it('gives everyday English names and keeps the official ones as aliases', () => {
    const names = ['BOL', 'IRN', 'GBR', 'KOR', 'RUS', 'TZA', 'TUR', 'CIV', 'COD', 'BHS'].map(
      (id) => area(id)?.names.en,
    );
    expect(names).toEqual([
      'Bolivia',
      'Iran',
      'United Kingdom',
      'South Korea',
      'Russia',
      'Tanzania',
      'Türkiye',
      "Côte d'Ivoire",
      'DR Congo',
      'Bahamas',
    ]);
    expect(area('BOL')?.aliases).toContain('Bolivia (Plurinational State of)');
  });

  it('leaves no article and no footnote mark behind a name in any language', () => {
    const odd = places.areas
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ names }) => Object.values(names))
      .filter((name) => /\*|\((l'|le|la|les|el|los|las|the)\)/.test(name));
    expect(odd).toEqual([]);
  });

  it('knows the unofficial codes of the publishers', () => {
    const ids = ['OWID_KOS', 'KSV', 'GBR_E_W', 'GBR_NI', 'GBR_S', 'IRQ_C', 'IRQ_KRI', 'ZAR', 'OWID_WRL'].map(
      (code) => places.byCode(code),
    );
    expect(ids).toEqual(['XKX', 'XKX', 'GBR-EAW', 'GBR-NIR', 'GBR-SCT', 'IRQ-C', 'IRQ-K', 'COD', 'M49-001']);
  });

  it('gives null for a code that it does not know', () => {
    expect(places.byCode('EMU')).toBeNull();
    expect(places.byCode('')).toBeNull();
  });

  it('reads M49 numbers with and without leading zeros, and the numbers of the SDG database', () => {
    expect(['4', '004', '1', '001', '412', '827', '158'].map((number) => places.byM49(number))).toEqual([
      'AFG',
      'AFG',
      'M49-001',
      'M49-001',
      'XKX',
      'GBR-EAW',
      'TWN',
    ]);
  });

  it('finds a name whatever its marks, case, spaces and apostrophes', () => {
    for (const name of ['Côte d’Ivoire', "COTE D'IVOIRE", "Cote d' Ivoire", 'Ivory Coast']) {
      expect(places.byName(name)).toBe('CIV');
    }
    expect(nameKey('Gambia (the)')).toBe('gambia');
  });

  it('keeps apart the countries whose names are easily taken for each other', () => {
    const pairs: [string, string][] = [
      ['Congo, Rep.', 'COG'],
      ['Congo, Dem. Rep.', 'COD'],
      ['Niger', 'NER'],
      ['Nigeria', 'NGA'],
      ['Dominica', 'DMA'],
      ['Dominican Rep.', 'DOM'],
      ["Korea, Dem. People's Rep.", 'PRK'],
      ['Republic of (South) Korea', 'KOR'],
      ['Virgin Islands (USA)', 'VIR'],
      ['Virgin Islands (United Kingdom)', 'VGB'],
      ['Republic of Guinea', 'GIN'],
      ['Serbia and Montenegro', 'SCG'],
    ];
    expect(pairs.map(([name]) => places.byName(name))).toEqual(pairs.map(([, id]) => id));
  });

  it('gives null for an aggregate that is no area', () => {
    expect(places.byName('High income')).toBeNull();
    expect(places.byName('Scandinavia')).toBeNull();
  });

  it('throws for a spelling that nobody has judged', () => {
    expect(() => places.byName('Ruritania')).toThrow('unknown place "Ruritania"');
  });

  it('throws for Micronesia, which is a country to some publishers and a region to others', () => {
    expect(() => places.byName('Micronesia')).toThrow('several areas');
    expect(places.byName('Micronesia (country)')).toBe('FSM');
    expect(places.byName('Micronesia (UN)')).toBe('M49-057');
  });

  it('refuses a spelling that stands for an area that does not exist', () => {
    expect(() => placesFrom(committedCatalogue().areas, { Ruritania: 'RUR' })).toThrow('RUR');
  });

  it('places every country but Antarctica in a region that exists', () => {
    const ids = new Set(places.areas.map(({ id }) => id));
    const lost = places.areas.filter(
      ({ kind, region, subregion }) =>
        kind === 'country' && !(ids.has(region ?? '') && ids.has(subregion ?? '')),
    );
    expect(lost.map(({ id }) => id)).toEqual(['ATA']);
  });
});
