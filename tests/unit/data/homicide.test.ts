import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import europe from '../../../data/recipes/homicide-europe-long-term.ts';
import modelled from '../../../data/recipes/gapminder-homicide-modelled.ts';
import owid from '../../../data/recipes/owid-homicide-unodc.ts';
import population from '../../../data/recipes/population.ts';
import recent from '../../../data/recipes/unodc-homicide-2019-2023.ts';
import { committedCatalogue, committedPlaces, tidyLookup } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const places = committedPlaces();
const kindOf = (id: string) => places.areas.find((area) => area.id === id)?.kind;

describe('owid-homicide-unodc', () => {
  const head = 'Entity,Code,Year,"Homicide rate per 100,000 population",World region according to OWID\n';
  const rowsOf = (text: string) =>
    owid.rows(memoryRaw({ 'owid-homicide-unodc/homicide-rate-unodc.csv': head + text }), places);

  it('keeps parts of countries and UN regions apart from countries', () => {
    const text =
      'Kosovo,OWID_KOS,2019,1.4,\nScotland,,2019,1,\nAsia (UN),UN_ASI,2019,2,\nWorld,OWID_WRL,2019,5,\n';
    expect(rowsOf(text).map(({ area, flag }) => [area, flag])).toEqual([
      ['XKX', null],
      ['GBR-SCT', null],
      ['M49-142', 'estimated'],
      ['M49-001', 'estimated'],
    ]);
  });

  it('refuses a name and a code that mean different places', () => {
    expect(() => rowsOf('Niger,NGA,2019,1,\n')).toThrow('does not mean NER');
  });

  it('holds the published values', () => {
    const at = tidyLookup('owid-homicide-unodc');
    expect(at('homicide-rate', 'SLV', 2015).value).toBe(107.63823);
    expect(at('homicide-rate', 'JPN', 2020).value).toBe(0.2517724);
    expect(at('homicide-rate', 'GBR-EAW', 2019).value).toBe(1.1372844);
    expect(at('homicide-rate', 'M49-001', 2023)).toMatchObject({ value: 5.197053, flag: 'estimated' });
  });

  it('is not full in 2024, a stub, and the catalogue says so', () => {
    const countries = (year: number) =>
      readTidy('owid-homicide-unodc').filter((row) => row.year === year && kindOf(row.area) === 'country')
        .length;
    expect([2021, 2022, 2023, 2024].map(countries)).toEqual([117, 106, 80, 10]);
    expect(owid.dataset.caveats[0]).toContain(
      '117 countries in 2021, 106 in 2022, 80 in 2023 and 10 in 2024',
    );
    const found = committedCatalogue().indicators.find(({ id }) => id === 'homicide-rate');
    expect(found?.coverage).toMatchObject({ from: 1990, to: 2024, fullestLate: 2022 });
  });
});

describe('unodc-homicide-2019-2023', () => {
  const head = '\uFEFFiso3,country_ru,Country,year,sex,age_group,count,rate_per_100k\n';
  const rowsOf = (text: string) =>
    recent.rows(memoryRaw({ 'unodc-homicide-2019-2023/unodc_main.csv': head + text }), places);

  it('reads the Russian labels, the byte order mark, fractions and zeros', () => {
    const text =
      'BRA,,,2019,Все,Все,44073.0,21.2\nPRT,,,2019,Женщины,60 и старше,9.5,0.6\nIRQ_C,,,2019,Мужчины,0-9,0.0,0.0\n';
    expect(rowsOf(text).map(({ area, group, value, n }) => [area, group, value, n])).toEqual([
      ['BRA', 'total', 21.2, 44073],
      ['PRT', 'age=60-plus,sex=female', 0.6, 9.5],
      ['IRQ-C', 'age=0-9,sex=male', 0, 0],
    ]);
  });

  it('refuses a label that it does not know', () => {
    expect(() => rowsOf('BRA,,,2019,Дети,Все,1,1\n')).toThrow('unknown group');
  });

  it('holds the values of the file', () => {
    const at = tidyLookup('unodc-homicide-2019-2023');
    expect(at('homicide-rate-fine-age', 'BRA', 2019)).toMatchObject({ value: 21.2445602088385, n: 44073 });
    expect(at('homicide-rate-fine-age', 'PRT', 2019, 'sex=female').n).toBe(32.8089887640449);
  });
});

describe('gapminder-homicide-modelled', () => {
  it('flags every value as modelled, under an indicator of its own', () => {
    const rows = readTidy('gapminder-homicide-modelled');
    expect(rows.filter(({ flag }) => flag !== 'modelled')).toEqual([]);
    expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set(['homicide-rate-modelled']));
    expect(rows).toHaveLength(204 * 44 * 3);
  });

  it('reads codes in lower case and refuses one that it does not know', () => {
    const file = (name: string, code: string) => ({
      [`gapminder-systema-globalis/${name}.csv`]: `geo,time,${name}\n${code},1980,1.29\n`,
    });
    const raw = (code: string) =>
      memoryRaw({
        ...file('murder_per_100000_people', code),
        ...file('murdered_men_per_100000_people', code),
        ...file('murdered_women_per_100000_people', code),
      });
    expect(modelled.rows(raw('jpn'), places).map(({ area, group }) => `${area} ${group}`)).toEqual([
      'JPN total',
      'JPN sex=male',
      'JPN sex=female',
    ]);
    expect(() => modelled.rows(raw('xyz'), places)).toThrow('XYZ');
  });

  it('holds the values of the files', () => {
    const at = tidyLookup('gapminder-homicide-modelled');
    expect(at('homicide-rate-modelled', 'JPN', 2023).value).toBe(0.39);
    expect(at('homicide-rate-modelled', 'JPN', 1980, 'sex=female').value).toBe(1.09);
  });
});

describe('homicide-europe-long-term', () => {
  const at = tidyLookup('homicide-europe-long-term');

  it('marks the break of 1990 in the descriptor and in the flags', () => {
    expect(europe.indicators[0]?.breaks).toMatchObject([{ year: 1990, areas: null }]);
    expect(at('homicide-rate-long-term', 'GBR-ENG', 1984)).toMatchObject({ value: 1.2, flag: 'estimated' });
    expect(at('homicide-rate-long-term', 'GBR-ENG', 1990)).toMatchObject({ value: 0.9, flag: 'modelled' });
    expect(at('homicide-rate-long-term', 'GBR-ENG', 1300).value).toBe(23);
  });

  it('leaves out the areas that join countries, and throws for an area that it does not know', () => {
    expect(new Set(readTidy('homicide-europe-long-term').map(({ area }) => area))).toEqual(
      new Set(['GBR-ENG', 'ITA']),
    );
    const file = 'owid-datasets/homicide-rates-europe-long-term-eisner-ihme.csv';
    const text = 'Entity,Year,"Homicide rate in Europe over long-term (per 100,000)"\nBohemia,1300,9\n';
    expect(() => europe.rows(memoryRaw({ [file]: text }), places)).toThrow('Bohemia');
  });
});

describe('population', () => {
  it('leaves the World Bank’s aggregates out and keeps the world', () => {
    const text =
      'Country Name,Country Code,Year,Value\r\nJapan,JPN,1960,93216000\r\nSouth Asia,SAS,1960,5\r\n' +
      'Channel Islands,CHI,1960,5\r\nHigh income,HIC,1960,5\r\nWorld,WLD,1960,3021512598\r\nKosovo,XKX,1960,984846\r\n';
    const rows = population.rows(memoryRaw({ 'countries/population.csv': text }), places);
    expect(rows.map(({ area, value }) => [area, value])).toEqual([
      ['JPN', 93216000],
      ['M49-001', 3021512598],
      ['XKX', 984846],
    ]);
  });

  it('throws for a code and name that nobody has judged', () => {
    const text = 'Country Name,Country Code,Year,Value\nRuritania,RUR,1960,1\n';
    expect(() => population.rows(memoryRaw({ 'countries/population.csv': text }), places)).toThrow(
      'Ruritania',
    );
  });

  it('holds the published values, the same as the areas of the catalogue', () => {
    const at = tidyLookup('population');
    expect(at('population', 'JPN', 1960).value).toBe(93216000);
    expect(at('population', 'M49-001', 2024).value).toBe(8141808945);
    expect(places.areas.find(({ id }) => id === 'JPN')?.population).toBe(at('population', 'JPN', 2024).value);
  });
});
