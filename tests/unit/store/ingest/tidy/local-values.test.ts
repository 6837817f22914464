import { describe, expect, it } from 'vitest';
import { localCatalogue } from '../../../../../src/lib/catalogue/locality.ts';
import { localValue } from '../../../../../src/lib/catalogue/local-value.ts';
import type { Role } from '../../../../../src/lib/store/ingest/meaning.ts';
import { localPlace } from '../../../../../src/lib/store/ingest/tidy/local-place.ts';
import { localValues } from '../../../../../src/lib/store/ingest/tidy/local-values.ts';
import { DESCRIPTION, ID, OWN, tableOf, unaccounted } from './table.ts';

async function read(text: string, roles: Role[]) {
  const { columns, batches } = tableOf(text, roles);
  const result = await localValues(batches, { id: ID, columns, description: DESCRIPTION });
  expect(unaccounted(result.report)).toBe(0);
  for (const row of result.values) localValue.parse(row);
  return result;
}

describe('rows about parts of one place', () => {
  it('become local values with an area for each name', async () => {
    const { values, areas } = await read('Borough,Month,Offences\nCamden,2019-01,5\nSão José,2019-01,..', [
      'where',
      'when',
      'count',
    ]);
    expect(values[0]).toMatchObject({
      measure: ID,
      area: areas[0]?.id,
      period: '2019-01',
      group: 'total',
      value: 5,
      flag: null,
    });
    expect(values[1]).toMatchObject({ value: null, flag: 'missing' });
    expect(areas.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ['XXX-MINE-0A1B2C3D4E5F-CAMDEN', 'borough', 'Camden'],
      ['XXX-MINE-0A1B2C3D4E5F-SAO-JOSE', 'borough', 'São José'],
    ]);
  });

  it('are about the whole where nothing says where, and where the name means all', async () => {
    const { areas } = await read('Year,Value\n2019,5', ['when', 'value']);
    expect(areas).toMatchObject([{ kind: 'whole', name: 'Test numbers' }]);
    expect((await read('District,Year,Value\nTotal,2019,5', ['where', 'when', 'value'])).areas[0]?.kind).toBe(
      'whole',
    );
  });

  it('keep places of the same name in two states apart', async () => {
    const { areas } = await read(
      'STATE,DISTRICT,YEAR,N\nBIHAR,AURANGABAD,2012,5\nMAHARASHTRA,AURANGABAD,2012,7\nBIHAR,GAYA,2012,1\nBIHAR,ARA,2012,1',
      ['where', 'where', 'when', 'value'],
    );
    expect(areas.map(({ name }) => name)).toEqual([
      'AURANGABAD, BIHAR',
      'AURANGABAD, MAHARASHTRA',
      'GAYA, BIHAR',
      'ARA, BIHAR',
    ]);
  });

  it('add up counts of single days of a month, and say how many', async () => {
    const text = 'District,Date,Count\nMitte,2019-01-01,1\nMitte,2019-01-09,2\nMitte,2019-02-01,4';
    const { values, report } = await read(text, ['where', 'when', 'count']);
    expect(values.map(({ period, value }) => [period, value])).toEqual([
      ['2019-01', 3],
      ['2019-02', 4],
    ]);
    expect(report).toMatchObject({ results: 2, added: 1 });
  });

  it('never add up rates or gaps', async () => {
    const rates = await read('District,Year,Rate\nMitte,2019,1\nMitte,2019,2', ['where', 'when', 'rate']);
    expect(rates.report).toMatchObject({ results: 1, added: 0, notUsed: [{ reason: 'repeated', count: 1 }] });
    const gaps = await read('District,Year,Count\nMitte,2019,..\nMitte,2019,2', ['where', 'when', 'count']);
    expect(gaps.values).toMatchObject([{ value: null, flag: 'missing' }]);
  });

  it.each([
    ['2019', '2019', 'year'],
    ['2019/20', '2019/20', 'financial-year'],
    ['2019-Q4', '2019-Q4', 'quarter'],
    ['2019-07', '2019-07', 'month'],
    ['2019-07-31', '2019-07', 'month'],
  ])('take %s for the period %s of a series by the %s', async (text, period, grain) => {
    const { values, measures } = await read(`District,When,Value\nMitte,${text},1`, [
      'where',
      'when',
      'value',
    ]);
    expect(values[0]?.period).toBe(period);
    expect(measures[0]?.grain).toBe(grain);
  });

  it('keep one length of time in a series: sums of a year among months are set aside', async () => {
    const { report } = await read('D,W,V\nMitte,2019-01,1\nMitte,2019-02,2\nMitte,2019,3', [
      'where',
      'when',
      'value',
    ]);
    expect(report).toMatchObject({
      results: 2,
      notUsed: [{ reason: 'other-grain', count: 1, firstRows: [4] }],
    });
  });
});

describe('the local catalogue’s entry for a dataset of the reader’s own', () => {
  it('is one that the local catalogue accepts', async () => {
    const text =
      'Borough,Month,Measure,Share\nCamden,2019-01,Trust in the police,55\nCamden,2019-02,Robberies,5';
    const result = await read(text, ['where', 'when', 'what', 'share']);
    const entry = localCatalogue.parse(localPlace(OWN, result));
    expect(entry.measures.map(({ kind, grain, coverage }) => ({ kind, grain, coverage }))).toEqual([
      { kind: 'trust', grain: 'month', coverage: { rows: 1, areas: 1, from: '2019-01', to: '2019-01' } },
      { kind: 'crime', grain: 'month', coverage: { rows: 1, areas: 1, from: '2019-02', to: '2019-02' } },
    ]);
    expect(entry.localities[0]?.id).toBe(entry.areas[0]?.locality);
  });
});
