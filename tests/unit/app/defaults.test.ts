import { describe, expect, it } from 'vitest';
import { closest } from '../../../src/lib/app/closest.ts';
import { defaultGroup, defaultPlaces, defaultVersus, defaultYears } from '../../../src/lib/app/defaults.ts';
import { exampleCatalogue as catalogue, exampleIndicator, exampleScore } from '../figures/example.ts';

const covered = (...ids: string[]) => ids.map((area) => ({ area, years: 10 }));

describe('the usual places', () => {
  it('are Japan and the most populous country with data of each other region', () => {
    const all = catalogue.areas.map(({ id }) => id);
    expect(defaultPlaces(catalogue, covered(...all))).toEqual(['JPN', 'USA', 'NGA', 'DEU', 'AUS']);
  });

  it('take the next country of a region where the largest has no data', () => {
    expect(defaultPlaces(catalogue, covered('IND', 'BRA', 'TUV'))).toEqual(['IND', 'BRA', 'TUV']);
  });

  it('take a smaller country with a longer series first', () => {
    const years = [
      { area: 'DEU', years: 1 },
      { area: 'FRA', years: 5 },
    ];
    expect(defaultPlaces(catalogue, years)).toEqual(['FRA']);
  });

  it('are none where nothing has data', () => {
    expect(defaultPlaces(catalogue, [])).toEqual([]);
  });
});

describe('the other defaults', () => {
  it('take all years for a line, five for a picture of now, ten years apart for a change', () => {
    const indicator = exampleIndicator();
    expect(defaultYears(indicator, 'line')).toEqual({ from: 2000, to: 2022 });
    expect(defaultYears(indicator, 'map')).toEqual({ from: 2018, to: 2022 });
    expect(defaultYears(indicator, 'slope')).toEqual({ from: 2010, to: 2020 });
  });

  it('take the first group where there is no total', () => {
    expect(defaultGroup(exampleIndicator())).toBe('total');
    expect(defaultGroup(exampleIndicator({ hasTotal: false }))).toBe('sex=female');
  });

  it('set an indicator against the rule of law, and that against the homicide rate', () => {
    expect(defaultVersus(exampleIndicator(), catalogue)).toBe('rule-of-law');
    expect(defaultVersus(exampleScore, catalogue)).toBe('homicide-rate');
  });
});

describe('the closest name', () => {
  it('is the id that was mistyped before another with the same name', () => {
    const twice = [
      { id: 'deu-homicide-rate', spellings: ['Homicide rate'] },
      { id: 'homicide-rate', spellings: ['Homicide rate'] },
    ];
    expect(closest('homicide-rat', twice)).toBe('homicide-rate');
  });

  const candidates = catalogue.areas.map(({ id, names, aliases }) => ({
    id,
    spellings: [names.en, ...aliases],
  }));

  it.each([
    ['brasil', 'BRA'],
    ['Japn', 'JPN'],
    ['United States', 'USA'],
    ['xyzzy', null],
    ['', null],
    ['%', null],
  ])('to "%s" is %s', (typed, id) => {
    expect(closest(typed, candidates)).toBe(id);
  });
});
