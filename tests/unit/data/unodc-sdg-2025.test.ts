import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/unodc-sdg-2025.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const HEADER = [
  'indicator,series,iso3_code,year,sex,age,crime,dim_comp1,value',
  'lower_bound,upper_bound,obs_status,note,source,time_period',
].join(',');
const UNSENTENCED = 'Percentage of unsentenced prisoners of all persons held in prison';
const TRAFFICKING = 'Victims of human trafficking per 100,000 population';
const ARMS =
  'Proportion of seized arms whose illicit origin or context has been traced or established by a competent authority in line with international instruments';
const quoted = (text: string) => `"${text}"`;

interface Line {
  series: string;
  area?: string;
  year?: number;
  sex?: string;
  crime?: string;
  activity?: string;
  value?: string;
  low?: string;
  high?: string;
  status?: string;
  note?: string;
  source?: string;
  period?: string;
}
const line = (given: Line) =>
  [
    'x',
    quoted(given.series),
    given.area ?? 'PER',
    given.year ?? 2022,
    given.sex ?? 'Total',
    'Total',
    quoted(given.crime ?? 'Total'),
    quoted(given.activity ?? 'No breakdown'),
    given.value ?? '',
    given.low ?? '',
    given.high ?? '',
    given.status ?? '',
    given.note ?? '',
    given.source ?? '',
    given.period ?? '',
  ].join(',');
const read = (...lines: Line[]) =>
  recipe.rows(
    memoryRaw({ 'unodc-sdg-2025/sdg_dataset_2025.csv.gz': `${HEADER}\n${lines.map(line).join('\n')}\n` }),
    committedPlaces(),
  );
const OMITTED = 'Omitted value for confidentiality reasons';

describe('unodc-sdg-2025', () => {
  it('keeps a withheld figure as withheld, never as zero', () => {
    expect(read({ series: TRAFFICKING, status: OMITTED, source: 'GLOTIP' })).toMatchObject([
      { indicator: 'trafficking-victims-rate', value: null, flag: 'suppressed' },
    ]);
  });

  it('lets the row that names its source stand where rows differ', () => {
    const rows = read(
      { series: TRAFFICKING, value: '0.28' },
      { series: TRAFFICKING, value: '0.45', source: 'GLOTIP' },
      { series: TRAFFICKING, value: '0.45', source: 'GLOTIP' },
    );
    expect(rows).toMatchObject([{ value: 0.45, source: 'GLOTIP' }]);
    expect(
      read({ series: TRAFFICKING, value: '0.2' }, { series: TRAFFICKING, status: OMITTED, source: 'GLOTIP' }),
    ).toMatchObject([{ value: null, flag: 'suppressed' }]);
  });

  it('sets aside shares of prisoners above 100 percent, and takes the possible one where there are two', () => {
    const at = { series: UNSENTENCED, sex: 'Male', source: 'CTS' };
    expect(read({ ...at, value: '1880.3' })).toMatchObject([{ value: null, flag: 'implausible' }]);
    expect(read({ ...at, value: '1880.3' }, { ...at, value: '37.6' })).toMatchObject([
      { value: 37.6, flag: null, group: 'sex=male' },
    ]);
    expect(read({ ...at, value: '44.5' }, { ...at, value: '52' })).toMatchObject([
      { value: null, flag: 'implausible' },
    ]);
  });

  it('puts an average of two years at the second, in place of the blank row', () => {
    const arms = { series: ARMS, sex: 'Not applicable', source: 'IAFQ' };
    expect(
      read({ ...arms, year: 2016, value: '5.9', period: '2016-2017' }, { ...arms, year: 2017 }),
    ).toMatchObject([{ period: '2016-2017', year: 2017, value: 5.9 }]);
  });

  it('sets aside a figure whose year and period contradict each other', () => {
    const arms = { series: ARMS, sex: 'Not applicable', source: 'IAFQ' };
    expect(read({ ...arms, year: 2022, value: '100', period: '2020' })).toMatchObject([
      { year: 2022, value: null, flag: 'implausible' },
    ]);
  });

  it('reads bounds and marks estimates of the publisher', () => {
    const flow = {
      series: 'Total value of inward illicit financial flows (Million USD, actual value)',
      sex: 'Not applicable',
      activity: 'Illicit financial flows from illegal market activities. Drug trafficking',
      status: 'Estimated value',
      value: '1336',
      low: '1196',
      high: '1477',
    };
    expect(read(flow)).toMatchObject([
      { group: 'activity=drugs', value: 1336, low: 1196, high: 1477, flag: 'estimated' },
    ]);
  });

  it('stops at a series that it does not know', () => {
    expect(() => read({ series: 'Something new (%)', value: '1' })).toThrow(/do not know/);
  });

  it('holds the same homicide rates by sex under their own ids', () => {
    const rows = readTidy('unodc-sdg-2025');
    const of = (id: string, group: string) =>
      rows
        .filter((row) => row.indicator === id && row.group === group)
        .map(({ area, year, value }) => `${area} ${year} ${value}`);
    expect(of('homicide-rate-female', 'total')).toEqual(of('homicide-rate-sdg', 'sex=female'));
    expect(of('homicide-rate-male', 'total')).toEqual(of('homicide-rate-sdg', 'sex=male'));
    expect(of('homicide-rate-female', 'total').length).toBeGreaterThan(2800);
  });
});
