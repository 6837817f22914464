import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../../src/lib/catalogue/incident.ts';
import type { IncidentSet } from '../../../../src/lib/catalogue/locality.ts';
import { IncidentParts } from '../../../../src/lib/store/load/incident-part.ts';

const SET: IncidentSet = {
  dataset: 'mine-0a1b2c3d4e5f',
  from: '2022-11',
  to: '2023-01',
  missingMonths: [],
  grain: 'hour',
  categories: [
    { id: 'theft', name: 'Theft', original: 'Theft', iccs: null },
    { id: 'robbery', name: 'Robbery', original: 'Robbery', iccs: null },
  ],
  outcomes: [],
  districtKind: 'District',
  bounds: [-3, 51, -2, 52],
  points: 'as given',
  intake: { records: 3, kept: 3, faults: [], setAside: [] },
};

const event = (change: Partial<Incident>): Incident => ({
  ...{ month: '2022-12', weekday: 2, hour: 13, category: 'theft', outcome: null, district: 'South' },
  ...{ lon: -2.6, lat: 51.45, fault: null, ...change },
});

const ROWS = [
  event({}),
  event({ category: 'robbery', district: 'North', month: '2019-01', fault: 'outside-period' }),
  event({ lon: null, lat: null, district: null, fault: 'no-place' }),
];

const read = (each: number) =>
  [...new IncidentParts(SET, () => ROWS).events(each)].map(({ arrow, rows }) => ({
    rows,
    events: tableFromIPC(arrow)
      .toArray()
      .map((row) => Object.values((row as { toJSON(): Record<string, number> }).toJSON())),
  }));

describe('records on their way into an engine', () => {
  it('are numbers in lists: months from the first of the period, districts by the alphabet, places as cells', () => {
    expect(read(10)[0]?.events).toEqual([
      [1, 2, 13, 0, -1, 1, 0],
      [-1, 2, 13, 1, -1, 0, 0],
      [1, 2, 13, 0, -1, -1, -1],
    ]);
  });

  it('come in parts of the size that is asked for, each record once', () => {
    expect(read(2).map(({ rows, events }) => [rows, events.length])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('carry no point: only the middle of a cell of the grid is told', () => {
    const { lists } = new IncidentParts(SET, () => ROWS);
    expect(lists.districts).toEqual(['North', 'South']);
    expect(lists.cells).toHaveLength(1);
    expect(lists.cells[0]?.lon).not.toBe(-2.6);
  });

  it('have a name in every list, though there is no outcome', () => {
    const names = tableFromIPC(new IncidentParts(SET, () => ROWS).names()).toArray();
    expect(
      names.map((row) => Object.values((row as { toJSON(): Record<string, unknown> }).toJSON())),
    ).toEqual([
      ['category', 0, 'theft'],
      ['category', 1, 'robbery'],
      ['outcome', 0, ''],
      ['district', 0, 'North'],
      ['district', 1, 'South'],
    ]);
  });
});
