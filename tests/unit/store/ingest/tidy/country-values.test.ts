import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID } from './table.ts';
import { tidied } from './tidied.ts';

describe('rows about countries', () => {
  it('become observations with the id of their dataset', async () => {
    const { observations, report } = await tidied(
      'Country,Year,Rate\nBrazil,2019,20.9\nSwaziland,2020,11.1',
      ['where', 'when', 'rate'],
    );
    expect(observations[1]).toEqual({
      indicator: ID,
      area: 'SWZ',
      period: '2020',
      year: 2020,
      group: 'total',
      value: 11.1,
      low: null,
      high: null,
      n: null,
      flag: null,
      source: '',
    });
    expect(report).toMatchObject({ rows: 2, values: 2, results: 2, notUsed: [] });
  });

  it('become several indicators where there are several names, units or columns of values', async () => {
    const named = await tidied(
      'C,Y,Series,Value\nBRA,2019,Homicides,5\nBRA,2019,Thefts,6\nJPN,2019,Homicides,7',
      ['where-code', 'when', 'what', 'value'],
    );
    expect(named.observations.map(({ indicator }) => indicator)).toEqual([`${ID}-1`, `${ID}-2`, `${ID}-1`]);
    const columns = await tidied('C,Y,Count,Rate\nBRA,2019,5,2.5', ['where-code', 'when', 'count', 'rate']);
    expect(columns.measures.map(({ id, column }) => [id, column])).toEqual([
      [`${ID}-1`, 'Count'],
      [`${ID}-2`, 'Rate'],
    ]);
    const units = await tidied('C,Y,Units,Value\nBRA,2019,Number,5\nBRA,2019,Per cent,6', [
      'where-code',
      'when',
      'unit',
      'value',
    ]);
    expect(units.measures.map(({ unit }) => unit)).toEqual(['Number', 'Per cent']);
  });

  it('keep a missing and a withheld value as rows with their flags, never as zero', async () => {
    const { observations } = await tidied('C,Y,Value\nBRA,2019,..\nJPN,2019,*\nMLI,2019,0', [
      'where-code',
      'when',
      'value',
    ]);
    expect(observations.map(({ value, flag }) => [value, flag])).toEqual([
      [null, 'missing'],
      [null, 'suppressed'],
      [0, null],
    ]);
  });

  it('read the publisher’s flags, and keep as a note what no flag says', async () => {
    const { observations } = await tidied(
      'C,Y,Value,OBS_STATUS\nBRA,2019,5,E\nJPN,2019,6,A\nMLI,2019,7,see text\nKEN,2019,..,not applicable',
      ['where-code', 'when', 'value', 'flag'],
    );
    expect(observations.map(({ flag, source }) => [flag, source])).toEqual([
      ['estimated', ''],
      [null, ''],
      [null, 'see text'],
      ['not-applicable', ''],
    ]);
  });

  it('are split by groups in alphabetical order of dimension, and a total leaves its dimension out', async () => {
    const { observations, dimensions } = await tidied(
      'C,Y,Sex,Age group,Value\nBRA,2019,Women,18-29,1\nBRA,2019,Both sexes,18-29,2\nBRA,2019,,Total,3\nBRA,2019,Homens,"30, 31",4',
      ['where-code', 'when', 'group', 'group', 'value'],
    );
    expect(observations.map(({ group }) => group)).toEqual([
      'age=18-29,sex=female',
      'age=18-29',
      'total',
      'age=30-31,sex=male',
    ]);
    expect(dimensions.map(({ id }) => id)).toEqual(['sex', 'age']);
  });

  it.each([
    ['2019', '2019', 2019],
    ['2016-2020', '2016-2020', 2020],
    ['2019/20', '2019-2020', 2020],
    ['2007/08 to 2008/09', '2007-2009', 2009],
    ['2020 [YR2020]', '2020', 2020],
    ['2019-12-31', '2019', 2019],
  ])('take %s for the period %s', async (text, period, year) => {
    const { observations } = await tidied(`C,Y,Value\nBRA,${text},1`, ['where-code', 'when', 'value']);
    expect(observations[0]).toMatchObject({ period, year });
  });

  it('take the year and the place from the reader where no column says them', async () => {
    const { observations } = await tidied('Sex,Value\nF,1', ['group', 'value'], {
      description: { year: 2021, area: 'ARM' },
    });
    expect(observations[0]).toMatchObject({ area: 'ARM', year: 2021, group: 'sex=female' });
  });

  it('turn shares of 1 into percent, and say so', async () => {
    const { observations, report } = await tidied(
      'C,Y,Value\nBRA,2019,0.07',
      ['where-code', 'when', 'share'],
      {
        scales: { 2: 'fraction' },
      },
    );
    expect(observations[0]?.value).toBe(7);
    expect(report.changed).toEqual([{ what: 'fraction', count: 1, firstRows: [2] }]);
  });

  it('lose no value without a reason', async () => {
    const { report } = await tidied(
      [
        'Country,Year,Sex,Value',
        'Brazil,2019,F,1',
        'Brazil,2019,F,2',
        'Arab World,2019,F,3',
        ',2019,F,4',
        'Japan,soon,F,5',
        'Japan,2019,*,6',
        'Japan,2019,F,many',
      ].join('\n'),
      ['where', 'when', 'group', 'value'],
    );
    expect(report.results).toBe(1);
    expect(report.notUsed.map(({ reason, count, firstRows }) => [reason, count, firstRows])).toEqual([
      ['repeated', 1, [3]],
      ['place-undecided', 1, [4]],
      ['no-place', 1, [5]],
      ['no-time', 1, [6]],
      ['group-unreadable', 1, [7]],
      ['no-number', 1, [8]],
    ]);
    expect(report.notUsed[1]?.texts).toEqual(['Arab World']);
  });

  it('let no month stand for its year', async () => {
    const { observations, report } = await tidied(
      'C,M,Value\nBRA,2019-01,1\nBRA,2019-02,2\nBRA,2019-03,3\nJPN,2019-12,4',
      ['where-code', 'when', 'value'],
    );
    expect(observations.map(({ area }) => area)).toEqual(['JPN']);
    expect(report.notUsed).toMatchObject([{ reason: 'finer-than-year', count: 3, firstRows: [2, 3, 4] }]);
  });

  it('keep an interval, but none that is the wrong way round', async () => {
    const { observations, report } = await tidied('C,Y,V,L,H,N\nBRA,2019,5,4,6,100\nJPN,2019,5,6,4,-1', [
      'where-code',
      'when',
      'value',
      'low',
      'high',
      'n',
    ]);
    expect(observations[0]).toMatchObject({ low: 4, high: 6, n: 100 });
    expect(observations[1]).toMatchObject({ low: null, high: null, n: null });
    expect(report.changed).toHaveLength(2);
  });

  it('balance whatever stands in the cells', async () => {
    const cell = fc.constantFrom(
      '',
      '..',
      '*',
      'Brazil',
      'Japan',
      'Mali',
      'x',
      '2019',
      '2019-04',
      '5',
      '-1',
      '0.5',
      'Total',
      'F',
    );
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const text = ['a,b,c,d,e', ...table.map((row) => row.join(','))].join('\n');
        await tidied(text, ['where', 'when', 'group', 'value', 'count']);
      }),
      { numRuns: 200 },
    );
  });
});
