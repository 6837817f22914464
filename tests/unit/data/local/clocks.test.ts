import { describe, expect, it } from 'vitest';
import chicago from '../../../../data/local/incident-recipes/chicago.ts';
import hokkaido from '../../../../data/local/incident-recipes/hokkaido.ts';
import francisco from '../../../../data/local/incident-recipes/san-francisco.ts';
import vancouver from '../../../../data/local/incident-recipes/vancouver.ts';
import { memoryRaw } from '../memory-raw.ts';

describe('Chicago', () => {
  const read = (line: string) =>
    chicago.read(
      memoryRaw({
        'chicago-aggravated-assaults/chicago_aggravated_assaults.csv.gz': `date,loc_cat,longitude,latitude,district\n${line}\n`,
      }),
    ).incidents;

  it('has kinds of place as categories of its one offence', () => {
    expect(read('2010-01-01 00:05,open space,-87.6277,41.7922,2')).toEqual([
      {
        month: '2010-01',
        weekday: 4,
        hour: 0,
        category: 'open-space',
        outcome: null,
        district: '2',
        lon: -87.628,
        lat: 41.792,
        fault: null,
      },
    ]);
    expect(new Set(chicago.locality.incidents.categories.map(({ iccs }) => iccs)).size).toBe(1);
  });

  it('keeps two equal records: one event can have several victims', () => {
    const line = '2010-01-01 00:05,street,-87.6277,41.7922,2';
    expect(read(`${line}\n${line}`)).toHaveLength(2);
  });

  it('stops at a kind of place that it does not know', () => {
    expect(() => read('2010-01-01 00:05,moon,-87.6277,41.7922,2')).toThrow('unknown kind of place "moon"');
  });

  it('takes its population from the newest year that the FBI’s figures say', () => {
    const raw = memoryRaw({
      'us-cities-ucr/ucr_crime_1975_2015.csv':
        'department_name,year,total_pop\nChicago,2014,2724121\nChicago,2015,2728695\nLouisville,2015,1\nChicago,2016,NA\n',
    });
    expect(chicago.population(raw)).toMatchObject({ persons: 2728695, year: 2015 });
  });
});

describe('San Francisco', () => {
  it('reads a time marked with Z as the local clock, and says so among its limits', () => {
    const raw = memoryRaw({
      'san-francisco-robbery/san_francisco_robbery.csv':
        'uid,offense_type,date_time,longitude,latitude\n24104162,personal robbery,2019-01-03T00:30:00Z,-122.389989,37.75527\n',
    });
    expect(francisco.read(raw).incidents).toMatchObject([
      { month: '2019-01', weekday: 3, hour: 0, lon: -122.39 },
    ]);
    expect(francisco.dataset.caveats[0]).toContain('local clock is assumed');
  });
});

describe('Vancouver', () => {
  const read = (line: string) =>
    vancouver.read(
      memoryRaw({
        'vancouver-thefts/vancouver_thefts.csv.gz': `TYPE,YEAR,MONTH,DAY,HOUR,MINUTE,HUNDRED_BLOCK,NEIGHBOURHOOD,X,Y\n${line}\n`,
      }),
    ).incidents[0];

  it('turns metres into degrees and joins the date’s columns', () => {
    expect(read('Other Theft,2020,1,1,0,0,11XX BURNABY ST,West End,490320.299,5458606.9208')).toEqual({
      month: '2020-01',
      weekday: 2,
      hour: 0,
      category: 'other-theft',
      outcome: null,
      district: 'West End',
      lon: -123.133,
      lat: 49.28,
      fault: null,
    });
  });

  it('sets the stand-in for an unknown place aside', () => {
    expect(
      read('Theft of Bicycle,2020,1,1,0,0,X NK_LOC ST,Strathcona,492757.4868,5458792.469'),
    ).toMatchObject({ lon: null, lat: null, district: null, fault: 'no-place' });
  });
});

describe('Hokkaido', () => {
  const HEADER =
    'Number,手口,管轄警察署（発生地）,市区町村コード（発生地）,発生年月日（始期）,発生時（始期）,longitude,latitude,iConf,iLvl';
  const read = (date: string, hour: string, point = '141.34958,43.06726,5.0,6.0', code = '11011') =>
    hokkaido.read(
      memoryRaw({
        'hokkaido-police/hokkaido_police_crimes_2018.csv': `${HEADER}\n0,自転車盗,中央,${code},${date},${hour},${point}\n`,
      }),
    ).incidents[0];

  it('reads both styles of date, and hours with and without a leading zero', () => {
    const found = { month: '2018-09', weekday: 6, hour: 8, district: '中央', lon: 141.35, lat: 43.067 };
    expect(read('2018/9/16', '8')).toMatchObject(found);
    expect(read('2018-09-16', '08')).toMatchObject(found);
  });

  it('gives the same record with the municipality’s code in either style', () => {
    expect(read('2018/9/16', '8', undefined, '11011')).toEqual(read('2018/9/16', '8', undefined, '011011'));
  });

  it('takes 不明 for an unknown hour or date', () => {
    expect(read('2018-09-16', '不明')).toMatchObject({
      month: '2018-09',
      weekday: 6,
      hour: null,
      fault: null,
    });
    expect(read('不明', '不明')).toMatchObject({ month: null, weekday: null, hour: null, fault: 'no-time' });
  });

  it('keeps what happened before the year with a fault', () => {
    expect(read('2017-12-31', '23')).toMatchObject({ month: '2017-12', fault: 'outside-period' });
  });

  it('trusts no point that the geocoder found no nearer than a municipality', () => {
    expect(read('2018-09-16', '8', '141.34702,43.06411,3.0,1.0')).toMatchObject({
      lon: null,
      fault: 'no-place',
    });
    expect(read('2018-09-16', '8', '141.2997,43.07,5.0,4.0')).toMatchObject({ lon: null, fault: 'no-place' });
    expect(read('2018-09-16', '8', ',,,')).toMatchObject({ lon: null, fault: 'no-place' });
  });

  it('sets a point at 0,0 aside', () => {
    expect(read('2018-09-16', '8', '0.0,0.0,5.0,6.0')).toMatchObject({
      lon: null,
      lat: null,
      fault: 'outside',
    });
  });
});
