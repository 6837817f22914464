import { describe, expect, it } from 'vitest';
import recipe from '../../../../data/local/series-recipes/london-use-of-force.ts';
import { memoryRaw } from '../memory-raw.ts';

const HEADER = [
  'Date,Borough,CED Used,Firearms Aimed,SubjectEthnicity_Asian (or Asian British)',
  'SubjectEthnicity_Black (or Black British),SubjectEthnicity_Chinese',
  "SubjectEthnicity_Don't know,SubjectEthnicity_Mixed,SubjectEthnicity_Other,SubjectEthnicity_White",
  'UseOfForceCount',
].join(',');
const read = (...lines: string[]) => {
  const rows = recipe.rows(
    memoryRaw({ 'london-stop-search/use_of_force_cleaned.csv.gz': [HEADER, ...lines, ''].join('\n') }),
  );
  return (measure: string, area: string) =>
    rows.find((row) => row.measure === measure && row.area === area)?.value;
};

describe('london-use-of-force', () => {
  it('sums the days of a month, which are all dated to its first', () => {
    const value = read(
      '2023-04-01,Barnet,1,0,0,0,0,0,0,0,7,7',
      '2023-04-01,Barnet,0,1,1,1,0,0,0,0,1,3',
      '2023-04-01,Brent,0,0,0,2,0,0,0,0,0,2',
    );
    expect(value('london-use-of-force', 'GBR-LND-BARNET')).toBe(10);
    expect(value('london-taser-used', 'GBR-LND-BARNET')).toBe(1);
    expect(value('london-firearms-aimed', 'GBR-LND-BARNET')).toBe(1);
    expect(value('london-use-of-force', 'GBR-LND')).toBe(12);
  });

  it('sets events outside of London aside, and keeps Heathrow', () => {
    const value = read(
      '2023-04-01,Out of force,0,0,0,0,0,0,0,0,5,5',
      '2023-04-01,Heathrow,0,0,0,0,0,0,0,0,2,2',
    );
    expect(value('london-use-of-force', 'GBR-LND')).toBe(2);
    expect(value('london-use-of-force', 'GBR-LND-HEATHROW-AIRPORT')).toBe(2);
  });

  it('stops at a line whose groups do not add up, or which is not dated to the first', () => {
    expect(() => read('2023-04-01,Barnet,1,0,0,0,0,0,0,0,7,8')).toThrow(/do not add up/);
    expect(() => read('2023-04-02,Barnet,1,0,0,0,0,0,0,0,7,7')).toThrow(/first of a month/);
  });

  it('says that a Taser or firearm is a part of all force used', () => {
    expect(recipe.measures[0]?.contains).toEqual(['london-taser-used', 'london-firearms-aimed']);
  });
});
