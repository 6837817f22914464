import { describe, expect, it } from 'vitest';
import { FILES } from '../../../data/gsh2019/files.ts';
import { RATE_COLUMNS } from '../../../data/gsh2019/labels.ts';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unodc-gsh2019.ts';
import { committedPlaces, tidyLookup } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
const wide = (head: string[], from: number, to: number) => (rows: [string[], Record<number, string>][]) =>
  [
    [...head, ...years(from, to)].join(','),
    ...rows.map(([labels, cells]) =>
      [...labels, ...years(from, to).map((year) => cells[year] ?? '')].join(','),
    ),
  ].join('\r\n');
const counts = wide(['Country', 'Region', 'Subregion', 'Indicator'], 1990, 2017);
const justice = wide(['Country', 'Region', 'Indicator'], 2003, 2017);
const prisons = wide(['Country', 'Indicator'], 2010, 2016);
const rateHead = ['Territory', 'Year', 'Level', ...RATE_COLUMNS.keys()];
const rates = (...rows: string[]) =>
  Buffer.from([rateHead.join(','), ...rows].join('\r\n').concat('\r\n'), 'latin1');
const blank = ','.repeat(RATE_COLUMNS.size - 1);

/** The recipe on empty files but for those given. */
const rowsOf = (files: Record<string, string | Buffer>) =>
  recipe.rows(
    memoryRaw({
      [FILES.rates]: rates(),
      [FILES.counts]: counts([]),
      [FILES.regions]: wide(['Level', 'Region/Subregion', 'Indicator'], 1990, 2017)([]),
      [FILES.partnerFamily]: wide(['Country', 'Region', 'Indicator'], 2005, 2017)([]),
      [FILES.crimeRelated]: wide(['Country', 'Region', 'Indicator'], 2005, 2017)([]),
      [FILES.justice]: justice([]),
      [FILES.prisons]: prisons([]),
      ...files,
    }),
    committedPlaces(),
  );

describe('the recipe of the Global Study on Homicide', () => {
  it('reads the rates as windows-1252 and puts the count beside them', () => {
    const rows = rowsOf({
      [FILES.rates]: rates(`"Côte d'Ivoire",2008,Country,1.5${blank}`),
      [FILES.counts]: counts([[["Cote d'Ivoire", '', '', 'Homicide Total Count'], { 2008: '300' }]]),
    });
    expect(rows.map(({ indicator, area, value, n }) => [indicator, area, value, n])).toEqual([
      ['homicide-rate-gsh', 'CIV', 1.5, 300],
      ['homicide-victims-gsh', 'CIV', 300, null],
    ]);
  });

  it('takes Micronesia on the level of sub-regions for the region, and flags regions as estimated', () => {
    const rows = rowsOf({
      [FILES.rates]: rates(
        `Micronesia,2008,Subregion,2.5${blank}`,
        `Micronesia (Federated States of),2008,Country,3.5${blank}`,
      ),
    });
    expect(rows.map(({ area, flag }) => [area, flag])).toEqual([
      ['M49-057', 'estimated'],
      ['FSM', null],
    ]);
  });

  it('drops thousands separators and makes no row of a blank cell', () => {
    const rows = rowsOf({
      [FILES.prisons]: prisons([[['Brazil', 'Intentional Homicide'], { 2014: '"1,163"', 2015: '346' }]]),
    });
    expect(rows.map(({ year, value }) => [year, value])).toEqual([
      [2014, 1163],
      [2015, 346],
    ]);
  });

  it('sets the rate of women in formal contact aside and keeps their number', () => {
    const rows = rowsOf({
      [FILES.justice]: justice([
        [['Italy', 'Europe', 'Rate: Female Brought into Formal Contact'], { 2015: '3.2' }],
        [['Italy', 'Europe', 'Female Brought into Formal Contact'], { 2015: '82' }],
      ]),
    });
    expect(rows.map(({ indicator, value, n, flag }) => [indicator, value, n, flag])).toEqual([
      ['homicide-suspect-rate', null, 82, 'implausible'],
      ['homicide-suspects', 82, null, null],
    ]);
  });

  it('refuses an indicator, a country and a number that it was not written for', () => {
    const file = (place: string, indicator: string, cell: string) => () =>
      rowsOf({ [FILES.prisons]: prisons([[[place, indicator], { 2014: cell }]]) });
    expect(file('Brazil', 'Suicide', '1')).toThrow('unknown indicator "Suicide"');
    expect(file('Ruritania', 'Intentional Homicide', '1')).toThrow('unknown place "Ruritania"');
    expect(file('Brazil', 'Intentional Homicide', 'n/a')).toThrow('"n/a" is not a number');
  });
});

describe('the tidy file of the Global Study on Homicide', () => {
  const at = tidyLookup('unodc-gsh2019');

  it('holds the published figures of El Salvador in 2015', () => {
    expect(at('homicide-rate-gsh', 'SLV', 2015)).toMatchObject({ value: 105.442, n: 6656, flag: null });
    expect(at('homicide-rate-gsh', 'SLV', 2015, 'age=15-29,sex=male')).toMatchObject({
      value: 361.5221,
      n: 3149,
    });
    expect(at('homicide-rate-gsh', 'SLV', 2015, 'mechanism=firearm,sex=female')).toMatchObject({
      value: 13,
      n: 435,
    });
  });

  it('holds the victims of partners and relatives by sex, and prisons’ separators removed', () => {
    expect(at('homicide-partner-family', 'ITA', 2015, 'sex=female').value).toBe(109);
    expect(at('homicide-partner', 'ITA', 2015).value).toBe(80);
    expect(at('homicide-prison-rate', 'BRA', 2015)).toMatchObject({ value: 49.5, n: 346 });
  });

  it('flags every region as estimated and no country; the Channel Islands report like a country', () => {
    const estimated = (area: string) => area.startsWith('M49-') && area !== 'M49-830';
    const wrong = readTidy('unodc-gsh2019').filter(
      ({ area, flag }) => estimated(area) !== (flag === 'estimated') && flag !== 'implausible',
    );
    expect(wrong).toEqual([]);
  });
});
