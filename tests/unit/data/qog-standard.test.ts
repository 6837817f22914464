import { describe, expect, it } from 'vitest';
import { readTidy } from '../../../data/pipeline/tidy.ts';
import recipe from '../../../data/recipes/qog-standard.ts';
import { committedPlaces } from './committed.ts';
import { memoryRaw } from './memory-raw.ts';
import { QOG_EDITIONS, QOG_SERIES, type QogEdition } from '../../../data/series/qog-standard.ts';

type Cells = Record<string, string>;
/** The six editions, each with Finland alone: `cells` by edition, NA or blank for the rest. */
function read(cells: Partial<Record<QogEdition, Cells>>) {
  const files = QOG_EDITIONS.map(({ id, file }) => {
    const columns = QOG_SERIES.flatMap((series) => series.columns[id] ?? []);
    const blank = id === 'Jan15' ? 'NA' : '';
    const name = id === 'Jan15' ? 'C\u00f4te' : 'Finland';
    const line = ['FIN', name, ...columns.map((column) => cells[id]?.[column] ?? blank)].join(',');
    const text = `ccodealp,cname,${columns.join(',')}\r\n${line}\r\n`;
    return [file, id === 'Jan15' ? Buffer.from(text, 'latin1') : text] as const;
  });
  return recipe.rows(memoryRaw(Object.fromEntries(files)), committedPlaces());
}
const tidy = readTidy('qog-standard');
const of = (indicator: string) => tidy.filter((row) => row.indicator === indicator);

describe('qog-standard', () => {
  it('dates a value of one edition to that edition’s window and target', () => {
    const [row] = read({ Jan24: { wvs_confpol: '2.5' } });
    expect(row).toMatchObject({ period: '2017-2023', year: 2020, value: 2.5, source: 'QoG Jan24' });
  });

  it('counts a value that editions repeat once, within the years that all of them allow', () => {
    const rows = read({
      Jan22: { wef_rps: '1.822045207023621' },
      Jan24: { wef_rps: '1.822045207023621' },
      Jan25: { wef_rps: '1.822045207' },
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ period: '2018-2021', year: 2019, source: 'QoG Jan22, Jan24, Jan25' });
  });

  it('turns the confidence questions of Jan15 round and no others', () => {
    const rows = read({ Jan15: { wvs_e069_06: '1.5' }, Jan18: { wvs_confpol: '3.25' } });
    expect(rows.map(({ value, year }) => [value, year])).toEqual([
      [3.5, 2010],
      [3.25, 2014],
    ]);
  });

  it('takes trust in the police of Jan15 from ess_trpc, since ess_trpl is trust in politicians', () => {
    expect(QOG_SERIES.find(({ id }) => id === 'police-trust-ess-qog')?.columns.Jan15).toBe('ess_trpc');
    const finland = of('police-trust-ess-qog').filter((row) => row.area === 'FIN');
    expect(Math.min(...finland.map((row) => row.value ?? 0))).toBeGreaterThan(7);
  });

  it('keeps the newer of two computations of one survey round', () => {
    const rows = read({ Jan24: { ess_trpolice: '8.3137' }, Jan25: { ess_trpolice: '8.305' } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ value: 8.305, period: '2018-2023' });
  });

  it('gives no row for NA and blank cells', () => {
    expect(read({})).toEqual([]);
  });

  it('reads numbers without the zero before the point, and shares as percentages', () => {
    const [row] = read({ Jan18: { gcb_bpol: '.5351925492286682' } });
    expect(row).toMatchObject({ indicator: 'police-bribe-gcb', value: 53.5193 });
  });

  it('holds the reliability of the police as three observations of Finland, not five', () => {
    const finland = of('police-reliability-wef').filter((row) => row.area === 'FIN');
    expect(finland.map((row) => row.year)).toEqual([2010, 2014, 2019]);
    expect(of('police-reliability-wef').filter((row) => row.year === 2019)).toHaveLength(140);
  });

  it('never holds two values of one indicator for a country and year', () => {
    const keys = tidy.map((row) => `${row.indicator} ${row.area} ${row.year}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves homicide, corruption perception, peace and press freedom to the datasets that have their years', () => {
    const ids = recipe.indicators.map(({ id }) => id).join(' ');
    expect(ids).not.toMatch(/homicide|cpi|peace|press/);
  });
});
