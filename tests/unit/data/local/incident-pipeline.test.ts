import { readdirSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INCIDENT_FAULTS, type Incident } from '../../../../src/lib/catalogue/incident.ts';
import type { Dataset } from '../../../../src/lib/catalogue/dataset.ts';
import type { Locality } from '../../../../src/lib/catalogue/locality.ts';
import { builtLocalCatalogue } from '../../../../src/lib/server/local.ts';
import { assemble, type Part } from '../../../../data/local/pipeline/assemble.ts';
import { checkIncidents } from '../../../../data/local/pipeline/check-incidents.ts';
import {
  INCIDENT_FOLDER,
  incidentCsv,
  parseIncidents,
  readIncidents,
  sortIncidents,
} from '../../../../data/local/pipeline/incident-file.ts';
import { intakeOf } from '../../../../data/local/pipeline/intake.ts';
import chicago from '../../../../data/local/incident-recipes/chicago.ts';
import { withDatasetTable } from '../../../../data/pipeline/readme.ts';

const described = chicago.locality.incidents;
const row = (known: Partial<Incident> = {}): Incident => ({
  month: '2015-06',
  weekday: 2,
  hour: 21,
  category: 'street',
  outcome: null,
  district: '7',
  lon: -87.66,
  lat: 41.78,
  fault: null,
  ...known,
});
const check = (...incidents: Incident[]) =>
  checkIncidents({ records: incidents.length, incidents, setAside: [] }, described);

describe('checkIncidents', () => {
  it('accepts records that fit, with and without faults', () => {
    expect(() =>
      check(
        row(),
        row({ lon: null, lat: null, fault: 'no-place' }),
        row({ month: null, weekday: null, hour: null, fault: 'no-time' }),
        row({ month: '2009-12', fault: 'outside-period' }),
      ),
    ).not.toThrow();
  });

  it('refuses a record that is in no line of the count', () => {
    expect(() =>
      checkIncidents({ records: 3, incidents: [row()], setAside: [{ count: 1, why: 'x' }] }, described),
    ).toThrow('3 records, but 1 kept and 1 set aside');
  });

  it('refuses a category, an outcome or an hour that the locality does not have', () => {
    expect(() => check(row({ category: 'piracy' }))).toThrow('no such category');
    expect(() => check(row({ outcome: 'fined' }))).toThrow('no such outcome');
    const monthly = { ...described, grain: 'month' as const };
    expect(() => checkIncidents({ records: 1, incidents: [row()], setAside: [] }, monthly)).toThrow(
      'finer than the grain',
    );
  });

  it('refuses a point more precise than the grid, outside of the bounds, or missing without a reason', () => {
    expect(() => check(row({ lon: -87.6601 }))).toThrow('finer than three decimals');
    expect(() => check(row({ lat: 10 }))).toThrow('outside of the bounds');
    expect(() => check(row({ lon: null, lat: null }))).toThrow('no fault that says why');
    expect(() => check(row({ fault: 'outside' }))).toThrow('in spite of a fault');
  });

  it('refuses a month that its fault does not explain', () => {
    expect(() => check(row({ month: null }))).toThrow('no-time alone');
    expect(() => check(row({ month: '2009-12' }))).toThrow('outside of the period');
    expect(() => check(row({ fault: 'outside-period' }))).toThrow('within the period');
  });
});

describe('the file of incidents', () => {
  const some = fc.record<Incident>({
    month: fc.constantFrom('2015-01', '2015-02', null),
    weekday: fc.constantFrom(0, 6, null),
    hour: fc.constantFrom(0, 23, null),
    category: fc.constantFrom('street', 'other'),
    outcome: fc.constantFrom('fined', null),
    district: fc.constantFrom('中央', 'Bow, "East"', null),
    lon: fc.constantFrom(-87.661, 0.1, null),
    lat: fc.constantFrom(41.7, null),
    fault: fc.constantFrom(...INCIDENT_FAULTS, null),
  });

  it('gives back every record as it was', () => {
    fc.assert(
      fc.property(fc.array(some), (rows) => {
        expect(parseIncidents(incidentCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('is the same whatever the order of the raw file', () => {
    fc.assert(
      fc.property(fc.array(some), (rows) => {
        expect(incidentCsv(sortIncidents(rows.toReversed()))).toBe(incidentCsv(sortIncidents(rows)));
      }),
    );
  });
});

describe('intakeOf', () => {
  it('counts each fault with its sentence, the recipe’s own before the general one, and drops empty lines', () => {
    const intake = intakeOf({
      records: 4,
      incidents: [row({ fault: 'no-place' }), row({ fault: 'no-place' }), row({ fault: 'outside' })],
      setAside: [
        { count: 1, why: 'cancelled' },
        { count: 0, why: 'none' },
      ],
      faults: { 'no-place': 'Withheld.' },
    });
    expect(intake).toMatchObject({ records: 4, kept: 3, setAside: [{ count: 1, why: 'cancelled' }] });
    expect(intake.faults.map(({ fault, count }) => [fault, count])).toEqual([
      ['no-place', 2],
      ['outside', 1],
    ]);
    expect(intake.faults[0]?.what).toBe('Withheld.');
  });
});

describe('assemble', () => {
  const incidents = { ...described, intake: { records: 0, kept: 0, faults: [], setAside: [] } };
  const dataset: Dataset = chicago.dataset;
  const city: Locality = { ...chicago.locality, incidents };
  const people = { persons: 10, year: 2015, source: 'census' };
  const part = (known: Partial<Part>): Part => ({
    dataset,
    localities: [],
    measures: [],
    areas: [],
    ...known,
  });
  const series = part({
    dataset: { ...dataset, id: 'survey' },
    localities: [{ ...city, incidents: null, population: people }],
  });

  it('joins incidents and series of one locality, in either order', () => {
    for (const parts of [
      [part({ localities: [city] }), series],
      [series, part({ localities: [city] })],
    ]) {
      const { localities } = assemble(parts);
      expect(localities).toEqual([{ ...city, population: people }]);
    }
  });

  it('refuses incidents of one locality from two recipes, and one dataset in different words', () => {
    expect(() => assemble([part({ localities: [city] }), part({ localities: [city] })])).toThrow(
      'two recipes give incidents',
    );
    expect(() => assemble([part({}), part({ dataset: { ...dataset, title: 'Other' } })])).toThrow(
      'in different words',
    );
  });
});

describe('withDatasetTable', () => {
  it('writes the table of the local datasets without touching the other', () => {
    const readme =
      '<!-- datasets: generated by npm run data -->\nkept\n<!-- end of datasets -->\n<!-- local: generated by npm run data -->\nold\n<!-- end of local -->\n';
    const text = withDatasetTable(readme, [chicago.dataset], { [chicago.dataset.id]: 148636 }, 'local');
    expect(text).toContain('\nkept\n');
    expect(text).not.toContain('old');
    expect(text).toContain('| 148636 |');
  });
});

describe('the committed incidents', () => {
  const sets = builtLocalCatalogue().localities.flatMap(({ id, incidents }) =>
    incidents ? [{ id, incidents }] : [],
  );

  it('hold every place that the pages promise', () => {
    expect(sets.map(({ id }) => id)).toEqual([
      'chicago',
      'city-of-london',
      'greater-manchester',
      'hokkaido',
      'northumbria',
      'nottingham',
      'san-francisco',
      'south-yorkshire',
      'st-louis',
      'vancouver',
    ]);
  });

  it('have each record of the raw files in one line of the count', () => {
    for (const { incidents } of sets) {
      const { records, kept, setAside } = incidents.intake;
      expect(kept + setAside.reduce((sum, { count }) => sum + count, 0)).toBe(records);
    }
  });

  it.each(sets.filter(({ incidents }) => incidents.intake.kept < 30_000))(
    'are those of the catalogue: $id',
    ({ id, incidents }) => {
      const rows = readIncidents(id);
      const { intake } = incidents;
      expect(() =>
        checkIncidents({ records: rows.length, incidents: rows, setAside: [] }, incidents),
      ).not.toThrow();
      expect(rows).toHaveLength(intake.kept);
      for (const { fault, count } of intake.faults) {
        expect(rows.filter((incident) => incident.fault === fault)).toHaveLength(count);
      }
    },
  );

  it('weigh less than 8 MB', () => {
    const bytes = readdirSync(INCIDENT_FOLDER).map((file) => statSync(new URL(file, INCIDENT_FOLDER)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8e6);
  });
});
