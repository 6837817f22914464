import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { incident } from '../../../../../src/lib/catalogue/incident.ts';
import { locality } from '../../../../../src/lib/catalogue/locality.ts';
import type { Role } from '../../../../../src/lib/store/ingest/meaning.ts';
import { recognise } from '../../../../../src/lib/store/ingest/match/recognise.ts';
import { incidentPlace } from '../../../../../src/lib/store/ingest/tidy/incident-place.ts';
import { incidents } from '../../../../../src/lib/store/ingest/tidy/incidents.ts';
import { columnsOf } from '../match/column.ts';
import { OWN, tableOf, unaccounted } from './table.ts';

async function read(text: string, roles: Role[]) {
  const { columns, batches } = tableOf(text, roles);
  const result = await incidents(batches, columns);
  expect(unaccounted(result.report)).toBe(0);
  return { ...result, list: [...result.rows()].map((row) => incident.parse(row)) };
}

const ROLES: Role[] = ['when', 'latitude', 'longitude', 'category', 'outcome', 'where'];
const HEAD = 'when,lat,lon,kind,outcome,district';

describe('rows that are single events', () => {
  it('become incidents no more exact than about 100 m and an hour', async () => {
    const { list, grain } = await read(
      `${HEAD}\n2019-01-01T19:50:00,37.788721,-122.402066,Robbery,Arrest,Central`,
      ROLES,
    );
    expect(list).toEqual([
      {
        month: '2019-01',
        weekday: 1,
        hour: 19,
        category: 'robbery',
        outcome: 'arrest',
        district: 'Central',
        lon: -122.402,
        lat: 37.789,
        fault: null,
      },
    ]);
    expect(grain).toBe('hour');
  });

  it('carry a fault where time or place is unknown, and are counted all the same', async () => {
    const { list, faults, report } = await read(
      [
        HEAD,
        '2019-01-01,51.5,-0.1,A,,',
        '2019-01-02,0,0,A,,',
        '2019-01-03,,,A,,',
        ',51.5,-0.1,A,,',
        ',,,,,',
      ].join('\n'),
      ROLES,
    );
    expect(list.map(({ fault }) => fault)).toEqual([null, 'outside', 'no-place', 'no-time']);
    expect(faults).toEqual({ outside: 1, 'no-place': 1, 'no-time': 1 });
    expect(report).toMatchObject({
      rows: 5,
      results: 4,
      notUsed: [{ reason: 'unpointed', count: 1, firstRows: [6] }],
    });
  });

  it('set a stray point and a mistyped year apart from all others', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, index) => `2019-0${(index % 9) + 1}-01,51.5${index % 10},-0.1${index % 10},A,,`,
    );
    const { list, span } = await read(
      [HEAD, ...rows, '2019-03-01,55.9,-3.2,A,,', '1919-03-01,51.5,-0.1,A,,'].join('\n'),
      ROLES,
    );
    expect(list.slice(-2).map(({ fault }) => fault)).toEqual(['outside', 'outside-period']);
    expect(list.slice(0, 2000).every(({ fault }) => fault === null)).toBe(true);
    expect(span).toMatchObject({ from: 2019 * 12, to: 2019 * 12 + 8, missing: [] });
  });

  it('take a midnight behind every day for no hour', async () => {
    const { list, grain } = await read(
      `${HEAD}\n2019-01-01T00:00:00,1,1,A,,\n2019-01-02T00:00:00,1,1,A,,`,
      ROLES,
    );
    expect(grain).toBe('day');
    expect(list.map(({ hour }) => hour)).toEqual([null, null]);
  });

  it('read a year, month, day and hour from columns of their own', async () => {
    const { list } = await read('TYPE,YEAR,MONTH,DAY,HOUR\nTheft,2020,2,29,17\nTheft,2021,2,29,17', [
      'category',
      'when',
      'when',
      'when',
      'when',
    ]);
    expect(list[0]).toMatchObject({ month: '2020-02', weekday: 5, hour: 17, fault: 'no-place' });
    expect(list[1]).toMatchObject({ month: null, fault: 'no-time' });
  });

  it('keep kinds in any script apart', async () => {
    const { categories } = await read(
      'when,kind\n2019-01-01,窃盗\n2019-01-02,暴行\n2019-01-03,THEFT\n2019-01-04,theft ',
      ['when', 'category'],
    );
    expect(categories).toEqual([
      { id: 'kind-1', name: '窃盗' },
      { id: 'kind-2', name: '暴行' },
      { id: 'theft', name: 'THEFT' },
    ]);
  });

  it('of data.police.uk lie in the district of their small area', async () => {
    const text = readFileSync(
      new URL('../match/conventions/data-police-uk-street.csv', import.meta.url),
      'utf8',
    );
    const { headers, rows } = columnsOf(text);
    const known = recognise(headers, rows);
    const { list, districtKind } = await read(
      text,
      headers.map((_, index) => known?.columns[index]?.role ?? 'none'),
    );
    expect(list.map(({ district }) => district)).toEqual([
      'Camden',
      'Camden',
      'City of London',
      'City of London',
    ]);
    expect(list[0]).toMatchObject({
      month: '2018-12',
      category: 'other-theft',
      outcome: 'status-update-unavailable',
    });
    expect(districtKind).toBe('LSOA name');
  });
});

describe('the place of single events', () => {
  it('is one that the catalogue accepts, and its intake balances', async () => {
    const result = await read(
      [HEAD, '2019-01-01,51.5,-0.1,A,,', '2019-03-02,,,B,,', ',,,,,'].join('\n'),
      ROLES,
    );
    const { locality: place } = incidentPlace(OWN, result);
    const set = locality.parse(place).incidents;
    expect(place?.id).toBe('mine-gahbicjdkelf');
    expect(set).toMatchObject({ from: '2019-01', to: '2019-03', missingMonths: ['2019-02'], grain: 'day' });
    const aside = set?.intake.setAside.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect((set?.intake.kept ?? 0) + aside).toBe(set?.intake.records);
  });

  it('is none where no event has a month', async () => {
    expect(incidentPlace(OWN, await read('when,kind\n,A', ['when', 'category'])).locality).toBeNull();
  });
});
