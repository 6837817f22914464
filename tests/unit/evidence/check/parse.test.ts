import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue as catalogueSchema } from '../../../../src/lib/catalogue/catalogue.ts';
import { english } from '../../../../src/lib/evidence/check/lexicon-en.ts';
import { parse } from '../../../../src/lib/evidence/check/parse.ts';
import { fits, sized } from '../../../../src/lib/evidence/check/tolerance.ts';

const catalogue = catalogueSchema.parse(
  JSON.parse(
    readFileSync(fileURLToPath(new URL('../../../../data/catalogue.json', import.meta.url)), 'utf8'),
  ),
);
const read = (sentence: string) => parse(sentence, english, catalogue);
const problems = (sentence: string) => read(sentence).problems.map(({ kind }) => kind);

describe('a sentence is taken apart', () => {
  it('into measure, place, years, direction and size', () => {
    const claim = read('Homicide in Jamaica has fallen by a third since 2015');
    expect(claim).toMatchObject({
      shape: 'change',
      measure: { indicator: 'homicide-rate', group: 'total' },
      places: ['JAM'],
      period: { kind: 'since', from: 2015 },
      direction: 'down',
      negated: false,
      problems: [],
    });
    expect(claim.size).toMatchObject({ unit: 'percent', bound: 'near' });
  });

  it('into plain JSON, that comes back the same', () => {
    const claim = read('Most people in Brazil do not trust the police');
    expect(JSON.parse(JSON.stringify(claim))).toEqual(claim);
  });

  it.each([
    ['Homicide fell in Brazil between 2010 and 2020', { kind: 'between', from: 2010, to: 2020 }],
    ['Homicide fell in Brazil from 2010 to 2020', { kind: 'between', from: 2010, to: 2020 }],
    ['Homicide fell in Brazil in 2018', { kind: 'in', year: 2018 }],
    ['Homicide fell in Brazil over the last ten years', { kind: 'last', years: 10 }],
    ['Homicide is lower in Brazil than in 2015', { kind: 'since', from: 2015 }],
    ['Homicide in Brazil is lower in 2020 than in 2010', { kind: 'between', from: 2010, to: 2020 }],
    ['Homicide fell in Brazil', { kind: 'none' }],
  ])('%s: the years', (sentence, period) => {
    expect(read(sentence)).toMatchObject({ period, direction: 'down', problems: [] });
  });

  it.each([
    ['by 20 percent', { unit: 'percent', amount: 20, bound: 'near' }],
    ['by more than 20%', { unit: 'percent', amount: 20, bound: 'over' }],
    ['by nearly a quarter', { unit: 'percent', amount: 25, bound: 'near' }],
    ['by 5 points', { unit: 'points', amount: 5 }],
    ['sharply', { unit: 'much' }],
    ['slightly', { unit: 'little' }],
    ['to 12 per 100,000', { unit: 'per-100000', amount: 12, reached: true }],
  ])('fell %s: the size', (words, size) => {
    expect(read(`Homicide in Brazil fell ${words} since 2015`).size).toMatchObject(size);
  });

  it('takes the later year as the end, whichever is named first', () => {
    expect(read('Homicide in Brazil was higher in 2010 than in 2020')).toMatchObject({
      period: { kind: 'between', from: 2010, to: 2020 },
      direction: 'down',
    });
  });

  it('knows who stands above whom, also where the other one comes first', () => {
    const comparison = { kind: 'place', other: 'MEX', relation: 'higher' };
    expect(read('Homicide in Brazil is higher than in Mexico')).toMatchObject({
      places: ['BRA'],
      comparison,
    });
    expect(read('Compared with Mexico, Brazil has a higher homicide rate')).toMatchObject({
      places: ['BRA'],
      comparison,
    });
  });

  it('reads women and men as groups of the measure', () => {
    expect(read('Fewer women than men feel safe walking alone in Chile').comparison).toEqual({
      kind: 'group',
      group: 'sex=female',
      other: 'sex=male',
      relation: 'lower',
    });
    expect(read('Homicides of women in Mexico have risen since 2015').measure?.indicator).toBe(
      'homicide-rate-female',
    );
  });

  it('asks for a count only where one is claimed', () => {
    expect(read('The number of homicides in Mexico rose in 2017').measure?.indicator).toBe(
      'homicide-victims-gsh',
    );
    expect(read('Homicides in Mexico rose in 2017').measure?.indicator).toBe('homicide-rate');
  });
});

describe('places', () => {
  it.each([
    ['Homicide in Brasil fell in 2018', 'BRA'],
    ['Homicide in Allemagne fell in 2018', 'DEU'],
    ['Homicide in 日本 fell in 2018', 'JPN'],
    ['Homicide in the UK fell in 2018', 'GBR'],
    ['Homicide in JPN fell in 2018', 'JPN'],
    ['Homicide in Guinea-Bissau fell in 2018', 'GNB'],
    ['Homicide in DR Congo fell in 2018', 'COD'],
    ['Homicide in South Korea fell in 2018', 'KOR'],
    ['Jamaican homicide fell in 2018', 'JAM'],
  ])('%s', (sentence, area) => {
    expect(read(sentence)).toMatchObject({ places: [area], problems: [] });
  });

  it.each(['Georgia', 'Congo', 'Korea', 'Guinea', 'America'])('%s may be several places', (name) => {
    const claim = read(`Homicide in ${name} fell in 2018`);
    expect(claim.places).toEqual([]);
    expect(claim.problems).toMatchObject([{ kind: 'ambiguous-place', words: name }]);
    expect(claim.problems[0]?.choices.length).toBeGreaterThan(0);
  });

  it.each(['New Mexico', 'Niger State', 'Chicago', 'Mexico City'])('%s is no country', (name) => {
    expect(problems(`Homicide in ${name} fell in 2018`).length).toBeGreaterThan(0);
  });

  it('does not read the word "us" as the United States', () => {
    expect(read('homicide around us fell in 2018').places).toEqual([]);
  });
});

describe('what cannot be checked has a problem', () => {
  it.each([
    ['', 'empty'],
    ['Homicide fell in Brazil because of new laws', 'cause'],
    ['Homicide in Brazil will fall', 'future'],
    ['Homicide in Brazil must fall', 'opinion'],
    ['Crime in Brazil is out of control', 'vague'],
    ['Homicide fell in most countries since 2010', 'many-places'],
    ['Homicide in rural Brazil fell in 2018', 'part-of-place'],
    ['Homicide and robbery in Brazil fell in 2018', 'two-measures'],
    ['Unemployment in Brazil fell in 2018', 'no-measure'],
    ['Homicide fell in 2018', 'no-place'],
    ['Homicide in Brazil', 'no-claim'],
    ['Homicide in Brazil has never been above 40', 'loose-years'],
    ['Homicide in Brazil fell by a third', 'size-without-years'],
    ['Homicide of farmers in Brazil fell in 2018', 'leftover'],
    ['The number of women in the police in Chile rose in 2012', 'not-held'],
  ])('"%s"', (sentence, kind) => {
    expect(problems(sentence)).toContain(kind);
  });

  it('and no text, however long or strange, ends in an error', () => {
    for (const text of [
      '%',
      '((((',
      '\u0000\u0001\u0002',
      'homicide '.repeat(5000),
      '🙂',
      '1 in 0 people trust the police in Kenya',
    ]) {
      expect(() => read(text)).not.toThrow();
    }
  });
});

describe('the tolerance of a size', () => {
  it.each([
    [33.3, 29.2, 36.6, true],
    [50, 45.1, 54.9, true],
    [25, 22.6, 27.4, false],
    [23, 22.6, 23.4, false],
    [20.5, 20.46, 20.54, false],
  ])('%d covers %d to %d', (amount, low, high, words) => {
    const decimals = words || Number.isInteger(amount) ? 0 : 1;
    const size = sized(
      { unit: 'percent', amount: words ? (amount === 50 ? 50 : 100 / 3) : amount, bound: 'near' },
      { words, decimals },
    );
    expect([low, high].every((one) => fits(size, one))).toBe(true);
    expect([low - 1, high + 1].some((one) => fits(size, one))).toBe(false);
  });

  it('"more than" is not met by the amount itself', () => {
    const size = sized({ unit: 'percent', amount: 50, bound: 'over' });
    expect([fits(size, 50), fits(size, 50.1)]).toEqual([false, true]);
  });
});
