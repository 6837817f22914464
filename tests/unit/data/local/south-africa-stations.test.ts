import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/south-africa-stations.ts';
import { memoryRaw } from '../memory-raw.ts';

const HEADER = 'station,province,crime,2003,2004,2005,2006,2007,2008,2009,2010,2011,2012';
const raw = (...lines: string[]) =>
  memoryRaw({
    'south-africa-saps/crime-stats.csv.gz': [HEADER, ...lines, ''].join('\n'),
    'countries/population.csv': 'Country Code,Year,Value\nZAF,2012,1000\n',
  });
const read = (...lines: string[]) => {
  const rows = recipe.rows(raw(...lines));
  return (measure: string, area: string, period: string) =>
    rows.find((row) => row.measure === measure && row.area === area && row.period === period);
};

describe('south-africa-stations', () => {
  it('calls the column 2003 the financial year 2003/04', () => {
    const value = read('Aberdeen,EC,Murder,6,7,7,7,9,3,5,4,4,8');
    expect(value('saps-murder', 'ZAF-EC-ABERDEEN', '2003/04')?.value).toBe(6);
    expect(value('saps-murder', 'ZAF-EC-ABERDEEN', '2009/10')?.value).toBe(5);
    expect(value('saps-murder', 'ZAF-EC-ABERDEEN', '2012/13')?.value).toBe(8);
  });

  it('keeps two stations of one name in two provinces apart', () => {
    const file = raw('Richmond,NC,Murder,1,1,1,1,1,1,1,1,1,1', 'Richmond,KZN,Murder,2,2,2,2,2,2,2,2,2,2');
    const stations = recipe.areas(file).filter((area) => area.kind === 'police-station');
    expect(stations.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['ZAF-NC-RICHMOND', 'ZAF-NC'],
      ['ZAF-KZN-RICHMOND', 'ZAF-KZN'],
    ]);
  });

  it('sums stations to provinces and the country, each once', () => {
    const value = read(
      'Aberdeen,EC,Murder,6,0,0,0,0,0,0,0,0,0',
      'Addo,EC,Murder,2,0,0,0,0,0,0,0,0,0',
      'Akasia,GP,Murder,1,0,0,0,0,0,0,0,0,0',
    );
    expect(value('saps-murder', 'ZAF-EC', '2003/04')?.value).toBe(8);
    expect(value('saps-murder', 'ZAF-ALL', '2003/04')?.value).toBe(9);
  });

  it('says not applicable until a station records anything, and zero after', () => {
    const value = read('Harare,WC,Murder,0,0,5,0,6,6,6,6,6,6', 'Harare,WC,Arson,0,1,0,0,0,0,0,0,0,0');
    const closed = { value: null, flag: 'not-applicable' };
    expect(value('saps-murder', 'ZAF-WC-HARARE', '2003/04')).toMatchObject(closed);
    expect(value('saps-murder', 'ZAF-WC-HARARE', '2004/05')).toMatchObject({ value: 0, flag: null });
    expect(value('saps-murder', 'ZAF-WC-HARARE', '2006/07')?.value).toBe(0);
    expect(value('saps-murder', 'ZAF-WC', '2003/04')?.value).toBe(0);
  });

  it('reads a kind with a blank at its end', () => {
    const value = read('Addo,EC,Neglect and ill-treatment of children ,3,1,1,1,1,1,1,1,1,1');
    expect(value('saps-child-neglect', 'ZAF-EC-ADDO', '2003/04')?.value).toBe(3);
  });

  it('stops at an unknown kind or province, and when a station lacks a kind', () => {
    const zeros = '0,0,0,0,0,0,0,0,0,1';
    expect(() => read(`Addo,EC,Piracy,${zeros}`)).toThrow(/unknown crime/);
    expect(() => read(`Addo,XX,Murder,${zeros}`)).toThrow(/no province/);
    expect(() =>
      read(`Addo,EC,Murder,${zeros}`, `Addo,EC,Arson,${zeros}`, `Akasia,GP,Arson,${zeros}`),
    ).toThrow(/lacks a station/);
  });

  it('names the four kinds that are parts of robbery with aggravating circumstances', () => {
    expect(recipe.measures.find(({ id }) => id === 'saps-aggravated-robbery')?.contains).toHaveLength(4);
  });
});
