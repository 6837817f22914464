import { describe, expect, it } from 'vitest';
import { faultsOf, parametersOf } from '../../../scripts/figure/link.ts';
import { readView } from '../../../src/lib/app/view-codec.ts';
import { exampleCatalogue } from '../figures/example.ts';

describe('the figure command takes the link as it was copied', () => {
  it.each([
    ['explore?places=BRA', 'places=BRA'],
    ['/explore?places=BRA', 'places=BRA'],
    ['/explore/?places=BRA#top', 'places=BRA'],
    ['?places=BRA', 'places=BRA'],
    ['places=BRA', 'places=BRA'],
    ['http://localhost:4173/explore?places=BRA', 'places=BRA'],
    ['https://example.org/koban/explore?places=BRA&group=sex=female', 'places=BRA&group=sex=female'],
    ['explore', ''],
    ['', ''],
    ['sources?x=1', null],
    ['nonsense', null],
    ['https://example.org/sources', null],
  ])('%s', (typed, parameters) => {
    expect(parametersOf(typed)).toBe(parameters);
  });
});

describe('the figure command says every fault in one line', () => {
  const faults = (search: string) => faultsOf(readView(search, exampleCatalogue).ignored);

  it.each([
    ['indicator=homicide-rat', 'There is no indicator "homicide-rat". Did you mean homicide-rate?'],
    ['places=BRA,ZZZ', 'There is no place "ZZZ".'],
    ['years=2020..2000', 'The years run backwards. Did you mean 2000..2020?'],
    ['colour=red', 'There is no parameter "colour".'],
    ['years=1990..2010', null],
    ['places=BRA', null],
  ])('%s', (search, line) => {
    expect(faults(search)).toBe(line);
  });
});
