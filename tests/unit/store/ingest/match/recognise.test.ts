import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConventionId, Role } from '../../../../../src/lib/store/ingest/meaning.ts';
import { recognise } from '../../../../../src/lib/store/ingest/match/recognise.ts';
import { columnsOf } from './column.ts';

/** A file of each convention, cut to a few lines, with the roles that matter. */
const FILES: [string, ConventionId, Record<string, Role>][] = [
  [
    'open-sdg-canada.csv',
    'open-sdg',
    { Year: 'when', Gender: 'group', Geography: 'where', GeoCode: 'where-code', Value: 'value' },
  ],
  ['open-sdg-units.csv', 'open-sdg', { Series: 'what', Sex: 'group', Units: 'unit', Value: 'value' }],
  ['open-sdg-prefixed.csv', 'open-sdg', { 'data.sex': 'group', 'data.age': 'group', Value: 'value' }],
  [
    'open-sdg-wide.csv',
    'open-sdg',
    { Year: 'when', all: 'value', 'sex:female': 'value', 'sex:female|age:15-24': 'value' },
  ],
  [
    'un-sdg-database.csv',
    'un-sdg-database',
    {
      SeriesDescription: 'what',
      SeriesCode: 'none',
      GeoAreaCode: 'where-code',
      GeoAreaName: 'where',
      TimePeriod: 'when',
      Value: 'value',
      UpperBound: 'high',
      LowerBound: 'low',
      '[Age]': 'group',
      '[Nature]': 'none',
      '[Units]': 'unit',
    },
  ],
  [
    'un-sdg-unodc.csv',
    'un-sdg-database',
    { series: 'what', geo: 'where', iso3_code: 'where-code', year: 'when', drug: 'group', value: 'value' },
  ],
  [
    'sdmx-1.csv',
    'sdmx-csv',
    {
      SERIES: 'what',
      REF_AREA: 'where-code',
      SEX: 'group',
      TIME_PERIOD: 'when',
      OBS_VALUE: 'value',
      OBS_STATUS: 'flag',
      LOWER_BOUND: 'low',
    },
  ],
  [
    'sdmx-labels.csv',
    'sdmx-csv',
    {
      'geo: Geopolitical entity': 'where-code',
      'iccs: Offence': 'group',
      'OBS_FLAG: Observation status': 'flag',
    },
  ],
  [
    'sdmx-described.tsv',
    'sdmx-csv',
    {
      INDICATOR_DESC: 'what',
      REF_AREA: 'where-code',
      REF_AREA_DESC: 'where',
      SEX: 'none',
      SEX_DESC: 'group',
      OBS_VALUE: 'value',
    },
  ],
  [
    'data-police-uk-street.csv',
    'data-police-uk',
    {
      'Crime ID': 'id',
      Month: 'when',
      Longitude: 'longitude',
      'LSOA name': 'where',
      'Crime type': 'category',
      'Last outcome category': 'outcome',
    },
  ],
  ['data-police-uk-outcomes.csv', 'data-police-uk', { 'Outcome type': 'outcome', Month: 'when' }],
  ['data-police-uk-stops.csv', 'data-police-uk', { Date: 'when', Type: 'category', Outcome: 'outcome' }],
  [
    'world-bank-wide.csv',
    'world-bank',
    {
      'Country Name': 'where',
      'Country Code': 'where-code',
      'Indicator Name': 'what',
      1960: 'value',
      2020: 'value',
    },
  ],
  ['world-bank-databank.csv', 'world-bank', { 'Series Name': 'what', '2020 [YR2020]': 'value' }],
  [
    'undata.csv',
    'undata',
    { 'Country or Area': 'where', Year: 'when', Value: 'value', 'Value Footnotes': 'none' },
  ],
  [
    'owid-with-code.csv',
    'owid-grapher',
    { Entity: 'where', Code: 'where-code', Year: 'when', 'World region according to OWID': 'none' },
  ],
  [
    'owid-without-code.csv',
    'owid-grapher',
    { Entity: 'where', 'Trust in others (World Values Survey (2014))': 'value' },
  ],
];

describe('a file whose columns are known', () => {
  it.each(FILES)('%s is recognised as %s, with the roles of its columns', (file, id, roles) => {
    const { headers, rows } = columnsOf(
      readFileSync(new URL(`conventions/${file}`, import.meta.url), 'utf8'),
    );
    const known = recognise(headers, rows);
    expect(known?.id).toBe(id);
    expect(Object.keys(known?.columns ?? {})).toHaveLength(headers.length);
    const given = Object.fromEntries(
      headers.map((header, index) => [header.trim(), known?.columns[index]?.role]),
    );
    expect(given).toMatchObject(roles);
  });

  it('is recognised with a byte order mark and blanks around its names', () => {
    expect(recognise(['\uFEFFYear', ' Units ', 'Value'], [['2020', 'Number', '3']])?.id).toBe('open-sdg');
  });

  it('keeps codes as texts', () => {
    const known = recognise(['Year', 'GeoCode', 'Value'], [['2020', '00', '3']]);
    expect(known?.columns[1]).toEqual({ role: 'where-code', type: 'text' });
  });

  it('names the marks of missing values of its convention', () => {
    const known = recognise(['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', '2020'], []);
    expect(known?.missingMarks).toContain('..');
  });
});

describe('a file that only looks like a known one', () => {
  it.each([
    [['Country', 'Year', 'Value']],
    [['Year', 'Robbery', 'Burglary']],
    [['id', 'Month', 'Longitude', 'Latitude']],
    [['Entity', 'Year']],
    [['REF_AREA', 'OBS_VALUE']],
    [['']],
    [[]],
  ])('is not taken for one: %j', (headers) => {
    expect(recognise(headers, [])).toBeNull();
  });
});
