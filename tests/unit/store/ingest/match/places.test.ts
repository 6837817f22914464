import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../../src/lib/catalogue/catalogue.ts';
import { inContext } from '../../../../../src/lib/store/ingest/match/place-context.ts';
import { PlaceFinder } from '../../../../../src/lib/store/ingest/match/places.ts';

const { areas } = catalogue.parse(JSON.parse(readFileSync('data/catalogue.json', 'utf8')));
const finder = new PlaceFinder(areas);
const found = (text: string) => finder.find(text).area;
const column = (...texts: string[]) =>
  inContext(
    texts.map((text) => ({ ...finder.find(text), count: 1 })),
    (area) => finder.nameOf(area),
  );

describe('a place in a table', () => {
  it.each([
    ['BRA', 'BRA'],
    ['afg', 'AFG'],
    ['BR', 'BRA'],
    ['UK', 'GBR'],
    ['EL', 'GRC'],
    ['004', 'AFG'],
    ['840', 'USA'],
    ['M49-150', 'M49-150'],
    ['GBR-ENG', 'GBR-ENG'],
    ['OWID_WRL', 'M49-001'],
    ['AT: Austria', 'AUT'],
  ])('is found by its code: %s is %s', (text, area) => {
    expect(finder.find(text)).toMatchObject({ area, how: 'code' });
  });

  it('is found by its name in six languages, whatever its accents and case', () => {
    for (const area of areas) {
      for (const name of Object.values(area.names)) {
        const { area: taken, alternatives } = finder.find(name);
        // Micronesia is a country and a region: neither is taken.
        if (taken === null)
          expect(
            alternatives.map((one) => one.area),
            name,
          ).toContain(area.id);
        else expect(taken, name).toBe(area.id);
      }
    }
    expect(found('COTE D’IVOIRE')).toBe('CIV');
    expect(found('México')).toBe('MEX');
    expect(found('turkiye')).toBe('TUR');
  });

  it.each([
    ['Korea, Republic of', 'KOR'],
    ['Korea, Dem. People’s Rep.', 'PRK'],
    ['Republic of Korea', 'KOR'],
    ['The Gambia', 'GMB'],
    ['Gambia, The', 'GMB'],
    ['Iran, Islamic Rep.', 'IRN'],
    ['Venezuela, RB', 'VEN'],
    ['Kingdom of Spain', 'ESP'],
    ['Moldova, Rep. of', 'MDA'],
    ['St. Vincent & the Grenadines', 'VCT'],
    ['Congo, Dem. Rep.', 'COD'],
    ['Congo, Rep.', 'COG'],
    ['Micronesia (Fed. States of)', 'FSM'],
  ])('is found though its name is turned round or shortened: %s', (text, area) => {
    expect(found(text)).toBe(area);
  });

  it.each([
    ['Swaziland', 'SWZ'],
    ['Burma', 'MMR'],
    ['Zaire', 'COD'],
    ['Upper Volta', 'BFA'],
    ['Czechoslovakia', 'CSK'],
    ['East Germany', 'DDR'],
    ['USA', 'USA'],
    ['U.S.A.', 'USA'],
    ['U.K.', 'GBR'],
    ['UAE', 'ARE'],
    ['DRC', 'COD'],
    ['South Korea', 'KOR'],
    ['Holland', 'NLD'],
    ['Ivory Coast', 'CIV'],
    ['Deutschland', 'DEU'],
    ['アメリカ', 'USA'],
  ])('is found by a former name or a short form: %s', (text, area) => {
    expect(found(text)).toBe(area);
  });

  it('is found in spite of a mark of a footnote', () => {
    expect(found('Kosovo*')).toBe('XKX');
    expect(found('Spain (1)')).toBe('ESP');
    expect(found('China ²')).toBe('CHN');
  });

  it.each([
    ['Brazl', 'BRA'],
    ['Phillipines', 'PHL'],
    ['Kazakstan', 'KAZ'],
    ['Domincan Republic', 'DOM'],
  ])('that is misspelled is proposed, and said to be: %s', (text, area) => {
    expect(finder.find(text)).toMatchObject({ area, how: 'near' });
  });

  it.each([
    ['Nigera', ['NER', 'NGA']],
    ['Australa', ['AUS', 'AUT']],
    ['Irax', ['IRN', 'IRQ']],
    ['Korea', ['KOR', 'PRK']],
    ['Virgin Islands', ['VIR', 'VGB']],
    ['Micronesia', ['FSM', 'M49-057']],
    ['Republic of China', ['TWN', 'CHN']],
  ])('is undecided where two are as likely: %s', (text, areaIds) => {
    const { area, how, alternatives } = finder.find(text);
    expect({ area, how }).toEqual({ area: null, how: null });
    expect(alternatives.map((one) => one.area)).toEqual(expect.arrayContaining(areaIds));
  });

  it('that has look-alikes names them, so that a wrong one is seen', () => {
    const others = (text: string) => finder.find(text).alternatives.map(({ area }) => area);
    expect(others('Niger')).toEqual(['NGA']);
    expect(others('Guinea')).toEqual(['GNB', 'GNQ', 'PNG']);
    expect(others('Congo')).toEqual(['COD']);
    expect(others('Dominica')).toEqual(['DOM']);
  });

  it('is none where nothing is meant that the catalogue has', () => {
    for (const text of ['', 'OECD members', 'Total', 'Camden', 'Georgia (US)'])
      expect(found(text), text).toBeNull();
  });
});

describe('a column of places', () => {
  it('leaves Georgia undecided beside states of the USA, and takes it beside Armenia', () => {
    const [georgia] = column('Georgia', 'Texas', 'Alabama', 'Ohio');
    expect(georgia).toMatchObject({
      area: null,
      how: null,
      alternatives: [{ area: 'GEO', name: 'Georgia' }],
    });
    expect(column('Georgia', 'Armenia', 'Azerbaijan')[0]).toMatchObject({ area: 'GEO', how: 'name' });
  });

  it('takes no codes of states for countries', () => {
    expect(column('CA', 'GA', 'TX', 'NY').map(({ area }) => area)).toEqual([null, null, null, null]);
    expect(column('CA', 'GA', 'FR').map(({ area }) => area)).toEqual(['CAN', 'GAB', 'FRA']);
  });

  it('takes no numbers of districts for countries', () => {
    const districts = Array.from({ length: 25 }, (_, index) => String(index + 1));
    expect(column(...districts).every(({ area }) => area === null)).toBe(true);
    expect(column('4', '8', '12').map(({ area }) => area)).toEqual(['AFG', 'ALB', 'DZA']);
  });

  it('guesses at no misspelling where most names are no countries', () => {
    expect(column('Lagos', 'Camden', 'Barnet', 'Brent')[0]?.area).toBeNull();
  });

  it('leaves alone what the analyst chose', () => {
    const chosen = { text: 'Georgia', count: 1, area: 'GEO', how: 'chosen' as const, alternatives: [] };
    const states = ['Texas', 'Ohio'].map((text) => ({ ...finder.find(text), count: 1 }));
    expect(inContext([chosen, ...states], String)[0]).toBe(chosen);
  });
});
