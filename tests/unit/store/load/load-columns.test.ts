import { describe, expect, it } from 'vitest';
import { loadTable, tableName } from '../../../../src/lib/store/load/load-columns.ts';
import type { ColumnUnderstanding } from '../../../../src/lib/store/ingest/understanding.ts';

function column(name: string, notes = 0): ColumnUnderstanding {
  return { name, type: 'number', suppressed: notes, faults: 0 } as ColumnUnderstanding;
}

describe('the table of an upload', () => {
  it('has a column for each of the file, and a note where a cell has something to say', () => {
    const { line, columns } = loadTable({ columns: [column('Year'), column('Offences', 3)] });
    expect(line).toBe('line');
    expect(columns.map(({ name, note }) => [name, note])).toEqual([
      ['Year', null],
      ['Offences', 'Offences note'],
    ]);
  });

  it('has no two names that SQL would take for one', () => {
    const { line, columns } = loadTable({
      columns: [column('Line'), column('rate', 1), column('Rate note')],
    });
    expect([line, ...columns.flatMap(({ name, note }) => [name, note ?? []].flat())]).toEqual([
      'line 2',
      'Line',
      'rate',
      'rate note 2',
      'Rate note',
    ]);
    expect(loadTable({ columns: [column('Year'), column('YEAR')] }).columns.map(({ name }) => name)).toEqual([
      'Year',
      'YEAR 2',
    ]);
  });

  it('has a name that needs no quotes and that no other has', () => {
    expect(tableName('Burglaries 2024 (final).csv.gz', 'data_1', new Set())).toBe('burglaries_2024_final');
    expect(tableName('Criminalité – Île-de-France', 'data_1', new Set())).toBe('criminalite_ile_de_france');
    expect(tableName('2024.csv', 'data_1', new Set(['data_2024']))).toBe('data_2024_2');
    expect(tableName('犯罪統計.csv', 'data_1', new Set())).toBe('data_1');
  });
});
