import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { latLngToCell } from 'h3-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalCatalogue } from '../../../src/lib/catalogue/locality.ts';
import chicago from '../../../data/local/incident-recipes/chicago.ts';
import { cellsOf } from '../../../src/lib/store/load/cells.ts';
import { buildLocalDatabases } from '../../../scripts/database/local.ts';

const INCIDENTS = `month,weekday,hour,category,outcome,district,lon,lat,fault
2010-03,5,23,street,,7,-87.66,41.78,
2010-01,0,,residence,,11,-87.7,41.88,
2010-03,0,1,street,,,,,no-place
2009-12,3,4,street,,7,-87.66,41.78,outside-period
,,,street,,7,-87.66,41.78,no-time
`;
const SERIES = `measure,area,period,group,value,low,high,n,flag
trust,USA-CHI,2018,total,61.5,,,,
trust,USA-CHI,2017,total,,,,,suppressed
elsewhere,USA-CHI,2017,total,1,,,,
`;
const intake = { records: 5, kept: 5, faults: [], setAside: [] };
const catalogue: LocalCatalogue = {
  datasets: [chicago.dataset, { ...chicago.dataset, id: 'survey' }],
  localities: [
    { ...chicago.locality, incidents: { ...chicago.locality.incidents, intake } },
    { ...chicago.locality, id: 'nowhere', incidents: null },
  ],
  measures: [
    {
      id: 'trust',
      dataset: 'survey',
      locality: 'chicago',
      name: 'Trust',
      subject: 'trust',
      original: 'trust',
      iccs: null,
      unit: { name: 'points', short: '', kind: 'score', decimals: 1 },
      nature: 'surveyed',
      kind: 'trust',
      grain: 'year',
      better: 'higher',
      breaks: [],
      caveats: [],
      coverage: { rows: 2, areas: 1, from: '2018', to: '2018' },
    },
  ],
  areas: [
    { id: 'USA-CHI', locality: 'chicago', kind: 'whole', name: 'Chicago', partOf: null, population: null },
  ],
};

let root: string;
let folders: { data: string; out: string; stampFile: string };
const build = () => buildLocalDatabases(folders);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'koban-places-'));
  folders = {
    data: join(root, 'local'),
    out: join(root, 'out'),
    stampFile: join(root, 'cache', 'places.json'),
  };
  for (const folder of ['incidents', 'series']) mkdirSync(join(folders.data, folder), { recursive: true });
  writeFileSync(join(folders.data, 'catalogue.json'), JSON.stringify(catalogue));
  writeFileSync(join(folders.data, 'incidents/chicago.csv.gz'), gzipSync(INCIDENTS));
  writeFileSync(join(folders.data, 'series/survey.csv.gz'), gzipSync(SERIES));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const listed = () =>
  JSON.parse(readFileSync(join(folders.out, 'places.json'), 'utf8')) as Record<
    string,
    { file: string; bytes: number; sha256: string }
  >;

async function ask(locality: string, sql: string) {
  const path = join(folders.out, 'places', listed()[locality]?.file ?? '');
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe('buildLocalDatabases', () => {
  it('counts months from the set’s first, and has none for an unknown date or one outside of the period', async () => {
    await build();
    expect(
      await ask(
        'chicago',
        'SELECT month, weekday, hour, category::VARCHAR, district::VARCHAR, fault::VARCHAR FROM incident',
      ),
    ).toEqual([
      [0, 0, null, 'residence', '11', null],
      [2, 0, 1, 'street', null, 'no-place'],
      [2, 5, 23, 'street', '7', null],
      [null, 3, 4, 'street', '7', 'outside-period'],
      [null, null, null, 'street', '7', 'no-time'],
    ]);
  });

  it('lists categories in the catalogue’s order, districts in that of the alphabet, and never an empty ENUM', async () => {
    await build();
    const entries = async (type: string) =>
      (await ask('chicago', `SELECT unnest(enum_range(NULL::${type}))::VARCHAR`)).flat();
    expect(await entries('category')).toEqual(chicago.locality.incidents.categories.map(({ id }) => id));
    expect(await entries('district')).toEqual(['11', '7']);
    expect(await entries('outcome')).toEqual(['']);
  });

  it('gives each point its cell, and none to an incident without a point', async () => {
    await build();
    const rows = await ask(
      'chicago',
      'SELECT h3 FROM incident LEFT JOIN cell ON cell.id = incident.cell WHERE month = 2 ORDER BY hour',
    );
    expect(rows).toEqual([[null], [latLngToCell(41.78, -87.66, 9)]]);
    expect(await ask('chicago', 'SELECT id FROM cell ORDER BY rowid')).toEqual([[0], [1]]);
  });

  it('holds the values of the locality’s own measures, a missing one as NULL with its flag', async () => {
    await build();
    expect(await ask('chicago', 'SELECT period, value, flag::VARCHAR FROM value')).toEqual([
      ['2017', null, 'suppressed'],
      ['2018', 61.5, null],
    ]);
  });

  it('has every table for a place with neither incidents nor series', async () => {
    await build();
    for (const table of ['incident', 'cell', 'value']) {
      expect(await ask('nowhere', `SELECT count(*)::INTEGER FROM ${table}`)).toEqual([[0]]);
    }
  });

  it('names each file by its contents and leaves one that is up to date as it is', async () => {
    expect(await build()).toHaveLength(2);
    const first = listed();
    expect(first['chicago']?.file).toBe(`chicago-${first['chicago']?.sha256.slice(0, 8)}.duckdb`);
    expect(await build()).toEqual(['Places are up to date: 2 in static/data/places']);
    expect(listed()).toEqual(first);
    writeFileSync(join(folders.data, 'series/survey.csv.gz'), gzipSync(SERIES.replace('61.5', '62.5')));
    expect(await build()).toEqual([expect.stringContaining('chicago')]);
    expect(readdirSync(join(folders.out, 'places')).sort()).toEqual(
      Object.values(listed())
        .map(({ file }) => file)
        .sort(),
    );
  });

  it('removes the database of a place that is gone', async () => {
    await build();
    const left = { ...catalogue, localities: catalogue.localities.slice(0, 1) };
    writeFileSync(join(folders.data, 'catalogue.json'), JSON.stringify(left));
    await build();
    expect(readdirSync(join(folders.out, 'places'))).toEqual([listed()['chicago']?.file]);
  });

  it('refuses a category that the catalogue does not know', async () => {
    writeFileSync(
      join(folders.data, 'incidents/chicago.csv.gz'),
      gzipSync(INCIDENTS.replace('residence', 'piracy')),
    );
    await expect(build()).rejects.toThrow('piracy');
  });

  it('says what to do where there is no catalogue', async () => {
    rmSync(join(folders.data, 'catalogue.json'));
    await expect(build()).rejects.toThrow('Run "npm run data" first');
  });
});

describe('cellsOf', () => {
  it('takes the finest resolution that gives at most 2,500 cells', () => {
    const grid = (step: number) =>
      Array.from({ length: 3600 }, (_, index) => ({
        lon: -87 + (index % 60) * step,
        lat: 41 + Math.floor(index / 60) * step,
      }));
    const near = cellsOf(grid(0.001)).cells;
    const far = cellsOf(grid(0.02)).cells;
    expect(near[0]?.h3[1]).toBe('9');
    expect(far[0]?.h3[1]).not.toBe('9');
    expect(far.length).toBeLessThanOrEqual(2500);
    expect(far.map(({ id }) => id)).toEqual(far.map((_, index) => index));
  });

  it('takes larger cells where a few points lie so far apart that fine ones could not be seen', () => {
    const corners = [
      { lon: 140, lat: 41.8 },
      { lon: 145.2, lat: 44.4 },
    ];
    expect(cellsOf(corners).cells[0]?.h3[1]).toBe('6');
    expect(cellsOf(corners.slice(0, 1)).cells[0]?.h3[1]).toBe('9');
  });
});
