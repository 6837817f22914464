import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/mexico-city-sesnsp.ts';
import { memoryRaw } from '../memory-raw.ts';

const FILE = 'mexico-city/delitos2013-2017.csv';
const HEADER =
  'AÑO,DELEGACION,MODALIDAD,TIPO,SUBTIPO,ENERO,FEBRERO,MARZO,ABRIL,MAYO,JUNIO,JULIO,AGOSTO,SEPTIEMBRE,OCTUBRE,NOVIEMBRE,DICIEMBRE';
const year = (first: string | number) => [first, ...Array<string>(11).fill('0')].join(',');
const read = (...lines: string[]) => {
  const rows = recipe.rows(memoryRaw({ [FILE]: [HEADER, ...lines, ''].join('\n') }));
  return (measure: string, area: string, period: string) =>
    rows.find((row) => row.measure === measure && row.area === area && row.period === period);
};

describe('mexico-city-sesnsp', () => {
  it('turns one column a month into one row a month', () => {
    const value = read('2013,TLALPAN,HOMICIDIOS,DOLOSOS,OTROS,1,2,3,4,5,6,7,8,9,10,11,12');
    expect(value('mxc-intentional-homicide', 'MEX-CMX-TLALPAN', '2013-01')?.value).toBe(1);
    expect(value('mxc-intentional-homicide', 'MEX-CMX-TLALPAN', '2013-12')?.value).toBe(12);
  });

  it('sums subtypes and boroughs, and keeps firearms apart without adding them twice', () => {
    const value = read(
      `2013,TLALPAN,HOMICIDIOS,DOLOSOS,CON ARMA DE FUEGO,${year(5)}`,
      `2013,TLALPAN,HOMICIDIOS,DOLOSOS,OTROS,${year(2)}`,
      `2013,COYOACAN,HOMICIDIOS,DOLOSOS,OTROS,${year(1)}`,
      `2013,COYOACAN,HOMICIDIOS,CULPOSOS,OTROS,${year(9)}`,
    );
    expect(value('mxc-intentional-homicide', 'MEX-CMX-TLALPAN', '2013-01')?.value).toBe(7);
    expect(value('mxc-firearm-homicide', 'MEX-CMX-TLALPAN', '2013-01')?.value).toBe(5);
    expect(value('mxc-intentional-homicide', 'MEX-CMX', '2013-01')?.value).toBe(8);
    const whole = recipe.measures.find((measure) => measure.id === 'mxc-intentional-homicide');
    expect(whole?.contains).toEqual(['mxc-firearm-homicide']);
  });

  it('gives a sum that needs a blank cell as missing, in the borough and in the city', () => {
    const value = read(
      `2014,MILPA ALTA,HOMICIDIOS,CULPOSOS,OTROS,${year('')}`,
      `2014,MILPA ALTA,HOMICIDIOS,CULPOSOS,CON ARMA BLANCA,${year(1)}`,
      `2014,TLALPAN,HOMICIDIOS,CULPOSOS,OTROS,${year(3)}`,
    );
    const missing = { value: null, flag: 'missing' };
    expect(value('mxc-unintentional-homicide', 'MEX-CMX-MILPA-ALTA', '2014-01')).toMatchObject(missing);
    expect(value('mxc-unintentional-homicide', 'MEX-CMX', '2014-01')).toMatchObject(missing);
    expect(value('mxc-unintentional-homicide', 'MEX-CMX-TLALPAN', '2014-01')?.value).toBe(3);
    expect(value('mxc-unintentional-homicide', 'MEX-CMX-MILPA-ALTA', '2014-02')?.value).toBe(0);
  });

  it('gives kidnappings before 2016, which nobody filled in, as missing', () => {
    const kind = 'PRIV. DE LA LIBERTAD (SECUESTRO),SECUESTRO,SECUESTRO';
    const value = read(`2015,TLALPAN,${kind},${year(0)}`, `2016,TLALPAN,${kind},${year(0)}`);
    expect(value('mxc-kidnapping', 'MEX-CMX-TLALPAN', '2015-01')).toMatchObject({
      value: null,
      flag: 'implausible',
    });
    expect(value('mxc-kidnapping', 'MEX-CMX-TLALPAN', '2016-01')?.value).toBe(0);
    expect(() => read(`2015,TLALPAN,${kind},${year(2)}`)).toThrow(/filled in 2015/);
  });

  it('leaves groups out that are always zero, and stops when they are not', () => {
    const kind = 'ROBO EN CARRETERAS,CON VIOLENCIA,A AUTOBUSES';
    expect(read(`2013,TLALPAN,${kind},${year(0)}`)('mxc-robbery', 'MEX-CMX', '2013-01')).toBeUndefined();
    expect(() => read(`2013,TLALPAN,${kind},${year(1)}`)).toThrow(/no measure takes/);
    expect(() => read(`2013,TLALPAN,NUEVO,NUEVO,NUEVO,${year(0)}`)).toThrow(/unknown kind/);
  });
});
