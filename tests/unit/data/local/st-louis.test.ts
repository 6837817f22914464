import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/incident-recipes/st-louis.ts';
import { FILES } from '../../../../data/local/slmpd/files.ts';
import { checkIncidents } from '../../../../data/local/pipeline/check-incidents.ts';
import { memoryRaw } from '../memory-raw.ts';

const HEADER =
  'Complaint,CodedMonth,DateOccur,FlagCrime,FlagUnfounded,FlagAdministrative,Count,FlagCleanup,Crime,District,' +
  'Description,ILEADSAddress,ILEADSStreet,Neighborhood,LocationName,LocationComment,CADAddress,CADStreet,XCoord,YCoord';

interface Line {
  complaint?: string;
  coded?: string;
  date?: string;
  count?: string;
  code?: string;
  district?: string;
  name?: string;
  point?: string;
  unfounded?: string;
}
const line = ({
  complaint = '15-000001',
  coded = '2015-01',
  date = '01/05/2015 13:30',
  count = '1',
  code = ' 41011',
  district = '4',
  name = ' ',
  point = '907901.1,1016212',
  unfounded = ' ',
}: Line = {}) =>
  `${complaint},${coded},${date},Y,${unfounded}, ,${count}, ,${code},${district},AGG.ASSAULT,700,CLARK AVE,35,${name}, ,700,CLARK,${point}`;

/** The files with the given lines, packed in the given encoding; the months without any have the header alone. */
const read = (months: Record<string, string[]>, encoding: BufferEncoding = 'utf-8', mark = '') =>
  recipe.read(
    memoryRaw(
      Object.fromEntries(
        FILES.map(({ month, path }) => {
          const text = `${mark}${[HEADER, ...(months[month] ?? []), ''].join('\n')}`;
          return [path, gzipSync(Buffer.from(text, encoding))];
        }),
      ),
    ),
  );
const one = (given: Line) => read({ '2015-01': [line(given)] }).incidents[0];

describe('St. Louis', () => {
  it('declares the two months that there are no files of', () => {
    expect(recipe.locality.incidents.missingMonths).toEqual(['2016-04', '2017-05']);
    expect(FILES).toHaveLength(58);
  });

  it('turns feet of the State Plane into degrees, rounded to the grid', () => {
    expect(one({})).toEqual({
      month: '2015-01',
      weekday: 0,
      hour: 13,
      category: 'aggravated-assault',
      outcome: null,
      district: '4',
      lon: -90.193,
      lat: 38.624,
      fault: null,
    });
  });

  it('takes 0 for no point, and sets a point in another county aside', () => {
    expect(one({ point: '0,0' })).toMatchObject({ lon: null, lat: null, fault: 'no-place' });
    expect(one({ point: '796993.5,1016212' })).toMatchObject({ lon: null, lat: null, fault: 'outside' });
  });

  it('reads dates with and without leading zeros', () => {
    expect(one({ date: '1/5/2015 3:07' })).toMatchObject({ month: '2015-01', weekday: 0, hour: 3 });
  });

  it('keeps an event of another year with a fault, and an impossible date without a month', () => {
    expect(one({ date: '12/21/2013 22:13' })).toMatchObject({ month: '2013-12', fault: 'outside-period' });
    expect(one({ date: '02/30/2015 10:00' })).toMatchObject({ month: null, weekday: null, fault: 'no-time' });
  });

  it('has no district where the file says 0', () => {
    expect(one({ district: '0' })?.district).toBeNull();
  });

  it('knows the class by all digits but the last four, blanks aside', () => {
    expect(one({ code: ' 10000' })?.category).toBe('homicide');
    expect(one({ code: '142320' })?.category).toBe('property-damage');
    expect(() => one({ code: '231000' })).toThrow('unknown code "231000"');
  });

  it('sets a cancelling line aside together with the report that it takes back', () => {
    const { incidents, records, setAside } = read({
      '2015-01': [line(), line({ complaint: '15-000002' })],
      '2015-04': [
        line({ coded: '2015-04', count: '-1' }),
        line({ coded: '2015-04', code: ' 10000' }),
        line({ coded: '2015-04', count: '-1', complaint: '14-099999' }),
      ],
    });
    expect(incidents.map(({ category }) => category)).toEqual(['aggravated-assault', 'homicide']);
    expect(records).toBe(5);
    expect(setAside.map(({ count }) => count)).toEqual([2, 1]);
    expect(setAside[0]?.why).toContain('1 of them cancel a report that is not in these files');
  });

  it('takes back one report of several equal ones, and none that was coded later', () => {
    const twice = read({ '2015-01': [line(), line()], '2015-02': [line({ coded: '2015-02', count: '-1' })] });
    expect(twice.incidents).toHaveLength(1);
    const later = read({ '2015-01': [line({ count: '-1' })], '2015-02': [line({ coded: '2015-02' })] });
    expect(later.incidents).toHaveLength(1);
  });

  it('prefers the report of the same date among those that a line could take back', () => {
    const { incidents } = read({
      '2015-01': [line({ date: '01/05/2015 13:30' }), line({ date: '01/06/2015 13:30' })],
      '2015-02': [line({ coded: '2015-02', count: '-1', date: '01/06/2015 13:30' })],
    });
    expect(incidents.map(({ weekday }) => weekday)).toEqual([0]);
  });

  it('reads files with a stray byte that is no UTF-8', () => {
    const { incidents } = read({ '2015-01': [line({ name: 'LUMI\u00c8RE' })] }, 'latin1');
    expect(incidents).toHaveLength(1);
  });

  it('finds the case number behind a byte order mark', () => {
    const { incidents, setAside } = read(
      {
        '2015-01': [line(), line({ complaint: '15-000002' })],
        '2015-02': [
          line({ coded: '2015-02', count: '-1', complaint: '15-000002', date: '01/05/2015 13:30' }),
        ],
      },
      'utf-8',
      '\ufeff',
    );
    expect(incidents).toHaveLength(1);
    expect(setAside.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('stops at a report marked as unfounded, which the files never had', () => {
    expect(() => one({ unfounded: 'Y' })).toThrow('unfounded');
    expect(() => one({ count: '0' })).toThrow('Count is "0"');
  });

  it('has every record in one line of its count', () => {
    const reading = read({
      '2015-01': [line(), line({ point: '0,0' })],
      '2015-02': [line({ count: '-1', coded: '2015-02' })],
    });
    expect(() => checkIncidents(reading, recipe.locality.incidents)).not.toThrow();
  });
});
