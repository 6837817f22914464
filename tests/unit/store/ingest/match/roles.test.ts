import { describe, expect, it } from 'vitest';
import type { PlaceMatch, Role, TableKind } from '../../../../../src/lib/store/ingest/meaning.ts';
import { recognise } from '../../../../../src/lib/store/ingest/match/recognise.ts';
import { guessRoles } from '../../../../../src/lib/store/ingest/match/roles.ts';
import { tableKind } from '../../../../../src/lib/store/ingest/match/table-kind.ts';
import { columnsOf } from './column.ts';

const rolesOf = (text: string): Role[] => guessRoles(columnsOf(text).columns, null).map(({ role }) => role);

/** Header and two rows, with the roles that are expected. */
const TABLES: [string, string, Role[]][] = [
  [
    'English',
    'Country,Year,Homicide rate per 100000\nBrazil,2019,20.9\nJapan,2020,0.3',
    ['where', 'when', 'rate'],
  ],
  [
    'French',
    'Pays,Année,Sexe,Nombre\nFrance,2019,Femmes,12\nMali,2020,Hommes,7',
    ['where', 'when', 'group', 'count'],
  ],
  [
    'Spanish',
    'Entidad,Municipio,Año,Delito,Casos\nJalisco,Tala,2019,Robo,12\nColima,Tecomán,2020,Fraude,7',
    ['where', 'where', 'when', 'what', 'count'],
  ],
  [
    'Russian',
    'Страна,Год,Пол,Количество\nРоссия,2019,женщины,12\nКитай,2020,мужчины,7',
    ['where', 'when', 'group', 'count'],
  ],
  [
    'Arabic',
    'البلد,السنة,الجنس,العدد\nمصر,2019,إناث,12\nالأردن,2020,ذكور,7',
    ['where', 'when', 'group', 'count'],
  ],
  [
    'Chinese',
    '国家,年份,性别,人口\n中国,2019,女,1200\n日本,2020,男,700',
    ['where', 'when', 'group', 'population'],
  ],
  ['German', 'Bezirk,Jahr,Anzahl\nMitte,2019,12\nPankow,2020,7', ['where', 'when', 'count']],
  [
    'Portuguese',
    'Município,Mês,Ano,Vítimas\nNiterói,1,2019,12\nMagé,2,2019,7',
    ['where', 'when', 'when', 'count'],
  ],
  [
    'Japanese',
    '罪名,管轄警察署（発生地）,発生年月日（始期）,latitude,longitude\n窃盗,中央,2018-09-16,43.06,141.34\n暴行,北,2018-10-09,43.07,141.35',
    ['category', 'where', 'when', 'latitude', 'longitude'],
  ],
];

describe('what the columns of a table say', () => {
  it.each(TABLES)('is guessed from names in %s', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it('is guessed from values where names say nothing', () => {
    expect(rolesOf('a,b,c\nBRA,2019,3.5\nJPN,2020,4.5')).toEqual(['where-code', 'when', 'value']);
  });

  it('is known, and certain, where the convention is', () => {
    const { columns, headers, rows } = columnsOf('Year,Units,Value\n2019,Number,3');
    expect(guessRoles(columns, recognise(headers, rows))).toEqual([
      { role: 'when', confidence: 1, why: 'known from the files of Open SDG sites' },
      { role: 'unit', confidence: 1, why: 'known from the files of Open SDG sites' },
      { role: 'value', confidence: 1, why: 'known from the files of Open SDG sites' },
    ]);
  });

  it('has a reason in plain words and is surer where name and values agree', () => {
    const [borough, other] = guessRoles(columnsOf('borough,x1\nCamden,4.2\nBrent,5.1').columns, null);
    expect(borough?.why).toBe('named “borough” and holds 2 different texts');
    expect(borough?.confidence).toBeGreaterThan(0.5);
    expect(other?.confidence).toBeLessThan(0.5);
  });

  it('does not take numbers beyond degrees for coordinates', () => {
    expect(rolesOf('X,Y\n490320.2,5458606.9\n490321.2,5458607.9')).not.toContain('longitude');
    expect(rolesOf('latitude,year\n51.5,2019\n51.6,2020')[0]).toBe('none');
  });

  it('takes one time of several: the most exact', () => {
    expect(rolesOf('CodedMonth,DateOccur,Crime\n2015-04,2015-04-01,Theft\n2015-04,2015-04-02,Arson')).toEqual(
      ['none', 'when', 'category'],
    );
    expect(rolesOf('ano,mes,mes_ano,casos\n2014,1,2014-01,3\n2014,2,2014-02,4')).toEqual([
      'none',
      'none',
      'when',
      'count',
    ]);
  });

  it('takes countries before regions, and districts together with their state', () => {
    expect(rolesOf('Region,Country,Year,Rate\nAfrica,Mali,2019,1.5\nAsia,Japan,2020,0.3')[0]).toBe('none');
    expect(
      rolesOf('STATE/UT,DISTRICT,YEAR,MURDER\nKERALA,IDUKKI,2012,7\nBIHAR,GAYA,2012,9').slice(0, 2),
    ).toEqual(['where', 'where']);
  });

  it('takes low and high for ends of an interval only as one pair', () => {
    expect(
      rolesOf('Country,Year,Rate,Low,High\nMali,2019,1.5,1.2,1.8\nJapan,2020,0.3,0.2,0.4').slice(3),
    ).toEqual(['low', 'high']);
    expect(rolesOf('Community,Year,age_low,income_low\nA,2019,1.5,1.2\nB,2020,0.3,0.2').slice(2)).toEqual([
      'value',
      'value',
    ]);
  });

  it('takes numbers that go up by one from row to row for numbers of rows', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${index},Theft,2015-04-0${(index % 9) + 1}`);
    expect(rolesOf(['Number,Crime,Date', ...rows].join('\n'))[0]).toBe('id');
  });
});

describe('the kind of a table', () => {
  const place = (text: string, area: string | null): PlaceMatch => ({
    text,
    count: 1,
    area,
    how: area === null ? null : 'name',
    alternatives: [],
  });
  const COUNTRIES = [place('Mali', 'MLI'), place('Japan', 'JPN')];
  const kindOf = (text: string, places: PlaceMatch[] = [], given = {}): TableKind => {
    const { columns } = columnsOf(text);
    const roles = guessRoles(columns, null);
    return tableKind(
      columns.map((column, index) => ({
        ...column,
        role: roles[index] ?? { role: 'none', confidence: 0, why: '' },
      })),
      places,
      given,
    );
  };

  it('is values of countries where most places are areas of the catalogue', () => {
    expect(kindOf('Country,Year,Rate\nMali,2019,1.5\nJapan,2020,0.3', COUNTRIES)).toBe('country-values');
  });

  it('is local values where they are not', () => {
    const boroughs = [place('Camden', null), place('Brent', null)];
    expect(kindOf('Borough,Month,Offences\nCamden,2019-01,15\nBrent,2019-01,13', boroughs)).toBe(
      'local-values',
    );
  });

  it('is local values where countries have a number for each month', () => {
    expect(kindOf('Country,Month,Offences\nMali,2019-01,15\nJapan,2019-02,13', COUNTRIES)).toBe(
      'local-values',
    );
  });

  it('is incidents where each row has a point, or a day and a kind', () => {
    expect(
      kindOf('Month,latitude,longitude,Crime type\n2019-01,51.5,-0.1,Arson\n2019-02,51.6,-0.2,Theft'),
    ).toBe('incidents');
    expect(kindOf('Date,Offence,District\n2019-01-02,Arson,Mitte\n2019-01-03,Theft,Pankow')).toBe(
      'incidents',
    );
    expect(
      kindOf(
        'TYPE,YEAR,MONTH,DAY,HOUR,X,Y\nTheft,2020,1,1,0,490320.2,5458606.9\nArson,2020,1,2,3,490321.2,5458607.9',
      ),
    ).toBe('incidents');
  });

  it('is a table alone where nothing says when, unless the reader does', () => {
    const text = 'Country,Score\nMali,1.5\nJapan,0.3';
    expect(kindOf(text, COUNTRIES)).toBe('table');
    expect(kindOf(text, COUNTRIES, { year: 2021 })).toBe('country-values');
  });
});
