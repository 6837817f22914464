import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/eurostat-crime.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';

const read = (...lines: string[]) =>
  recipe.rows(
    memoryRaw({
      'eurostat-crime/estat_crim_off_cat.tsv': `freq,iccs,unit,geo\\TIME_PERIOD\t2021 \t2022 \n${lines.join('\n')}\n`,
    }),
    committedPlaces(),
  );

describe('eurostat-crime', () => {
  it('unpacks the first column and drops trailing spaces, with the number beside the rate', () => {
    expect(read('A,ICCS0401,NR,AT\t1800 \t1900 ', 'A,ICCS0401,P_HTHAB,AT\t20.15 \t21.16 ')).toMatchObject([
      { indicator: 'eurostat-robbery', area: 'AUT', year: 2021, value: 20.15, n: 1800 },
      { indicator: 'eurostat-robbery', area: 'AUT', year: 2022, value: 21.16, n: 1900 },
    ]);
  });

  it('leaves ":" missing and keeps the number where there is one', () => {
    expect(read('A,ICCS0401,NR,AT\t5 \t: ', 'A,ICCS0401,P_HTHAB,AT\t: \t: ')).toMatchObject([
      { value: null, n: 5, flag: 'missing' },
      { value: null, n: null, flag: 'missing' },
    ]);
  });

  it('reads letters behind values and colons', () => {
    expect(read('A,ICCS0401,P_HTHAB,AT\t1.5 e\t1.6 p')).toMatchObject([
      { value: 1.5, flag: 'estimated' },
      { value: 1.6, flag: 'provisional' },
    ]);
    expect(read('A,ICCS0401,P_HTHAB,AT\t: c\t: z')).toMatchObject([
      { value: null, flag: 'suppressed' },
      { value: null, flag: 'not-applicable' },
    ]);
  });

  it('stops at a letter, unit, category or place that it does not know', () => {
    expect(() => read('A,ICCS0401,P_HTHAB,AT\t1.5 b\t1.6 ')).toThrow(/flag "b"/);
    expect(() => read('A,ICCS0401,P_MHAB,AT\t1 \t1 ')).toThrow(/P_MHAB/);
    expect(() => read('A,ICCS9999,NR,AT\t1 \t1 ')).toThrow(/ICCS9999/);
    expect(() => read('A,ICCS0401,P_HTHAB,QQ\t1 \t1 ')).toThrow(/QQ/);
  });

  it('knows Eurostat’s own codes for Greece, Kosovo and the parts of the United Kingdom', () => {
    const rows = read(
      ...['EL', 'XK', 'UKC-L', 'UKM', 'UKN'].map((geo) => `A,ICCS0401,P_HTHAB,${geo}\t1 \t1 `),
    );
    expect([...new Set(rows.map((row) => row.area))]).toEqual([
      'GRC',
      'XKX',
      'GBR-EAW',
      'GBR-SCT',
      'GBR-NIR',
    ]);
  });

  it('covers 41 places in 21 categories, fraud from 2016 only', () => {
    const rows = readTidy('eurostat-crime');
    expect(new Set(rows.map((row) => row.area)).size).toBe(41);
    expect(new Set(rows.map((row) => row.indicator)).size).toBe(21);
    const fraud = rows.filter((row) => row.indicator === 'eurostat-fraud' && row.value !== null);
    expect(Math.min(...fraud.map((row) => row.year))).toBe(2016);
  });

  it('has no rate of child abuse images for 2022', () => {
    const rows = readTidy('eurostat-crime').filter((row) => row.indicator === 'eurostat-child-pornography');
    expect(rows.some((row) => row.year === 2022 && row.value !== null)).toBe(false);
  });
});
