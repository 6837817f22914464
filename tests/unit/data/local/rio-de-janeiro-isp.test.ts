import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/rio-de-janeiro-isp.ts';
import { memoryRaw } from '../memory-raw.ts';

const FILE = 'rio-de-janeiro-isp/BaseMunicipioMensal.csv';
const COLUMNS = recipe.measures.map((measure) => measure.original);
const PLACE = { code: '3300100', name: 'Angra dos Reis', region: 'Interior', phase: 3 };

/** A line of the file; columns not given are 0, and a place with records has 5 reports of all kinds. */
function line(month: string, values: Record<string, number> = {}, place: Partial<typeof PLACE> = {}): string {
  const { code, name, region, phase } = { ...PLACE, ...place };
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  const all: Record<string, number> = { registro_ocorrencias: 5, ...values };
  const cells = COLUMNS.map((column) => all[column] ?? 0);
  return [code, `"${name}"`, year, number, `"${month}"`, `"${region}"`, ...cells, phase].join(';');
}
const header = ['fmun_cod', 'fmun', 'ano', 'mes', 'mes_ano', 'regiao', ...COLUMNS, 'fase'].join(';');
const raw = (...lines: string[]) =>
  memoryRaw({ [FILE]: Buffer.from([header, ...lines, ''].join('\n'), 'latin1') });
const read = (...lines: string[]) => {
  const rows = recipe.rows(raw(...lines));
  return (measure: string, area: string, period: string) =>
    rows.find((row) => row.measure === measure && row.area === area && row.period === period);
};

describe('rio-de-janeiro-isp', () => {
  it('reads names in Windows-1252 and months such as 2014m01', () => {
    const file = raw(line('2019m03', { hom_doloso: 4 }, { code: '3300159', name: 'Aperibé' }));
    expect(recipe.areas(file).map(({ id, name, partOf }) => [id, name, partOf])).toEqual([
      ['BRA-RJ', 'Rio de Janeiro State', null],
      ['BRA-RJ-3300159', 'Aperibé', 'BRA-RJ'],
    ]);
    expect(recipe.rows(file)).toContainEqual(
      expect.objectContaining({
        measure: 'rio-intentional-homicide',
        area: 'BRA-RJ-3300159',
        period: '2019-03',
        value: 4,
      }),
    );
  });

  it('gives the whole state as the sum of its municipalities', () => {
    const value = read(
      line('2019m03', { hom_doloso: 4 }),
      line('2019m03', { hom_doloso: 7 }, { code: '3300159' }),
    );
    expect(value('rio-intentional-homicide', 'BRA-RJ', '2019-03')).toMatchObject({ value: 11, flag: null });
  });

  it('stops when a municipality has no row in a month, since the sum would be too small', () => {
    expect(() => read(line('2019m03'), line('2019m03', {}, { code: '3300159' }), line('2019m04'))).toThrow(
      /2019-04 lacks a municipality/,
    );
  });

  it('gives a municipality without any report as missing, not as zero, and still sums the state', () => {
    const value = read(
      line('2014m01', { hom_doloso: 4 }),
      line('2014m01', { registro_ocorrencias: 0 }, { code: '3300159' }),
    );
    expect(value('rio-intentional-homicide', 'BRA-RJ-3300159', '2014-01')).toMatchObject({
      value: null,
      flag: 'implausible',
    });
    expect(value('rio-intentional-homicide', 'BRA-RJ', '2014-01')).toMatchObject({ value: 4, flag: null });
  });

  it('stops at a municipality with offences but no report', () => {
    expect(() => read(line('2014m01', { registro_ocorrencias: 0, hom_doloso: 1 }))).toThrow(/no report/);
  });

  it('gives columns that were not filled in yet as missing, in the state too', () => {
    const value = read(line('2015m05'), line('2015m06', { furto_bicicleta: 5 }), line('2015m02'));
    expect(value('rio-theft-of-bicycles', 'BRA-RJ-3300100', '2015-05')?.value).toBeNull();
    expect(value('rio-theft-of-bicycles', 'BRA-RJ', '2015-05')).toMatchObject({ flag: 'implausible' });
    expect(value('rio-theft-of-bicycles', 'BRA-RJ', '2015-06')?.value).toBe(5);
    expect(value('rio-arrests-in-the-act', 'BRA-RJ', '2015-02')?.value).toBeNull();
    expect(value('rio-military-police-killed', 'BRA-RJ', '2015-02')?.value).toBe(0);
    expect(() => read(line('2015m05', { furto_bicicleta: 1 }))).toThrow(/where it was empty/);
  });

  it('keeps the row under the usual region where a municipality has two for one month', () => {
    const value = read(
      line('2025m03'),
      line('2025m04', { hom_doloso: 0 }, { region: 'Baixada Fluminense' }),
      line('2025m04', { hom_doloso: 57 }),
    );
    expect(value('rio-intentional-homicide', 'BRA-RJ-3300100', '2025-04')?.value).toBe(57);
    expect(() => read(line('2025m03'), line('2025m03'))).toThrow(/two rows/);
  });

  it('marks months that the publisher has not settled as provisional', () => {
    const value = read(line('2025m09', { hom_doloso: 2 }, { phase: 2 }));
    expect(value('rio-intentional-homicide', 'BRA-RJ-3300100', '2025-09')?.flag).toBe('provisional');
    expect(value('rio-intentional-homicide', 'BRA-RJ', '2025-09')?.flag).toBe('provisional');
  });

  it('says which measures hold others, and never calls what police do a crime', () => {
    const of = (id: string) => recipe.measures.find((measure) => measure.id === id);
    expect(of('rio-violent-deaths-without-police')?.contains).toHaveLength(3);
    expect(of('rio-violent-deaths')?.contains).toContain('rio-killings-by-police');
    const police = [
      'rio-killings-by-police',
      'rio-drug-seizures',
      'rio-arrests-in-the-act',
      'rio-all-reports',
    ];
    for (const id of police) expect(of(id)?.kind).toBe('police');
    const ids = new Set(recipe.measures.map((measure) => measure.id));
    for (const part of recipe.measures.flatMap((measure) => measure.contains ?? []))
      expect(ids).toContain(part);
  });
});
