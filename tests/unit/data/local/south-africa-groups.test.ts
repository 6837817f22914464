import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/south-africa-groups.ts';
import { memoryRaw } from '../memory-raw.ts';

const read = (...lines: string[]) =>
  recipe.rows(
    memoryRaw({
      'south-africa-saps/crime_incidents_by_category.csv': [
        'Geography,Crime Category,Financial Year,Count',
        ...lines,
        '',
      ].join('\n'),
    }),
  );

describe('south-africa-groups', () => {
  it('takes the country from the file, once, and knows its codes of provinces', () => {
    const rows = read(
      'ZA,Contact Crimes,2011/2012,10',
      'GT,Contact Crimes,2011/2012,7',
      'LIM,Contact Crimes,2011/2012,3',
    );
    expect(rows.map(({ area, period, value }) => [area, period, value])).toEqual([
      ['ZAF-ALL', '2011/12', 10],
      ['ZAF-GP', '2011/12', 7],
      ['ZAF-LI', '2011/12', 3],
    ]);
  });

  it('gives a province with the number of the whole country as missing', () => {
    const rows = read(
      'ZA,Crimes Detected as a Result of Police Action,2021/2022,10',
      'EC,Crimes Detected as a Result of Police Action,2021/2022,10',
      'WC,Crimes Detected as a Result of Police Action,2021/2022,7',
    );
    expect(rows.map(({ area, value, flag }) => [area, value, flag])).toEqual([
      ['ZAF-ALL', 10, null],
      ['ZAF-EC', null, 'implausible'],
      ['ZAF-WC', 7, null],
    ]);
  });

  it('stops when provinces do not add up, but for the one known case', () => {
    expect(() => read('ZA,Contact Crimes,2011/2012,10', 'EC,Contact Crimes,2011/2012,9')).toThrow(/by 1/);
    const known = ['ZA,Property Related Crimes,2013/2014,1000', 'EC,Property Related Crimes,2013/2014,412'];
    expect(read(...known)).toHaveLength(2);
  });

  it('says where aggravated robberies stop being comparable, and that police action is not crime', () => {
    const of = (id: string) => recipe.measures.find((measure) => measure.id === id);
    expect(of('saps-group-aggravated-robbery')?.breaks[0]?.period).toBe('2021/22');
    expect(of('saps-group-police-action')?.kind).toBe('police');
  });

  it('stops at a financial year that skips one', () => {
    expect(() => read('ZA,Contact Crimes,2011/2013,10')).toThrow(/financial year/);
  });
});
