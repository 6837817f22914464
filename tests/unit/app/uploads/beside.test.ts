import { describe, expect, it } from 'vitest';
import { apart, besideOf, columnsBeside } from '../../../../src/lib/app/uploads/beside.ts';
import { said } from '../../../../src/lib/app/uploads/choices.ts';

const csv = { name: 'rates.csv' };
const json = { name: 'datapackage.json' };
const pack = (resource: object) =>
  JSON.stringify({
    title: 'Rates of theft',
    licenses: [{ title: 'CC BY 4.0' }],
    resources: [{ name: 'rates', path: 'rates.csv', ...resource }],
  });

describe('a data package beside a file', () => {
  it('is told from the data', () => {
    expect(apart([json, csv])).toEqual({ data: [csv], pack: json });
    expect(apart([csv])).toEqual({ data: [csv], pack: null });
  });

  it('describes it and says how it is written', () => {
    const beside = besideOf(pack({ encoding: 'ISO-8859-1', dialect: { delimiter: ';' } }), 'rates.csv');
    expect(beside.description).toEqual({ title: 'Rates of theft', licence: 'CC BY 4.0' });
    expect(beside.settings).toEqual({ encoding: 'iso-8859-1', delimiter: ';' });
    expect(beside.trouble).toBeNull();
  });

  it('is left aside with a reason where it cannot be read', () => {
    expect(besideOf('{', 'rates.csv').trouble).toContain('no valid JSON');
    const strange = besideOf(pack({ encoding: 'klingon-8' }), 'rates.csv');
    expect(strange.settings).toEqual({});
    expect(strange.trouble).toContain('klingon-8');
  });

  it('gives columns their types by their names, but for periods, which it cannot name', () => {
    const fields = [
      { name: 'code', type: 'string' },
      { name: 'quarter', type: 'string' },
      { name: 'rate', type: 'number' },
    ];
    const columns = [
      { index: 0, name: 'quarter', type: 'period' as const },
      { index: 2, name: 'code', type: 'number' as const },
      { index: 3, name: 'rate', type: 'number' as const },
    ];
    expect(columnsBeside(besideOf(pack({ schema: { fields } }), 'rates.csv'), columns)).toEqual({
      2: { type: 'text' },
    });
  });
});

describe('what the analyst says of a dataset', () => {
  it('is taken back by saying nothing', () => {
    expect(said({ title: 'Theft', year: 2020 }, { year: undefined })).toEqual({ title: 'Theft' });
    expect(said({ title: 'Theft' }, { area: 'KEN' })).toEqual({ title: 'Theft', area: 'KEN' });
  });
});
